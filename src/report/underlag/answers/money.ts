import { aboutMoney, amountText, labels, moneyLabels } from '../../../locale/index.ts';
import {
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
import { recipientsOf } from '../per-area.ts';
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
  const groups = [
    ...told.map((line) => lineGroup(line, edition)),
    ...(funds?.tables ?? []).map(tableGroup),
    ...untold.map(
      ({ id, title, recipients }): AnswerGroup => ({
        title,
        areas: [],
        recipients: recipientsOf([{ recipients }]),
        rows: restOf(id, funds?.tables ?? [], edition),
      }),
    ),
  ];
  if (groups.length > 0) return groups;
  const rows = [untoldRow(placeBeside(edition, FILE, undefined))];
  return [{ title: undefined, areas: [], recipients: [], rows }];
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
