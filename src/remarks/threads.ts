import { addTo } from '../diagnostics/index.ts';
import type { WordComment } from '../parse/index.ts';
import { plain } from './alike.ts';

/** A comment and what has been answered to it. */
export interface Thread {
  readonly begins: WordComment;
  /** The answers, and the answers to those, as they stand in the file. Who gave them is told where names are. */
  readonly answers: string;
}

/** Every comment in one thread, by the ids of all that belong to it: however they answer each other, none is left out. */
export function threadsOf(
  all: readonly WordComment[],
  withNames: boolean,
): { readonly threads: readonly Thread[]; readonly byId: ReadonlyMap<string, readonly Thread[]> } {
  const byFirst = new Map<WordComment, WordComment[]>();
  const firstOf = beginnings(all);
  for (const comment of all) addTo(byFirst, firstOf(comment), comment);
  const byId = new Map<string, Thread[]>();
  const threads = [...byFirst].map(([begins, own]): Thread => {
    const answers = own
      .filter((comment) => comment !== begins)
      .map(({ words, by }) => `${withNames && by !== '' ? `${by}: ` : ''}${plain(words)}`);
    const thread = { begins, answers: answers.join(' · ') };
    for (const { id } of own) addTo(byId, id, thread);
    return thread;
  });
  return { threads, byId };
}

/** The comment that a thread begins with; of such as answer each other in a circle the first. */
function beginnings(all: readonly WordComment[]): (comment: WordComment) => WordComment {
  const byId = new Map(all.toReversed().map((comment) => [comment.id, comment]));
  const place = new Map(all.map((comment, i) => [comment, i]));
  const known = new Map<WordComment, WordComment>();
  return (comment) => {
    const way = new Set<WordComment>();
    let at: WordComment | undefined = comment;
    while (at && !known.has(at) && !way.has(at)) {
      way.add(at);
      at = at.answers === undefined ? undefined : byId.get(at.answers);
    }
    const inCircle = at && way.has(at) ? [...way].slice([...way].indexOf(at)) : [];
    const first = inCircle.length > 0 ? inCircle : [...way].slice(-1);
    const begins =
      (at && known.get(at)) ??
      first.reduce((one, other) => (place.get(other)! < place.get(one)! ? other : one));
    for (const one of way) known.set(one, begins);
    return begins;
  };
}
