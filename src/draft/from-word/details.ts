import { whenIn } from './days.ts';
import { statusOf } from './status.ts';

/** What is said of an activity in brackets at its end: `Utbilda chefer (pågår, senast 2025).` */
export interface Details {
  readonly text: string;
  readonly due?: string;
  readonly from?: string;
  readonly status?: string;
  /** The words that became fields. */
  readonly said: string;
}

/** Takes a day and a status out of the brackets that end a text, where they say nothing else. */
export function detailsLast(text: string): Details {
  const [, before = '', inside = '', stop = ''] = /^(.+?)\s*\(([^()]+)\)(\.?)$/.exec(text) ?? [];
  if (inside === '') return { text, said: '' };
  const found: { due?: string; from?: string; status?: string } = {};
  for (const part of inside.split(/,\s+/)) {
    const when = /\d{4}/.test(part) && /^(senast|klart?|till)\b/i.test(part) ? whenIn(part) : undefined;
    const status = statusOf(part);
    if (when) {
      found.due = when.to;
      if (when.from !== undefined) found.from = when.from;
    } else if (status !== undefined) found.status = status;
    else return { text, said: '' };
  }
  return { text: before + stop, ...found, said: inside };
}
