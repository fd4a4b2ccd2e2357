import { readAmount } from '../../bind/index.ts';
import type { WordCell, WordTable } from '../../parse/index.ts';
import { newId } from './area-front.ts';
import { linesIn } from './lines.ts';
import type { MoneyTable, Taking } from './taking.ts';
import { plainly, WORDS } from './words.ts';

/** Fewer rows share out nothing that anybody has to add up. */
const FEWEST_ROWS = 3;

/**
 * Reads a table with a kommun of the county in each row and an amount in each other cell. Where its stated sums do not hold it stays a table
 * of text, and that is told; a table of anything else is none.
 */
export function moneyTable(table: WordTable, title: string, taking: Taking): MoneyTable | 'sum' | undefined {
  const [head, ...rows] = table.rows.map(({ cells }) => cells.map(wordsOf));
  if (
    !head ||
    rows.length < FEWEST_ROWS ||
    !isPlain(table) ||
    !WORDS.kommuner.includes(plainly(head[0] ?? ''))
  )
    return undefined;
  const isSum = ([first = '']: readonly string[]) => WORDS.summor.includes(plainly(first));
  // A sum that the program has worked out is no sum that somebody has stated.
  const worked = rows.filter(([first = '']) => WORDS['uträknade-summor'].includes(plainly(first)));
  const sums = rows.filter((row) => isSum(row) && !worked.includes(row));
  const shares = rows.filter((row) => !isSum(row));
  if (sums.length > 1 || !shares.every(([name = '']) => isKommun(name, taking))) return undefined;
  const amounts = [...shares, ...sums].map((row) => row.slice(1).map(oreOf));
  if (!amounts.flat().every((ore) => ore !== undefined)) return undefined;
  const last = head.at(-1) ?? '';
  const hasRowSums = head.length > 2 && WORDS.summor.includes(plainly(last));
  if (!holds(amounts as bigint[][], sums.length > 0, hasRowSums)) {
    taking.tell('word/table', table.line, { reason: 'sum' });
    return 'sum';
  }
  const used = new Set<string>();
  const columns = head
    .slice(1, hasRowSums ? -1 : undefined)
    .map((words) => ({ words, id: columnId(words, used, taking) }));
  const names = [head[0]!.toLowerCase(), ...columns.map(({ id }) => id), ...(hasRowSums ? ['radsumma'] : [])];
  for (const row of worked) taking.became.push({ line: table.line, words: row.join(' ') });
  const lines = [names, ...shares, ...sums.map((row) => ['kolumnsumma', ...row.slice(1)])];
  for (const words of [...head, ...sums.map(([first = '']) => first)])
    taking.became.push({ line: table.line, words });
  return {
    id: newId(title, 'medel', { ids: taking.fundIds }),
    fields: {
      rubrik: title,
      mottagare: 'kommun',
      kolumner: Object.fromEntries(columns.map(({ id, words }) => [id, words])),
      ...(hasRowSums
        ? { radsumma: { rubrik: last, ...(isRounded(amounts as bigint[][]) ? { avrunda: 'krona' } : {}) } }
        : {}),
      ...(sums.length + worked.length > 0 ? { kolumnsumma: 'ja' } : {}),
      fördelning: `${lines.map((cells) => cells.join(' | ')).join('\n')}\n`,
    },
  };
}

function wordsOf({ blocks }: WordCell): string {
  return linesIn(blocks)
    .map(({ text }) => text)
    .join(' ');
}

function isPlain({ rows }: WordTable): boolean {
  const width = rows[0]?.cells.length ?? 0;
  return rows.every(
    ({ cells }) =>
      cells.length === width && cells.every(({ across, down }) => across === 1 && down === 'one'),
  );
}

/** A kommun of the county: `Sandviken`, `Sandvikens kommun`. */
function isKommun(words: string, { county }: Taking): boolean {
  const bare = (name: string) => plainly(name).replace(/ kommun$/, '');
  const said = bare(words);
  return county.municipalities.some(({ name, aliases }) =>
    [name, ...aliases].some((known) => said === bare(known) || said === `${bare(known)}s`),
  );
}

/** A share of money in öre; undefined where the words are no amount with its unit. */
function oreOf(words: string): bigint | undefined {
  const read = readAmount(words);
  return 'amount' in read ? BigInt(read.amount.money) : undefined;
}

const KRONA = 100n;

function rounded(ore: bigint): bigint {
  return ((ore + KRONA / 2n) / KRONA) * KRONA;
}

/** Whether the stated sums are those of the shares, to the öre or rounded to whole kronor. */
function holds(rows: readonly (readonly bigint[])[], hasSums: boolean, hasRowSums: boolean): boolean {
  const total = (numbers: readonly bigint[]) => numbers.reduce((sum, one) => sum + one, 0n);
  const agrees = (stated: bigint, exact: bigint) => stated === exact || stated === rounded(exact);
  const shares = hasSums ? rows.slice(0, -1) : rows;
  if (hasRowSums && !shares.every((row) => agrees(row.at(-1)!, total(row.slice(0, -1))))) return false;
  if (!hasSums) return true;
  return rows.at(-1)!.every((stated, at) => agrees(stated, total(shares.map((row) => row[at]!))));
}

/** Whether sums of rows are whole kronor where their parts are not. */
function isRounded(rows: readonly (readonly bigint[])[]): boolean {
  return (
    rows.some((row) => row.slice(0, -1).some((ore) => ore % KRONA !== 0n)) &&
    rows.every((row) => row.at(-1)! % KRONA === 0n)
  );
}

/** The agreement's line that a column is called after, or an id of its own: of two columns of one line the second. */
function columnId(words: string, used: Set<string>, taking: Taking): string {
  const fund = taking.agreement?.funds.find(({ title }) => plainly(title) === plainly(words));
  const isFree = fund && !used.has(fund.id);
  const id = isFree ? fund.id : newId(words, 'post', { ids: taking.fundIds });
  used.add(id);
  return id;
}
