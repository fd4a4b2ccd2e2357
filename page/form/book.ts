import { placeAfter, type Shift } from './shifts.ts';

/** A file that is shown as a form, with what has happened to its fields since. */
export interface Book {
  readonly path: string;
  readonly shifts: Shift[];
  /** How many of them the fields that were asked for last know of, and those that are drawn. */
  asked: number;
  drawn: number;
  /** What was typed and could not be put into the file, by its field; an item to add by its list and `/+`. */
  readonly kept: Map<string, string>;
}

export function bookOf(path: string): Book {
  return { path, shifts: [], asked: 0, drawn: 0, kept: new Map() };
}

/** Fields have got other places, and what was typed in them goes along. */
export function shift({ shifts, kept }: Book, one: Shift): void {
  shifts.push(one);
  const typed = [...kept];
  kept.clear();
  for (const [pointer, words] of typed) {
    const at = placeAfter(pointer, [one]);
    if (at !== undefined) kept.set(at, words);
  }
}

/** Puts what could not be put into the file where it was typed, in a form that is drawn anew. */
export function putBack({ kept }: Book, form: HTMLElement): void {
  for (const [pointer, words] of kept) {
    const list = pointer.endsWith('/+') ? pointer.slice(0, -2) : undefined;
    const at = `[data-pointer="${CSS.escape(list ?? pointer)}"]`;
    const control = form.querySelector<HTMLInputElement>(list === undefined ? at : `${at} > .fresh-line > *`);
    if (control && 'value' in control) control.value = words;
  }
}
