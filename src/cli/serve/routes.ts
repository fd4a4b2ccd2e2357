import { OutsideError } from '../outside-error.ts';
import type { Session } from '../session/index.ts';
import { accept } from './answers/accept.ts';
import { addFile, addPicture, promisesFor } from './answers/add.ts';
import { answered } from './answers/answered.ts';
import { hover, offers } from './answers/assist.ts';
import { begin, goOn, setUp, startView } from './answers/begin.ts';
import { fix, fixViews, rename } from './answers/fixes.ts';
import { edit, formView } from './answers/form.ts';
import { writeIds } from './answers/ids.ts';
import { importWord, importWrite } from './answers/import.ts';
import { makeFile } from './answers/make.ts';
import { move, moveBack } from './answers/move.ts';
import { planIn, planView } from './answers/plan.ts';
import { differences } from './answers/report.ts';
import { change, discard, rebase, save, textView } from './answers/text.ts';
import { saveVersion, versionView } from './answers/version.ts';
import type { Desk } from './desk/desk.ts';
import { rememberWay } from './desk/likings.ts';
import type { AnswerTo, Ask, MakeAsk, Moved, Name } from './desk/protocol.ts';
import type { Gate } from './door/guard.ts';
import type { Answer, Route } from './door/listen.ts';
import { pageFiles } from './door/page-files.ts';
import { answerTo, HERE_PATH } from './door/running.ts';
import type { Windows } from './door/windows.ts';

/** Milliseconds after which who waits is answered, whether or not something has happened. */
const LONGEST_WAIT = 25_000;

type Answers = {
  readonly [N in Name]: (ask: Ask<N>, gone: AbortSignal) => AnswerTo<N> | Promise<AnswerTo<N>>;
};

/** What the page can ask for. One question that nobody answers does not compile. */
function answersOf(desk: Desk, windows: Windows): Answers {
  const moved = (): Moved => ({ version: desk.version, isThere: desk.isThere });
  return {
    start: () => startView(desk),
    wait: async ({ window, version }, gone) => {
      windows.waits(window, gone);
      await desk.until(version, gone, LONGEST_WAIT);
      return moved();
    },
    look: ({ window }) => {
      windows.looked(window);
      return moved();
    },
    remember: ({ way }) => {
      rememberWay(way, desk.context.surroundings.env);
      return {};
    },
    reckon: ({ today }) => {
      const isDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(today);
      if (today !== '' && !isDay) return { words: desk.context.locale.commands.badDate(today) };
      sessionOf(desk).reckonFrom(today === '' ? undefined : today);
      return {};
    },
    bye: ({ window }) => {
      windows.closed(window);
      desk.sent.delete(window);
      return {};
    },
    plan: (ask) => planView(desk, sessionOf(desk), ask),
    text: (ask) => textView(sessionOf(desk), ask),
    change: (ask) => change(desk, sessionOf(desk), ask),
    save: (ask) => save(desk, sessionOf(desk), ask),
    discard: (ask) => discard(desk, sessionOf(desk), ask),
    rebase: (ask) => rebase(desk, sessionOf(desk), ask),
    differences: ({ before, after }) => {
      const session = sessionOf(desk);
      return differences(session, planIn(session, before), planIn(session, after));
    },
    form: (ask) => formView(sessionOf(desk), ask),
    edit: (ask) => edit(desk, sessionOf(desk), ask),
    complete: (ask) => offers(sessionOf(desk), ask),
    hover: (ask) => hover(sessionOf(desk), ask),
    addFile: (ask) => addFile(lookedAt(desk), ask),
    move: (ask) => move(desk, lookedAt(desk), ask),
    moveBack: () => moveBack(desk, lookedAt(desk)),
    addPicture: (ask) => addPicture(lookedAt(desk), ask),
    promises: (ask) => promisesFor(sessionOf(desk), ask),
    version: () => versionView(sessionOf(desk)),
    saveVersion: ({ name }) => saveVersion(desk, sessionOf(desk), name),
    fixes: (ask) => fixViews(sessionOf(desk), ask),
    fix: (ask) => fix(desk, lookedAt(desk), ask),
    rename: (ask) => rename(desk, lookedAt(desk), ask),
    writeIds: ({ plan }) => writeIds(desk, lookedAt(desk), plan),
    answered: (ask) => answered(desk, lookedAt(desk), ask),
    accept: (ask) => accept(desk, lookedAt(desk), ask),
    setup: (ask) => planNamed(setUp(desk, ask)),
    importWord: (ask) => importWord(desk, ask),
    importWrite: ({ key }) => ({ plan: importWrite(desk, key) }),
    begin: ({ year }) => planNamed(begin(lookedAt(desk), year)),
    next: ({ plan }) => planNamed(goOn(lookedAt(desk), plan)),
  };
}

function planNamed(plan: string | undefined): { readonly plan?: string } {
  return plan === undefined ? {} : { plan };
}

function sessionOf({ session, context }: Desk): Session {
  if (!session) throw new OutsideError(context.locale.commands.noWorkspace(context.cwd, undefined));
  return session;
}

/** The same for what is done to files without their text being shown: done to what stands there now, not to what stood there a moment ago. */
function lookedAt(desk: Desk): Session {
  const session = sessionOf(desk);
  session.look();
  if (!desk.isThere) throw new OutsideError(desk.context.locale.page.folderGone);
  return session;
}

/** Every path that is answered. */
export function routesOf(desk: Desk, windows: Windows): (gate: Gate) => ReadonlyMap<string, Route> {
  const { locale } = desk.context;
  const answers = Object.entries(answersOf(desk, windows)).map(([name, answer]): readonly [string, Route] => [
    `/api/${name}`,
    // What is asked comes from the page of this run; a path or a plan in it is looked up among those that are known.
    { door: 'page', answer: (body, gone) => said(async () => json(await answer(asked(body), gone))) },
  ]);
  const make: Route = {
    door: 'page',
    answer: (body) => said(() => makeFile(sessionOf(desk), asked<MakeAsk>(body))),
  };
  return ({ token }) => {
    const here: Route = { door: 'program', answer: (body) => ({ body: answerTo(String(body), token) }) };
    return new Map([...pageFiles(locale), ...answers, ['/api/make', make], [HERE_PATH, here]]);
  };
}

/** The page is of this run and this version, and says what the types say; what cannot be read at all is no request. */
function asked<T>(body: Buffer): T {
  return JSON.parse(body.toString('utf8')) as T;
}

/** What is wrong outside the program is words for the author. */
async function said(act: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    return { ...json({ words: error.message }), status: 409 };
  }
}

function json(value: unknown): Answer {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
