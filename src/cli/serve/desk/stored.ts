const BOM = '\uFEFF';

/** A text as the program reads it, and as a page shows it: LF, composed letters, no byte order mark. */
export function shownText(raw: string): string {
  return (raw.startsWith(BOM) ? raw.slice(1) : raw).replace(/\r\n?/g, '\n').normalize('NFC');
}

/**
 * What a file is to hold when the text that is shown of it has become another: lines that nobody has changed stay as they are stored, and new
 * ones end as the file's lines do.
 */
export function storedText(raw: string, text: string): string {
  if (text === shownText(raw)) return raw;
  const mark = raw.startsWith(BOM) ? BOM : '';
  // Every other piece is a line end.
  const pieces = raw.slice(mark.length).split(/(\r\n|\r|\n)/);
  const old = pieces.filter((_, i) => i % 2 === 0);
  const ends = pieces.filter((_, i) => i % 2 === 1);
  const lines = text.split('\n');
  const most = Math.min(old.length, lines.length);
  const isSame = (before: number, now: number) => old[before]!.normalize('NFC') === lines[now];
  let head = 0;
  while (head < most && isSame(head, head)) head++;
  let tail = 0;
  while (tail < most - head && isSame(old.length - 1 - tail, lines.length - 1 - tail)) tail++;
  // A return alone would become one line end with what is written after it.
  const isMixed = ends.includes('\r') && ends.some((end) => end !== '\r');
  const usual = (isMixed ? undefined : ends[0]) ?? '\n';
  const kept = (i: number) => {
    if (i < head) return i;
    return i >= lines.length - tail ? i - lines.length + old.length : undefined;
  };
  const last = lines.length - 1;
  const stored = lines.map((line, i) => {
    const from = kept(i);
    const words = from === undefined ? line : old[from]!;
    return i === last ? words : words + ((from === undefined || isMixed ? undefined : ends[from]) ?? usual);
  });
  return mark + stored.join('');
}
