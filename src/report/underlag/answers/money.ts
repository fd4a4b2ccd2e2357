import { aboutMoney, amountText, labels, localeFor, moneyLabels } from '../../../locale/index.ts';
import {
  type AgreementFund,
  AMOUNT_FIELDS,
  type AmountField,
  type Edition,
  type FundLine,
  type FundTable,
  isOfAgreement,
  leftOf,
  type Stated,
} from '../../../model/index.ts';
import { areasOf } from '../areas.ts';
import { excludedAt, othersReport, recipientsOf } from '../per-area.ts';
import { placeAt, placeBeside, row } from '../rows.ts';
import type { AnswerGroup, AnswerPlace, AnswerRow } from '../underlag.ts';

const FILE = 'medel.yaml';
/** Always asked for; the others are shown where the plan has them. */
const ASKED: readonly AmountField[] = ['belopp', 'använt', 'kvar'];

/**
 * Money received, used and left, a fund line at a time and by whom it is for: first those of the plan, then those of the agreement
 * that the plan says nothing of, but for SKR's, for totals, and for what is nobody's in particular. Tables show what each party got.
 */
export function money(edition: Edition): readonly AnswerGroup[] {
  const { funds } = edition.plan;
  const told = funds?.lines ?? [];
  const untold = (edition.agreement?.funds ?? []).filter(
    ({ id, recipients, isTotal }) =>
      !told.some(({ line }) => line.id === id) &&
      !isTotal &&
      recipients.length > 0 &&
      !recipients.includes('skr'),
  );
  const mine = untold.filter((fund) => insteadOf(fund, edition) === undefined);
  const groups = [
    ...requisitionGroup(edition),
    ...told.map((line) => lineGroup(line, edition)),
    ...(funds?.tables ?? []).map(tableGroup),
    ...(funds || mine.length < 2
      ? mine.map((fund) => untoldGroup(fund, edition))
      : [nothingTold(mine, edition)]),
    ...othersGroup(untold, edition),
  ];
  if (groups.length > 0) return groups;
  const rows = [untoldRow(placeBeside(edition, FILE, undefined))];
  return [{ title: undefined, areas: [], recipients: [], rows }];
}

/** Who asked for the money, and when. */
function requisitionGroup({ plan }: Edition): readonly AnswerGroup[] {
  const asked = plan.funds?.requisition;
  if (!plan.funds || !asked) return [];
  const { format } = localeFor('sv');
  const words = [asked.by, asked.scope, asked.date === undefined ? undefined : format.date(asked.date)];
  const value = words.filter((part) => part !== undefined).join(', ');
  const rows = [row(moneyLabels.requisitionedBy, value, plan.funds.origin, 'rekvirerat')];
  return [{ title: undefined, areas: [], recipients: [], rows }];
}

function untoldGroup({ id, title, recipients }: AgreementFund, edition: Edition): AnswerGroup {
  const rows = restOf(id, edition.plan.funds?.tables ?? [], edition);
  return { title, areas: [], recipients: recipientsOf([{ recipients }]), rows };
}

/** Where there is no medel.yaml that is said once, with the lines that it is to have. */
function nothingTold(all: readonly AgreementFund[], edition: Edition): AnswerGroup {
  const ids = all.map(({ id }) => id).join(', ');
  const rows = [untoldRow(placeBeside(edition, FILE, labels.underlag.lines(ids)))];
  return { title: undefined, areas: [], recipients: recipientsOf(all), rows };
}

/** Money that others report, said once for each of them. */
function othersGroup(all: readonly AgreementFund[], edition: Edition): readonly AnswerGroup[] {
  const rows = all.flatMap((fund): AnswerRow[] => {
    const value = insteadOf(fund, edition);
    const place = placeAt(edition.plan.origin, 'utanför');
    return value === undefined
      ? []
      : [
          {
            label: labels.underlag.reportedByOthers,
            value: labels.underlag.ofFund(fund.title, value),
            instead: 'others',
            place,
          },
        ];
  });
  return rows.length === 0 ? [] : [{ title: undefined, areas: [], recipients: [], rows }];
}

/** Why the plan need not tell of a line: its area is left out, or those who have the money report it. */
function insteadOf(fund: AgreementFund, edition: Edition): string | undefined {
  return edition.plan.excluded[excludedAt({ id: fund.id }, edition)]?.reason ?? othersReport(fund, edition);
}

