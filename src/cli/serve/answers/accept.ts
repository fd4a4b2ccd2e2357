import { acceptFinding } from '../../../assist/index.ts';
import { judge } from '../../../check/index.ts';
import { namesOf } from '../../format/index.ts';
import { OutsideError } from '../../outside-error.ts';
import { knownIn, type Session } from '../../session/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { AcceptAsk, Said } from '../desk/protocol.ts';
import { planIn } from './plan.ts';

/** Writes into plan.md that the plan lives with a finding: why, who has said so and how long. */
export function accept(desk: Desk, session: Session, ask: AcceptAsk): Said {
  const { assist, page } = session.context.locale;
  const checked = session.checked(planIn(session, ask.plan));
  const judged = { ...checked, diagnostics: judge(checked.diagnostics, ask.stage) };
  const [finding] = [...namesOf(judged)].find(([, name]) => name === ask.id) ?? [];
  if (!finding) return { words: page.form.changedMeanwhile };
  const because = { reason: ask.reason.trim(), by: ask.by.trim(), until: ask.until.trim() };
  const done = acceptFinding(knownIn(session), finding, because, (path) => session.text(path)?.text);
  if (done.kind === 'left') {
    if (done.reason === 'forbidden') return { words: assist.notAccepted };
    throw new OutsideError(assist.left[done.reason]);
  }
  session.change(done.file.path, done.file.raw);
  desk.saver?.soon(done.file.path);
  return {};
}
