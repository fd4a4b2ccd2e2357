import { changeForm } from '../../../assist/index.ts';
import { canBeAccepted } from '../../../check/index.ts';
import { OutsideError } from '../../outside-error.ts';
import type { Session } from '../../session/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { AcceptAsk, Said } from '../desk/protocol.ts';
import { findingViews } from './findings.ts';
import { planIn } from './plan.ts';
import { textIn } from './text.ts';

/** Writes into plan.md that the plan lives with a finding: why, who has said so and how long. */
export function accept(desk: Desk, session: Session, ask: AcceptAsk): Said {
  const { locale } = session.context;
  const plan = planIn(session, ask.plan);
  const { findings } = findingViews(session.checked(plan), ask.stage, locale);
  const finding = findings.find(({ id }) => id === ask.id);
  const { assist, page } = locale;
  if (!finding) return { words: page.form.changedMeanwhile };
  if (!canBeAccepted(finding.code)) return { words: assist.notAccepted };
  const path = `plans/${plan}/plan.md`;
  const value = {
    kod: finding.code,
    var: finding.path.slice(`plans/${plan}/`.length),
    skäl: ask.reason.trim(),
    av: ask.by.trim(),
    till: ask.until.trim(),
  };
  const edited = changeForm(path, textIn(session, path).text, { kind: 'add', to: 'godtagna', value });
  if (edited.kind === 'left') throw new OutsideError(assist.left[edited.reason]);
  session.change(path, edited.raw);
  desk.saver?.soon(path);
  return {};
}
