import { OutsideError } from '../../outside-error.ts';
import { hashOf, type Session, type SessionText } from '../../session/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { ChangeAnswer, ChangeAsk, PathAsk, RebaseAsk, Said, TextView } from '../desk/protocol.ts';
import { shownText, storedText } from '../desk/stored.ts';

/** A text of the workspace. Only what the session has listed can be asked for: no path is looked for on the disk. */
export function textIn(session: Session, path: string): SessionText {
  const { noText, outside } = session.context.locale.commands.session;
  if (!session.files().includes(path)) throw new OutsideError(outside(path));
  const text = session.text(path);
  if (!text) throw new OutsideError(noText(path));
  return text;
}

export function textView(session: Session, { path }: PathAsk): TextView {
  const now = textIn(session, path);
  const { text, isFound, theirs } = now;
  const shown = shownText(text);
  const other = theirs?.text;
  return {
    path,
    text: shown,
    hash: hashOf(shown),
    isFound,
    theirs: theirs && (other === undefined ? null : shownText(other)),
    theirsHash: theirsHash(now),
  };
}

/** Takes a change of the text that the page has seen. Of another text it is none, and that one is given back. */
export function change(desk: Desk, session: Session, { path, text, seen }: ChangeAsk): ChangeAnswer {
  const { text: raw } = textIn(session, path);
  const shown = shownText(raw);
  if (hashOf(shown) !== seen) return { hash: hashOf(shown), text: shown };
  session.change(path, storedText(raw, text));
  desk.saver?.soon(path);
  return { hash: hashOf(shownText(storedText(raw, text))) };
}

/** Saves now, without waiting for a pause. */
export function save(desk: Desk, session: Session, { path }: PathAsk): Said {
  textIn(session, path);
  desk.saver?.now(path);
  const words = desk.saver?.whyNot(path);
  return words === undefined ? {} : { words };
}

/** The disk's text holds. */
export function discard(desk: Desk, session: Session, { path }: PathAsk): Said {
  textIn(session, path);
  desk.saver?.forget(path);
  session.discard(path);
  return {};
}

/**
 * The author has seen what others wrote, and means this text all the same. Where either has been written in since, nobody has seen what would be written
 * over, and both are shown anew.
 */
export function rebase(desk: Desk, session: Session, ask: RebaseAsk): Said {
  session.look();
  const { path, text } = ask;
  const now = textIn(session, path);
  const isSame = hashOf(shownText(now.text)) === ask.seen && theirsHash(now) === ask.seenTheirs;
  if (!isSame) return { words: session.context.locale.page.form.changedMeanwhile };
  session.rebase(path);
  session.change(path, storedText(now.text, text));
  return save(desk, session, { path });
}

function theirsHash({ theirs }: SessionText): string {
  return theirs?.text === undefined ? '' : hashOf(shownText(theirs.text));
}
