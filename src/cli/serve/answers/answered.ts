import { PROMPT } from '../../../model/index.ts';
import type { Session } from '../../session/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { AnsweredAsk, Said } from '../desk/protocol.ts';
import { shownText, storedText } from '../desk/stored.ts';
import { findingViews } from './findings.ts';
import { planIn } from './plan.ts';
import { textIn } from './text.ts';

/** Takes a question away that its author has answered, with the example below it that nobody has made use of. */
export function answered(desk: Desk, session: Session, { plan, id, stage }: AnsweredAsk): Said {
  const { locale } = session.context;
  const { findings } = findingViews(session.checked(planIn(session, plan)), stage, locale);
  const finding = findings.find((each) => each.id === id && each.code === 'text/to-write');
  if (!finding) return { words: locale.page.form.changedMeanwhile };
  const { text: raw } = textIn(session, finding.path);
  const text = shownText(raw);
  session.change(finding.path, storedText(raw, withoutQuestion(text, finding.start, finding.end)));
  desk.saver?.soon(finding.path);
  return {};
}

/** The text without the question at a place: in fields a comment line and the comments that show an example, in prose a comment. */
export function withoutQuestion(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.startsWith('<!--', start)) {
    const after = text.slice(end).replace(/^[ \t]*\n(?:[ \t]*\n)?/, '');
    return text.slice(0, lineStart) + text.slice(lineStart, start).trimEnd() + after;
  }
  const lines = text.slice(lineStart).split('\n');
  const isExample = (line: string) => /^[ \t]*#/.test(line) && !line.includes(PROMPT);
  let gone = 1;
  while (gone < lines.length && isExample(lines[gone]!)) gone++;
  return text.slice(0, lineStart) + lines.slice(gone).join('\n');
}
