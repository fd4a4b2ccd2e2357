/** What lengths of other kinds are measured by. */
export interface Measures {
  /** What a hundred per cent is. */
  readonly whole?: number;
  /** The size of the letters, for `em`; of those around, for a size itself. */
  readonly em?: number;
}

const LENGTH =
  /^([-+]?(?:\d{1,9}(?:\.\d{0,30})?|\.\d{1,30})(?:e[-+]?\d{1,2})?)\s*(px|pt|pc|mm|cm|in|q|em|rem|ex|%)?$/i;
const PIXELS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 960 / 25.4,
  in: 96,
  q: 24 / 25.4,
  rem: 16,
};

/** A length in pixels; undefined where it is none, or of something that is not known here. */
export function readLength(written: string | undefined, { whole, em }: Measures = {}): number | undefined {
  const match = LENGTH.exec(written?.trim() ?? '');
  if (!match) return undefined;
  const value = Number.parseFloat(match[1]!);
  const unit = match[2]?.toLowerCase() ?? 'px';
  const by = {
    '%': whole === undefined ? undefined : whole / 100,
    em,
    ex: em === undefined ? undefined : em / 2,
  };
  const one = unit === '%' || unit === 'em' || unit === 'ex' ? by[unit] : PIXELS[unit];
  return one === undefined ? undefined : value * one;
}

/** `0.4` or `40%`, held between nothing and all. */
export function readShare(written: string | undefined): number | undefined {
  const value = readLength(written, { whole: 1 });
  return value === undefined ? undefined : Math.min(1, Math.max(0, value));
}
