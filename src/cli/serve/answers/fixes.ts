import { type FileEdit, type Fix, fixesFor, renameId } from '../../../assist/index.ts';
import { judge, type Stage } from '../../../check/index.ts';
import type { Locale } from '../../../locale/index.ts';
import { namesOf } from '../../format/index.ts';
import { knownIn, type Session } from '../../session/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { FixAsk, FixesView, RenameAsk, Said } from '../desk/protocol.ts';
import { planIn } from './plan.ts';
import { textIn } from './text.ts';

type AssistWords = Locale['assist'];

/** What would mend each finding of a plan, by the finding's own name: only what can be done with proof. */
export function fixViews(
  session: Session,
  { plan, stage }: { readonly plan: string; readonly stage: Stage },
): FixesView {
  const { assist } = session.context.locale;
  const fixes = fixesIn(session, plan, stage).map(
    ([id, all]) => [id, all.map((fix) => labelOf(fix, assist))] as const,
  );
  return { fixes: Object.fromEntries(fixes) };
}

/** Mends a finding in the way that was chosen. */
export function fix(desk: Desk, session: Session, { plan, stage, id, label }: FixAsk): Said {
  const { assist } = session.context.locale;
  const [, all = []] = fixesIn(session, plan, stage).find(([name]) => name === id) ?? [];
  const chosen = all.find((each) => labelOf(each, assist) === label);
  if (!chosen) return { words: session.context.locale.page.form.changedMeanwhile };
  write(desk, session, [chosen.edit]);
  return {};
}

/** Gives an id another name in all files and years that speak of it. */
export function rename(desk: Desk, session: Session, { path, offset, to }: RenameAsk): Said {
  textIn(session, path);
  const { assist } = session.context.locale;
  const renamed = renameId(knownIn(session), path, offset, to.trim(), rawOf(session));
  if (renamed.kind === 'refused') {
    const { reason, place } = renamed;
    const where = place === undefined ? '' : `${place.path}: `;
    const said = { ...assist.left, ...assist.keptName }[reason];
    return { words: reason in assist.keptName ? said : where + said };
  }
  write(desk, session, renamed.files);
  return {};
}

/** How many signs are read to prove mendings: each is proven by reading its file. Those that are left get theirs when the first are mended. */
const ROOM = 8_000_000;

function fixesIn(
  session: Session,
  name: string,
  stage: Stage,
): readonly (readonly [string, readonly Fix[]])[] {
  const checked = session.checked(planIn(session, name));
  const judged = { ...checked, diagnostics: judge(checked.diagnostics, stage) };
  const known = knownIn(session);
  const stored = rawOf(session);
  const raws = new Map<string, string | undefined>();
  const raw = (path: string) => {
    if (!raws.has(path)) raws.set(path, stored(path));
    return raws.get(path);
  };
  let room = ROOM;
  return [...namesOf(judged)].flatMap(([finding, id]) => {
    const fixes = room < 0 ? [] : fixesFor(known, finding, raw);
    if (fixes.length === 0) return [];
    room -= fixes.length * raw(finding.span.path)!.length;
    return [[id, fixes] as const];
  });
}

function labelOf({ kind, word }: Fix, assist: AssistWords): string {
  switch (kind) {
    case 'change':
      return word === '' ? assist.take : assist.change(word);
    case 'id':
      return assist.writeId(word);
    case 'quote':
      return assist.quote;
  }
}

function rawOf(session: Session): (path: string) => string | undefined {
  return (path) => session.text(path)?.text;
}

function write(desk: Desk, session: Session, files: readonly FileEdit[]): void {
  for (const { path, raw } of files) {
    session.change(path, raw);
    desk.saver?.soon(path);
  }
}