/** A sum without a line of its own may stand in a table, as a column by party: then only what became of it is missing. */
function restOf(id: string, tables: readonly FundTable[], edition: Edition): readonly AnswerRow[] {
  const beside = (field: string) => placeBeside(edition, FILE, `poster › ${id}${field}`);
  const table = tables.find(({ columns }) => columns.some((column) => column.id === id));
  if (!table) return [untoldRow(beside(''))];
  const { amount, inTable } = labels.underlag;
  const missing = (['använt', 'kvar'] as const).map(
    (field): AnswerRow => ({
      label: amount[field],
      value: undefined,
      place: beside(` › ${field}`),
    }),
  );
  return [row(amount.belopp, inTable(table.title), table.origin, 'fördelning'), ...missing];
}

/** Where nothing is told of a sum, one line says so. */
function untoldRow(place: AnswerPlace): AnswerRow {
  return { label: labels.underlag.amounts, value: undefined, place };
}

function lineGroup(line: FundLine, edition: Edition): AnswerGroup {
  const { title, recipients, amounts, parts, origin } = line;
  const agreed = edition.agreement?.funds.find(({ id }) => id === line.line.id);
  // Money of an earlier year alone was not received in this one.
  const asked = (field: AmountField) =>
    ASKED.includes(field) && !(field === 'belopp' && amounts.ingående && !isOfAgreement(line));
  const about = aboutMoney(line);
  return {
    title,
    areas: [],
    recipients: recipientsOf([
      { recipients: recipients.length > 0 ? recipients : (agreed?.recipients ?? []) },
    ]),
    rows: [
      ...(about === '' ? [] : [row(labels.underlag.aboutMoney, about, origin, '')]),
      ...AMOUNT_FIELDS.filter((field) => amounts[field] !== undefined || asked(field)).map((field) =>
        row(labels.underlag.amount[field], amountOf(line, field), origin, field),
      ),
      ...parts.map((part) => row(part.title, statedText(part.amount), part.origin, 'belopp')),
      ...usesOf(line, edition),
    ],
  };
}

/** As stated; what is left also where it is worked out, and then said to be. */
function amountOf(line: FundLine, field: AmountField): string | undefined {
  const left = field === 'kvar' ? leftOf(line) : undefined;
  const text = statedText(left ? left.stated : line.amounts[field]);
  return text !== undefined && left?.workedOut ? moneyLabels.workedOut(text) : text;
}

/** What the money of a line goes to: the activities that say so, by the plan's own id for it or by the agreement's. */
function usesOf({ id, line }: FundLine, edition: Edition): readonly AnswerRow[] {
  const label = labels.underlag.goesTo;
  const uses = areasOf(edition).flatMap(({ area }) =>
    area.activities.flatMap(({ text, funds, origin }) =>
      funds
        .filter((allotment) => allotment.line.id === id || allotment.line.id === line.id)
        .map(({ amount }): AnswerRow => {
          const value = labels.withDetails(text, statedText(amount) ?? labels.underlag.amountUnknown);
          return { label, value, place: placeAt(origin, 'medel') };
        }),
    ),
  );
  if (uses.length > 0) return uses;
  return [{ label, value: undefined, place: placeBeside(edition, '', labels.underlag.usesFile(id)) }];
}

/** What each party got: its total where the table has one, else its amounts by column. */
function tableGroup({ title, recipients, columns, rows }: FundTable): AnswerGroup {
  return {
    title,
    areas: [],
    recipients: recipientsOf([{ recipients }]),
    rows: rows.map((party): AnswerRow => {
      const cells = party.cells.flatMap((cell, i) => {
        const text = statedText(cell);
        return text === undefined ? [] : [`${columns[i]?.title ?? columns[i]?.id ?? ''}: ${text}`];
      });
      const total = statedText(party.total);
      const value = [...(total === undefined ? [] : [total]), ...cells].join('; ');
      return {
        label: party.name,
        value: value === '' ? undefined : value,
        place: { span: party.span, path: party.span.path, field: undefined },
      };
    }),
  };
}

/** Unknown stays unknown: `okänt` is no answer, and neither is what cannot be read. */
function statedText(stated: Stated | undefined): string | undefined {
  return stated?.kind === 'amount' ? amountText(stated.amount) : undefined;
}
