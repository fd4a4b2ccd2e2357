import yearWords from '../../schema/year-words.json' with { type: 'json' };

/** The years of the plan that ends, and the one in which the next begins. */
export interface Move {
  readonly from: string;
  readonly last: string;
  readonly to: string;
}

/**
 * A title or name moved from one year to the next: «Planering inför 2024» becomes «Planering inför 2025». Only the plan's own year and the
 * one after it move, and only where it stands alone. Undefined where words tell of other times as well («2020–2025», «till och
 * med 2024»): nobody but their author knows what they become.
 */
export function movedOn(words: string, { from, last, to }: Move): string | undefined {
  const isOwn = (year: string) => Number(from) <= Number(year) && Number(year) <= Number(last) + 1;
  const years = [...words.matchAll(YEAR)];
  const own = years.filter(([year]) => isOwn(year));
  if (own.length === 0) return words;
  const oneYear = from === last && Number(to) === Number(from) + 1;
  if (!oneYear || own.some(({ 0: year, index }) => isBound(words, index, index + year.length)))
    return undefined;
  return words.replace(YEAR, (year) => (isOwn(year) ? String(Number(year) + 1) : year));
}

const YEAR = /(?<!\d)\d{4}(?!\d)/g;
const BEFORE_BOUND = new RegExp(
  `(?:^|[^\\p{L}])(?:${yearWords.beforeBound.map((word) => word.replaceAll('.', '\\.')).join('|')})\\s+$`,
  'iu',
);

/** Whether a year is an end of some time: beside a dash, or after «till och med». */
function isBound(words: string, start: number, end: number): boolean {
  const [before, after] = [words.slice(0, start), words.slice(end)];
  return /\d{4}\s*[-–—/]\s*$/.test(before) || /^\s*[-–—/]\s*\d{2,4}/.test(after) || BEFORE_BOUND.test(before);
}

/** The same for names of files, where a year that cannot be moved stays. */
export function nameMovedOn(name: string, move: Move): string {
  return movedOn(name, move) ?? name;
}
