import { nearest } from '../../diagnostics/index.ts';
import type { Broken, Proposal } from './broken.ts';

/** A word of a text that was meant otherwise, by the finding's own data: which word it is, and what was meant. */
export function wordFix({ finding, text }: Broken, meant: string): Proposal | undefined {
  const { start, end } = finding.span;
  const data = finding.data as { readonly [name: string]: unknown };
  const written = text.slice(start, end);
  if (typeof data.name === 'string' && data.name.startsWith(':')) {
    const at = written.indexOf(data.name);
    return meant.includes('…') || at === -1
      ? undefined
      : change(start + at, start + at + data.name.length, meant);
  }
  // Braces that stand apart from their mark are put right with it.
  if (meant.startsWith(':')) {
    const stray = typeof data.attribute === 'string' ? data.attribute : '';
    const after = text.slice(end, end + stray.length + 20);
    const at = after.indexOf(stray);
    if (stray === '' || !/^ *$/.test(after.slice(0, Math.max(0, at)))) return undefined;
    return change(start, end + at + stray.length, meant);
  }
  // A value of several words that lacks its quotation marks.
  const whole = /^([^=\s]+)="(.*)"$/.exec(meant);
  if (whole) {
    const bare = `${whole[1]}=${whole[2]}`;
    const at = written.indexOf(bare);
    return at === -1 ? undefined : change(start + at, start + at + bare.length, meant);
  }
  const words = Object.entries(data)
    .filter(([name, value]) => name !== 'suggestion' && typeof value === 'string' && value !== '')
    .map(([, value]) => value as string)
    .filter((value) => isOnce(written, value));
  // The data names what the word stands in as well; the wrong one is like the right one.
  const wrong = nearest(meant, words) ?? words.at(-1);
  if (wrong === undefined) return undefined;
  const at = start + written.indexOf(wrong);
  return change(at, at + wrong.length, meant);
}

function isOnce(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at !== -1 && !text.includes(word, at + 1);
}

function change(start: number, end: number, words: string, word = words): Proposal {
  return { kind: 'change', word, wishes: [{ kind: 'words', start, end, words }] };
}

/** A number that was typed before a heading goes. */
export function numberTaken({ finding, text }: Broken): Proposal | undefined {
  if (finding.code !== 'heading/typed-number') return undefined;
  const { start, end } = finding.span;
  const { number, rest } = finding.data;
  const at = text.slice(start, end).indexOf(number);
  const [, room = ''] = /^(\S*\s*)/.exec(text.slice(start + at + number.length, end)) ?? [];
  const upTo = start + at + number.length + room.length;
  return at === -1 || !text.slice(upTo).startsWith(rest.slice(0, 3))
    ? undefined
    : change(start + at, upTo, '', rest);
}

/** What an address tells of who follows it goes. */
export function untracked({ finding, text }: Broken): Proposal | undefined {
  if (finding.code !== 'link/tracking') return undefined;
  const { start, end } = finding.span;
  const written = text.slice(start, end);
  const clean = written.replace(/\?[^\s)>#"']*/, (query) => {
    const kept = query
      .slice(1)
      .split('&')
      .filter((part) => !finding.data.parameters.includes(part.split('=')[0]!));
    return kept.length === 0 ? '' : `?${kept.join('&')}`;
  });
  return clean === written ? undefined : change(start, end, clean);
}
