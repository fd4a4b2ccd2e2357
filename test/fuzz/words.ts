import type { Lot } from './lot.ts';

/** What people write, and what comes with text from Word, from the web and from somebody who tries what holds. */
const PLAIN: readonly string[] = [
  'Länet ska öka antalet samordnade planer',
  'Av 1 204 personer svarade 41,3 procent',
  '7 649 410,97 kr',
  '2 377 tkr',
  'okänt',
  'kl. 10:30 i SKL:s lokaler',
  'avsnitt 2.1',
  '§ 110',
  'Region Gävleborg',
  '2024-01-31',
  'a',
];
const ODD: readonly string[] = [
  '640823-3234',
  '640823\n-3234',
  '070-123 45 67',
  'a@b.se',
  'https://a.se/x?utm_source=y',
  'www.a.se',
  'C:\\plan\\x.md',
  'file:///etc/passwd',
  'javascript:alert(1)',
  '::error::x',
  '##[add-mask]y',
  '=HYPERLINK("x")',
  '@gavle/alla',
  ']]>',
  '<b>fet</b>',
  '<script>x</script>',
  '<!-- x -->',
  '<!--',
  '&amp;&#0;&nbsp;',
  '%E5%00',
  '__proto__',
  'constructor',
  'a\u030a',
  'e\u0301\u0301',
  '\u00ad',
  '\u00a0',
  '\u2009',
  '\u2028',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u001b]8;;https://x\u0007',
  '\u0085',
  '😀',
  '👨‍👩‍👧',
  '漢字',
  'שלום',
  '\r',
  '\t',
  '',
  ' ',
  '-',
  'nej',
  'null',
  '~',
  '1e309',
  '-0',
  '99999999999999999999 kr',
  '0,1 %',
  'å'.repeat(300),
  'ord '.repeat(80),
];

/** What the log of a runner, a spreadsheet, a comment or a page could take for something else, and a plan may well say. */
const HARMLESS: readonly string[] = [
  '=1+1',
  '+ 3 procent',
  '@gavle/alla',
  'a < b > c & d',
  '&amp; och &lt;',
  ']]> och "citat"',
  '”Citat” och ’så’',
  'é ü ß ø æ',
  '##vso[x]y',
  '##teamcity[x]',
  'kl. 10::error::x',
  'SKL:s § 110 – 41,3\u00a0%',
  'a'.repeat(70),
  'ord '.repeat(80).trim(),
  'samverkansöverenskommelsernas '.repeat(4).trim(),
];

/** Words that can be printed. */
export function gentleWords(lot: Lot): string {
  return lot.pick(lot.once(4) ? HARMLESS : PLAIN);
}

/** Words without a meaning for Markdown or YAML, mostly. */
export function wordsFrom(lot: Lot): string {
  return lot.pick(lot.once(lot.mild ? 400 : 4) ? ODD : PLAIN);
}
