import { RUNNER_COMMAND } from '../diagnostics/index.ts';

/** Excel in Swedish takes a comma for a decimal sign, so it parts columns at semicolons. */
const SEPARATOR = ';';
/** Without it Excel reads UTF-8 as an old code page and breaks å, ä and ö. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as CSV, quoted as RFC 4180 says. Words that a spreadsheet would take for a formula get an apostrophe before them: the file is
 * made of what anybody may have written in a pull request.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(SEPARATOR));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
    .replace(LINE_OF_COMMAND, `$1${JOINER}`)
    .replace(RUNNER_COMMAND, `##${JOINER}`);
}

/** A space, a sign without width or a line end at the start is skipped by some programs, and what stands after it is read as a formula all the same. */
const FORMULA =
  /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b]/u;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** What would act on a terminal that the table is printed on; no table needs it. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A table may be printed in the log of a runner, where a line that begins so is a command, also inside a cell. */
const LINE_OF_COMMAND = /^("?\s*)(?=::)/gm;
const JOINER = '\u2060';

function cell(written: string): string {
  const words = written.replace(CONTROL, '\ufffd');
  const safe = FORMULA.test(words) && !NUMBER.test(words) ? `'${words}` : words;
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
