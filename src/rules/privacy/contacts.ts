import privacy from '../../../schema/privacy.json' with { type: 'json' };
import { lettered } from '../../diagnostics/index.ts';

export interface Contact {
  readonly start: number;
  readonly end: number;
}

const NAME = lettered(String.raw`[\p{L}\d._%+-]+$`, 'u');
const HOST = lettered(String.raw`^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}`, 'u');
/** `anna(at)region.se`, as web pages write it against machines; somebody who reads it reads an address. */
const SIGN = /@|[ \u00a0]?(?:\((?:at|a)\)|\[(?:at|a)\]|\{(?:at|a)\}| snabel-?a )[ \u00a0]?/giu;
const LONGEST_NAME = 64;
const LONGEST_HOST = 120;

/** E-mail addresses that are a person's as far as can be seen: their name is no function of schema/privacy.json. */
export function* personalEmails(text: string): Iterable<Contact> {
  // From each sign outwards, so that a long word costs no more than a short one.
  for (const { index, 0: sign } of text.matchAll(SIGN)) {
    const afterSign = index + sign.length;
    const before = text.slice(Math.max(0, index - LONGEST_NAME), index);
    const after = text.slice(afterSign, index + LONGEST_HOST);
    const name = NAME(before).exec(before)?.[0];
    const host = HOST(after).exec(after)?.[0];
    if (name === undefined || host === undefined || isFunction(name)) continue;
    yield { start: index - name.length, end: afterSign + host.length };
  }
}

const { funktionsadresser, funktionsnummer } = privacy;
const functions = new Set(funktionsadresser.ord.map(plain));
const endings = funktionsadresser.ändelser.map(plain);

/** `psykisk.halsa@…`, `kommun.registrator@…`, `socialforvaltningen@…`: one part that is a function is enough. */
function isFunction(name: string): boolean {
  const parts = [name, ...name.split(/[._%+-]/)].map(plain);
  return parts.some((part) => functions.has(part) || endings.some((ending) => part.endsWith(ending)));
}

/** Addresses are mostly written without the dots and rings. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Area codes that exist (08, two and three digits after the nought), as far as they tell a number from a date or a sum. */
const AREA =
  '0(?:8|1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|7[02369]|90|(?:1[24579]|2[24579]|3[02479]|4[135789]|5[0-35-9]|6[1245789]|7[14578]|9[1-9])\\d)';
/** A space of any width: what parts the groups of a number, where no dot does. */
const SPACE = '[ \\t\\u00a0\\u2000-\\u200a\\u202f]';
const GAP = `(?:${SPACE}|[.\u00b7])`;
/** A space inside a number, of any width: Word sets thin ones and ones that hold together. */
const THIN = '[ \\u00a0\\u2000-\\u200a\\u202f]';
const DASH = '[-\\u2010-\\u2015\\u2212]';
const PART = `(?:${THIN}|${DASH})`;
/** What follows a sum of money, and no number that answers. */
const MONEY = lettered(String.raw`^\s?(?:kr|kronor|tkr|mkr|mnkr|öre|SEK|procent|%)(?![\p{L}])`, 'u');
const TELEPHONE = lettered(
  [
    // With the country: +46 70-123 45 67.
    `(?<![\\p{L}\\d])(?:\\+|00)46\\)?${PART}?(?:\\(0\\))?${PART}?[1-9]\\d{0,2}(?:${PART}|/){0,3}\\d(?:${PART}?\\d){4,8}(?![\\d/]|[.,]\\d)`,
    // With its area code: 070-123 45 67, 0650-12 34 56.
    `(?<![\\p{L}\\d/.,=_+-])(?:${AREA}${THIN}?(?:${DASH}|/)|\\(${AREA}\\)(?:${THIN}?(?:${DASH}|/))?)${THIN}?\\d{2,3}(?:${THIN}?\\d{2,3}){1,3}(?![\\p{L}\\d/]|[.,-]\\d)`,
    // A mobile in one stretch or in groups, however they are parted: 0701234567, 070 1234567, 070.123.45.67.
    `(?<![\\p{L}\\d/.,=_+-])07[02369](?:${GAP}?\\d){7}(?![\\p{L}\\d/]|[.,-]\\d)`,
    // A mobile with a dash or a low line between all groups, or after its fourth digit: 070-123-45-67, 0701-23 45 67.
    `(?<![\\p{L}\\d/.,=_+-])07[02369](?<dash>${DASH}|_)\\d{3}\\k<dash>\\d{2}\\k<dash>\\d{2}(?![\\p{L}\\d/_]|[.,-]\\d)`,
    `(?<![\\p{L}\\d/.,=_+-])07[02369]\\d${DASH}(?:\\d{2} \\d{2} \\d{2}|\\d{3} ?\\d{3})(?![\\p{L}\\d/]|[.,-]\\d)`,
    // A neighbour's, in groups as there: +47 912 34 567, +45 12 34 56 78, +358 40 1234567.
    `(?<![\\p{L}\\d])\\+(?:45|47|354|358)(?! ?\\d{3}(?: \\d{3})+(?! ?\\d))${SPACE}?\\d(?:${SPACE}?\\d){6,10}(?![\\d/]|[.,]\\d)`,
    // With its area code and spaces: 08 123 456 78.
    `(?<![\\p{L}\\d/.,=_+-])${AREA}${SPACE}\\d{2,3}(?:${SPACE}\\d{2,3}){1,3}(?![\\p{L}\\d/]|[.,-]\\d)`,
  ].join('|'),
  'gu',
);
/** What stands for the nought of an area code. */
const COUNTRY = new RegExp(`^(?:\\+|00)46\\)?${PART}?(?:\\(0\\))?|^\\+\\d\\d`);
/** How far before a number the word for what answers it may stand. */
const NEAR = 48;

/** Telephone numbers that are a person's as far as can be seen: no switchboard, and nobody said what function answers. */
export function* personalPhones(text: string): Iterable<Contact> {
  for (const match of text.matchAll(TELEPHONE(text))) {
    const digits = match[0].replace(COUNTRY, '0').replace(/\D/g, '');
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 9);
    if (digits.length < 8 || digits.length > 11 || MONEY(after).test(after)) continue;
    if (funktionsnummer.början.some((start) => digits.startsWith(start))) continue;
    const mobile = /^07[02369]/.test(digits);
    if (!mobile && funktionsnummer.slut.some((end) => digits.endsWith(end))) continue;
    const line = text.slice(Math.max(0, match.index - NEAR), match.index);
    const words =
      line
        .slice(line.lastIndexOf('\n') + 1)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    if (words.some((word) => funktionsnummer.ord.includes(word))) continue;
    yield { start: match.index, end: match.index + match[0].length };
  }
}
