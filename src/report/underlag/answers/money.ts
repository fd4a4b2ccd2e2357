import { aboutMoney, amountText, labels, localeFor, moneyLabels } from '../../../locale/index.ts';
import {
  type AgreementArea,
  type AgreementFund,
  AMOUNT_FIELDS,
  type AmountField,
  type Edition,
  type FundColumn,
  type FundLine,
  type FundTable,
  isOfAgreement,
  leftOf,
  type Stated,
} from '../../../model/index.ts';
import { areasOf } from '../areas.ts';
import type { AreaReader, Asked } from '../asked.ts';
import { fundsUntold, insteadOf, recipientsOf } from '../others.ts';
import { placeAt, placeBeside, row } from '../rows.ts';
import type { AnswerGroup, AnswerPlace, AnswerRow } from '../underlag.ts';

const FILE = 'medel.yaml';
/** Always asked for; the others are shown where the plan has them. */
const ASKED: readonly AmountField[] = ['belopp', 'använt', 'kvar'];

/**
 * Money received, used and left, a fund line at a time and by whom it is for: with the area that it is for, or else with the plan as a whole. Then the
 * agreement's lines that the plan says nothing of. Tables show what each party got. That there is no medel.yaml is said once.
 */
export const money: AreaReader = {
  label: labels.underlag.amounts,
  field: () => FILE,
  inArea: () => [],
  ofAgreed: (area, { edition }) => [
    ...linesFor(area, edition).map((line) => lineGroup(line, edition)),
    ...(edition.plan.funds
      ? mineOf(edition)
          .filter((fund) => areaOfFund(fund.id, edition) === area)
          .map((fund) => untoldGroup(fund, edition))
      : []),
  ],
  whole: moneyOfAll,
  gap: 'silent',
};

function moneyOfAll({ edition }: Asked): readonly AnswerGroup[] {
  const { funds } = edition.plan;
  const mine = mineOf(edition).filter(({ id }) => !funds || areaOfFund(id, edition) === undefined);
  const groups = [
    ...requisitionGroup(edition),
    ...(funds?.lines ?? [])
      .filter((line) => areaOfLine(line, edition) === undefined)
      .map((line) => lineGroup(line, edition)),
    ...(funds?.tables ?? []).map((table) => tableGroup(table, edition)),
    ...(funds || mine.length < 2
      ? mine.map((fund) => untoldGroup(fund, edition))
      : [nothingTold(mine, edition)]),
  ];
  if (groups.length > 0 || funds || fundsUntold(edition).length > 0) return groups;
  const rows = [untoldRow(placeBeside(edition, FILE, undefined))];
  return [{ title: undefined, areas: [], recipients: [], rows }];
}

/** The agreement's lines that the county itself accounts for and says nothing of. */
function mineOf(edition: Edition): readonly AgreementFund[] {
  return fundsUntold(edition).filter((fund) => insteadOf(fund, edition) === undefined);
}

function linesFor(area: AgreementArea, edition: Edition): readonly FundLine[] {
  return (edition.plan.funds?.lines ?? []).filter((line) => areaOfLine(line, edition) === area);
}

/** The area that a line of the plan is for: the one of its line in the agreement, or the only one whose activities take money of it. */
function areaOfLine(
  { id, line }: Pick<FundLine, 'id' | 'line'>,
  edition: Edition,
): AgreementArea | undefined {
  const named = areaOfFund(line.id, edition);
  if (named) return named;
  const taking = areasOf(edition).filter(({ area }) =>
    area.activities.some(({ funds }) => funds.some((one) => one.line.id === id || one.line.id === line.id)),
  );
  const areas = new Set(taking.map(({ covers }) => covers[0]));
  return areas.size === 1 ? [...areas][0] : undefined;
}

/** An agreement calls the money for an area by the area's own id. Only an area that the plan tells of has a part where it can stand. */
function areaOfFund(id: string, edition: Edition): AgreementArea | undefined {
  const told = areasOf(edition).map(({ covers }) => covers[0]);
  return told.find((area) => area?.id === id);
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
  // What the money of an area went to is what that area tells that it did.
  if (uses.length > 0 || areaOfLine({ id, line }, edition) !== undefined) return uses;
  return [{ label, value: undefined, place: placeBeside(edition, '', labels.underlag.usesFile(id)) }];
}

/** What each party got: its total where the table has one, else its amounts by column. */
function tableGroup({ title, recipients, columns, rows }: FundTable, edition: Edition): AnswerGroup {
  return {
    title,
    areas: [],
    recipients: recipientsOf([{ recipients }]),
    rows: rows.map((party): AnswerRow => {
      const cells = party.cells.flatMap((cell, i) => {
        const text = statedText(cell);
        return text === undefined ? [] : [`${columnTitle(columns[i], edition)}: ${text}`];
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

/** A column without a title of its own has its fund line's, in the plan or in the agreement. */
function columnTitle(column: FundColumn | undefined, { plan, agreement }: Edition): string {
  const line = (plan.funds?.lines ?? []).find(({ id }) => id === column?.id);
  const fund = agreement?.funds.find(({ id }) => id === (line?.line.id ?? column?.id));
  return column?.title ?? line?.title ?? fund?.title ?? column?.id ?? '';
}

/** Unknown stays unknown: `okänt` is no answer, and neither is what cannot be read. */
function statedText(stated: Stated | undefined): string | undefined {
  return stated?.kind === 'amount' ? amountText(stated.amount) : undefined;
}
