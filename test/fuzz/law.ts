import type { Lot } from './lot.ts';
import type { Trial } from './trial.ts';

/** What must hold of every input. Gives what does not, one line a fault; nothing when it holds. */
export interface Law {
  readonly name: string;
  /** Held against one input in so many: what takes long is tried seldom. */
  readonly every: number;
  /** Undefined where there was nothing to hold it against. */
  readonly faults: (
    trial: Trial,
    lot: Lot,
  ) => readonly string[] | undefined | Promise<readonly string[] | undefined>;
}

/** Words that only a program writes by mistake. */
const SLIPS = /\bundefined\b|\bNaN\b|\[object /;
/** Signs that act on a terminal or end a line; a line end and a tab are what texts are made of. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
/** What no file of ours holds, whoever reads it. */
const BARE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u;

/** What a text of the program's shows that it must not. */
export function slipsIn(
  text: string,
  { written }: Pick<Trial, 'written'>,
  forPeople: boolean,
): readonly string[] {
  const slip = SLIPS.exec(text.replaceAll('footnote/undefined', ''))?.[0];
  const sign = (forPeople ? CONTROL : BARE).exec(text);
  return [
    ...(slip !== undefined && !written().includes(slip.trim())
      ? [`${slip}: ${around(text, text.indexOf(slip))}`]
      : []),
    ...(sign ? [`U+${sign[0].codePointAt(0)!.toString(16)}: ${around(text, sign.index)}`] : []),
  ];
}

function around(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 40));
}
