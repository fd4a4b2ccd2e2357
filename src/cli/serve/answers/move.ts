import { type Goal, movePart } from '../../../assist/index.ts';
import { OutsideError } from '../../outside-error.ts';
import { hashOf, rawBytes, type Session } from '../../session/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { MoveAnswer, MoveAsk } from '../desk/protocol.ts';
import { planIn } from './plan.ts';
import { textIn } from './text.ts';

/** Gives a part of the plan another place in the report. What has been written is saved first, and every file is moved or none is. */
export function move(desk: Desk, session: Session, { plan, path, goal }: MoveAsk): MoveAnswer {
  const folder = `plans/${planIn(session, plan)}`;
  textIn(session, path);
  desk.saver?.now();
  const say = session.context.locale.page.move;
  const files = session.files();
  const chapter = typeof goal === 'object' ? chapterOf(goal.chapter, folder, files) : undefined;
  if (typeof goal === 'object' && chapter === undefined) throw new OutsideError(say.noPlace);
  const wanted: Goal = chapter === undefined ? (goal as 'up' | 'down') : { chapter };
  const moved = movePart(path, wanted, folder, files, (each) => session.text(each)?.text);
  if (!moved) throw new OutsideError(say.noPlace);
  const after = new Map<string, Uint8Array>();
  for (const [from, to] of moved.paths) {
    const bytes = session.bytes(from);
    if (!bytes) throw new OutsideError(session.context.locale.commands.session.cannotWrite(from));
    after.set(to, bytes);
  }
  for (const [to, text] of moved.texts) after.set(to, rawBytes(text));
  const gone = [...moved.paths.keys()].filter((from) => !after.has(from));
  const touched = [...new Set([...after.keys(), ...moved.paths.keys()])];
  const before = new Map(
    touched.flatMap((each) => {
      const bytes = session.bytes(each);
      return bytes ? [[each, bytes] as const] : [];
    }),
  );
  mustBeMoved(desk, session, after, gone);
  desk.lastMove = { path, paths: moved.paths, before, after };
  return { path: moved.path, paths: [...moved.paths] };
}

/** Puts back what was moved last, where nobody has touched it since. */
export function moveBack(desk: Desk, session: Session): MoveAnswer {
  desk.saver?.now();
  const { lastMove } = desk;
  const say = session.context.locale.page.move;
  const isSame = (path: string, bytes: Uint8Array) => {
    const now = session.bytes(path);
    return now !== undefined && hashOf(now) === hashOf(bytes);
  };
  if (!lastMove) throw new OutsideError(say.cannotUndo);
  const { before, after, path, paths } = lastMove;
  // Where nothing stands since the move, somebody may have put something else.
  const isFree = [...before.keys()].every((each) => after.has(each) || session.bytes(each) === undefined);
  if (!isFree || ![...after].every(([each, bytes]) => isSame(each, bytes)))
    throw new OutsideError(say.cannotUndo);
  mustBeMoved(
    desk,
    session,
    before,
    [...after.keys()].filter((each) => !before.has(each)),
  );
  desk.lastMove = undefined;
  return { path, paths: [...paths].map(([from, to]) => [to, from]) };
}

/** A chapter of the plan by its folder, or the plan itself. Only folders that hold files of it are known. */
function chapterOf(chapter: string, folder: string, files: readonly string[]): string | undefined {
  const isThere = chapter === folder || files.some((file) => file === `${chapter}/index.md`);
  return isThere && `${chapter}/`.startsWith(`${folder}/`) ? chapter : undefined;
}

function mustBeMoved(
  desk: Desk,
  session: Session,
  files: ReadonlyMap<string, Uint8Array>,
  gone: readonly string[],
): void {
  const answer = session.move(files, gone);
  // What is not saved has its own reason, and that is what its author can do something about.
  if (!answer.isSaved) throw new OutsideError(desk.saver?.whyNot(answer.path) ?? answer.words);
}
