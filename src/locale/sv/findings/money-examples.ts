import type { Example } from '../../example.ts';
import { format } from '../format.ts';

export const differs = (calculated: number, stated: string, difference: number) =>
  `Uträknat: ${format.money(calculated)}. Angivet: ${stated}. Skillnad: ${format.money(difference)}.`;

export const CHECK_BOTH = 'Jämför beloppen med källan och rätta det som är fel.';

export const FILE = 'medel.yaml';

/** One fund line with these fields. */
export const line = (fields: string, id = 'suicidprevention') =>
  `poster:\n  ${id}:\n    rubrik: Suicidprevention\n${fields}`;

/** A fund line whose amount was worked out, and the share that it was worked out with. */
export const keyed = (amount: string, key: string, share: string) =>
  `andel:\n  befolkning: ${share}\n${line(`    belopp: ${amount}\n    nyckel:\n      befolkning: ${key}\n`)}`;

/** A table with these rows and these fields before them. */
export const table = (rows: readonly string[], fields = '    kolumnsumma: ja\n') =>
  `tabeller:\n  till-kommunerna:\n    rubrik: Medel till kommunerna\n${fields}    fördelning: |\n${rows
    .map((row) => `      ${row}\n`)
    .join('')}`;

export const HEADER = 'kommun | suicidprevention | samsjuklighet | radsumma';
export const GAVLE = 'Gävle | 120 000 kr | 60 000 kr | 180 000 kr';
export const OVANAKER = 'Ovanåker | 14 000 kr | 7 000 kr | 21 000 kr';
export const RIGHT_TABLE = table([HEADER, GAVLE, OVANAKER]);

export const told = (wrong: string, right: string): Example => ({ file: FILE, wrong, right });

/** What needs both a text and medel.yaml cannot be shown as one file. */
export const drawn = (file: string, wrong: string, right: string): Example => ({
  file,
  wrong,
  right,
  illustration: true,
});
