import { PROMPT, promptRange } from '../../../model/index.ts';
import type { Session } from '../../session/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { AnsweredAllAsk, Said } from '../desk/protocol.ts';
import { shownText, storedText } from '../desk/stored.ts';
import { findingViews } from './findings.ts';
import { planIn } from './plan.ts';
import { textIn } from './text.ts';

/** Takes questions away that their author has answered, with the examples below them that nobody has made use of. */
export function answered(desk: Desk, session: Session, { plan, ids, stage }: AnsweredAllAsk): Said {
  const { locale } = session.context;
  const { findings } = findingViews(session.checked(planIn(session, plan)), stage, locale);
  const gone = findings.filter(({ id, code }) => ids.includes(id) && code === 'text/to-write');
  if (gone.length === 0) return { words: locale.page.form.changedMeanwhile };
  for (const path of new Set(gone.map((finding) => finding.path))) {
    const { text: raw } = textIn(session, path);
    // From the last on, so that the places of those before it stay.
    const here = gone.filter((finding) => finding.path === path).sort((a, b) => b.start - a.start);
    const text = here.reduce((left, { start, end }) => withoutQuestion(left, start, end), shownText(raw));
    session.change(path, storedText(raw, text));
    desk.saver?.soon(path);
  }
  return {};
}

/**
 * The text without the question at a place: in fields a comment line and the comments that show an example, in prose a comment. Where nobody has
 * asked for it, only what looks as an example does: a note of the author's own stays.
 */
export function withoutQuestion(
  text: string,
  start: number,
  end: number,
  below: 'all-comments' | 'example' = 'all-comments',
): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.startsWith('<!--', start)) {
    const gone = promptRange(text, start, end);
    return text.slice(0, gone.start) + text.slice(gone.end);
  }
  const lines = text.slice(lineStart).split('\n');
  const isExample = (line: string, i: number) =>
    below === 'example'
      ? (i === 1 ? /^# ?[\p{L}\d-]+:\s*$/u : /^# {2,}\S/u).test(line)
      : /^[ \t]*#/.test(line) && !line.includes(PROMPT);
  let gone = 1;
  while (gone < lines.length && isExample(lines[gone]!, gone)) gone++;
  return text.slice(0, lineStart) + lines.slice(gone).join('\n');
}
