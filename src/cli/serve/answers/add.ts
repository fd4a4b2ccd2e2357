import path from 'node:path';
import { idsOf } from '../../../assist/index.ts';
import { openPromises } from '../../../diff/index.ts';
import { asMarkdown } from '../../../draft/index.ts';
import { freeId, idOf, writtenText } from '../../../edit/index.ts';
import { RESERVED_NAMES } from '../../../model/index.ts';
import { OutsideError } from '../../outside-error.ts';
import { knownIn, rawBytes, type SaveAnswer, type Session } from '../../session/index.ts';
import type { AddFileAsk, AddPictureAsk, PathAsk, PromiseView } from '../desk/protocol.ts';
import { planIn } from './plan.ts';
import { textIn } from './text.ts';

/** What a picture may be, by its ending. What is in it is judged by the check, as any other picture's. */
const PICTURE = /\.(png|jpe?g|svg)$/i;

/** A new part of the plan, last in the folder of the part that it is to stand after. */
export function addFile(
  session: Session,
  { plan, kind, title, after }: AddFileAsk,
): { readonly path: string } {
  const top = `plans/${planIn(session, plan)}`;
  const { files: words } = session.context.locale.page;
  const clean = title.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (clean === '') throw new OutsideError(words.noTitle);
  const folder = kind === 'kapitel' || !after.startsWith(`${top}/`) ? top : path.posix.dirname(after);
  const files = session.files();
  const inside = files
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1).split('/')[0]!);
  const numbers = inside.map((name) => Number(/^(\d+)-/.exec(name)?.[1] ?? 0));
  const id = freeId(idOf(clean, kind), takenIn(session, plan));
  const stem = `${Math.max(0, ...numbers) + 1}-${id}`;
  const name = kind === 'kapitel' ? `${stem}/index.md` : `${stem}.md`;
  const fields = kind === 'område' ? `typ: område\nid: ${writtenText(id, false)}\n` : `typ: ${kind}\n`;
  const place = `${folder}/${name}`;
  written(session.add(place, rawBytes(`---\n${fields}---\n\n# ${asMarkdown(clean)}\n`)));
  return { path: place };
}

/** A picture beside the plan's others, and the words that show it in a text. */
export function addPicture(
  session: Session,
  { path: file, name, bytes, alternative }: AddPictureAsk,
): { readonly path: string; readonly words: string } {
  textIn(session, file);
  const { picture } = session.context.locale.page;
  const ending = PICTURE.exec(name)?.[0]?.toLowerCase();
  if (ending === undefined) throw new OutsideError(picture.kinds);
  const plan = session.workspace.plans.find((each) => file.startsWith(`plans/${each}/`));
  const folder = `plans/${planIn(session, plan ?? '')}/bilder`;
  const taken = new Set(
    session
      .files()
      .filter((each) => each.startsWith(`${folder}/`))
      .map(stemOf),
  );
  const stem = freeId(idOf(name.slice(0, -ending.length), picture.name), taken);
  const place = `${folder}/${stem}${ending}`;
  written(session.add(place, Buffer.from(bytes, 'base64')));
  const from = path.posix.relative(path.posix.dirname(file), place);
  return { path: place, words: `![${asMarkdown(alternative.normalize('NFC'))}](${from})` };
}

/** What the years before have promised and left open: what can be answered in a text. */
export function promisesFor(
  session: Session,
  { path: file }: PathAsk,
): { readonly promises: readonly PromiseView[] } {
  const plan = session.workspace.plans.find((each) => file.startsWith(`plans/${each}/`));
  const { before } = session.checked(planIn(session, plan ?? ''));
  const editions = before.flatMap(({ result }) => result.edition ?? []);
  const open = editions.flatMap(openPromises);
  return { promises: open.flatMap(({ id, text }) => (id === undefined ? [] : [{ id, text }])) };
}

/** What a new part of a plan may not be called. Another year has its own: an area that goes on is called as it was there. */
function takenIn(session: Session, name: string): ReadonlySet<string> {
  const known = knownIn(session);
  const plan = known.plans.find((each) => each.name === name)!;
  const stems = plan.files.flatMap((file) => file.slice(plan.folder.length + 1).split('/')).map(stemOf);
  return new Set([...stems, ...idsOf(known, plan).things.map(({ id }) => id), ...RESERVED_NAMES]);
}

function stemOf(file: string): string {
  return path.posix
    .basename(file)
    .replace(/\.[^.]*$/, '')
    .replace(/^\d+-/, '');
}

function written(answer: SaveAnswer): void {
  if (!answer.isSaved) throw new OutsideError(answer.words);
}
