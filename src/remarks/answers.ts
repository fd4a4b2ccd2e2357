import type { WordComment } from '../parse/index.ts';
import { plain } from './alike.ts';

/** The answers to a comment, and the answers to those. Who gave them is told where names are. */
export function answersTo(id: string, all: readonly WordComment[], withNames: boolean): string {
  const known = new Set([id]);
  const answers = all.filter((comment) => {
    if (comment.answers === undefined || !known.has(comment.answers)) return false;
    known.add(comment.id);
    return true;
  });
  return answers
    .map(({ words, by }) => `${withNames && by !== '' ? `${by}: ` : ''}${plain(words)}`)
    .join(' · ');
}
