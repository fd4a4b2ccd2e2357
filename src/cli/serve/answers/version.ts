import { GitRefusal, gitIn } from '../../git.ts';
import { isAtWork } from '../../left-behind.ts';
import { OutsideError } from '../../outside-error.ts';
import { repositoryRoot } from '../../repository.ts';
import type { Session } from '../../session/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { VersionView } from '../desk/protocol.ts';

/** What plans are made of: nothing else is looked at, and nothing else is kept. */
const FOLDERS = ['plans', 'schema', 'templates'];

/** What has changed since the last version that git keeps. Undefined where there is no git. */
export function versionView(session: Session): VersionView {
  if (repositoryRoot(session.root) === undefined) return { changed: undefined };
  try {
    return { changed: changedIn(session).map(({ path }) => path) };
  } catch (error) {
    if (error instanceof OutsideError) return { changed: undefined };
    throw error;
  }
}

/** Keeps what has changed as a version with a name, and does nothing else: no other branch, no sending. */
export function saveVersion(desk: Desk, session: Session, name: string): VersionView {
  const { version } = session.context.locale.page;
  const message = name.normalize('NFC').trim();
  if (message === '') throw new OutsideError(version.noName);
  desk.saver?.now();
  // A version without what stands on the screen would be said to be kept, and its author would believe that all is in it.
  for (const path of session.files()) {
    const whyNot = desk.saver?.whyNot(path);
    if (whyNot !== undefined) throw new OutsideError(whyNot);
  }
  const changed = changedIn(session);
  if (changed.length === 0) return { changed: [] };
  const paths = changed.map(({ path }) => path);
  // What somebody has told git already, and taken away since, stands nowhere that it could be added from.
  const untold = changed.filter(({ isTold }) => !isTold).map(({ path }) => path);
  const git = gitOf(session);
  try {
    if (untold.length > 0) git(['add', '--all', '--', ...untold]);
    git(['commit', '--quiet', '--message', message, '--', ...paths]);
  } catch (error) {
    if (error instanceof GitRefusal && /tell me who you are|ident/i.test(error.said))
      throw new OutsideError(version.noAuthor);
    throw error;
  }
  return versionView(session);
}

/** A file that is not as it was, and whether git has been told all of it by somebody else. */
interface ChangedFile {
  readonly path: string;
  readonly isTold: boolean;
}

function changedIn(session: Session): readonly ChangedFile[] {
  const said = gitOf(session)([
    'status',
    '--porcelain',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    ...FOLDERS,
  ]);
  // git names paths from the repository's root, and commands take them from the folder that they run in.
  const prefix = gitOf(session)(['rev-parse', '--show-prefix']).toString('utf8').trim();
  return said
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '' && !(line.startsWith('??') && isAtWork(line.slice(3))))
    .map((line) => ({ path: line.slice(3), isTold: line[1] === ' ' }))
    .filter(({ path }) => path.startsWith(prefix))
    .map(({ path, isTold }) => ({ path: path.slice(prefix.length), isTold }));
}

function gitOf({ root, context }: Session) {
  return gitIn(root, context.surroundings.env, context.locale.git);
}
