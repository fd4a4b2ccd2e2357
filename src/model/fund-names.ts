import { AMOUNT_FIELDS, type AmountField, type FundLine, type Funds } from './funds.ts';

/** The table of all fund lines, beside the tables that have names of their own. */
export const LINES_TABLE = 'poster';

/** An amount that a text shows: `medel/suicidprevention/använt`. Without a field it is the amount received. */
export interface NamedField {
  readonly line: FundLine;
  readonly field: AmountField;
}

export function fieldNamed(funds: Funds | undefined, name: string): NamedField | undefined {
  const [root, id, written = 'belopp', ...more] = name.split('/');
  const line = funds?.lines.find((candidate) => candidate.id === id);
  const field = AMOUNT_FIELDS.find((candidate) => candidate === written);
  return root === 'medel' && line && field && more.length === 0 ? { line, field } : undefined;
}

/** Every name that a text may use, the plain amounts first. */
export function fieldNames(funds: Funds | undefined): readonly string[] {
  const lines = funds?.lines ?? [];
  return [
    ...lines.map(({ id }) => `medel/${id}`),
    ...lines.flatMap(({ id, amounts }) =>
      AMOUNT_FIELDS.filter((field) => field !== 'belopp' && amounts[field]).map(
        (field) => `medel/${id}/${field}`,
      ),
    ),
  ];
}

/** Every name that `::tabell` may use. */
export function tableNames(funds: Funds | undefined): readonly string[] {
  if (!funds) return [];
  return [...funds.tables.map(({ id }) => id), ...(funds.lines.length > 0 ? [LINES_TABLE] : [])];
}
