const UNIT = '(?:kr|kronor|tkr|mnkr|[Mm]kr|%)';
const AMOUNT = new RegExp(
  `[-\\u2212]?\\d[\\d \\u00a0\\u202f]*(?:,\\d+)?[ \\u00a0\\u202f]?${UNIT}(?=\\s|$)|okänt(?=\\s|$)`,
  'g',
);

/**
 * A row as it comes from a spreadsheet, with bars between its cells: parted by tabs, by semicolons, by several spaces, or by the units
 * of its amounts. Undefined where nobody can know where a cell ends.
 */
export function pastedRow(line: string): string | undefined {
  const row = line.trim();
  const parted = [/\t/, /;/, /[ \u00a0]{2,}/].find((sign) => sign.test(row));
  const cells = parted ? row.split(new RegExp(`(?:${parted.source})+`)) : byUnits(row);
  return cells && cells.length > 1 ? cells.map((cell) => cell.trim()).join(' | ') : undefined;
}

function byUnits(row: string): readonly string[] | undefined {
  const amounts = row.match(AMOUNT);
  const first = row.search(AMOUNT);
  if (!amounts || first < 1) return undefined;
  const name = row.slice(0, first).trim();
  // What is neither name nor amount would be lost.
  const rest = row.slice(first).replace(AMOUNT, '').trim();
  return rest === '' ? [name, ...amounts] : undefined;
}
