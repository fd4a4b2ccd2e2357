import type { Context } from '../context.ts';
import { cacheFolder } from '../memory/index.ts';
import { OutsideError } from '../outside-error.ts';
import {
  Desk,
  findRunning,
  forget,
  type Listening,
  listen,
  openBrowser,
  recordOf,
  remember,
  routesOf,
  watchWindows,
} from '../serve/index.ts';
import { rememberFolder, startFolder } from '../start-folder.ts';
import { planNamed, workspaceAbove } from '../workspace.ts';

export interface PreviewOptions {
  readonly port?: number;
  /** Whether a browser is to be opened. */
  readonly open: boolean;
}

/** `plan preview [plan]`: a page to write in. Runs until the last window of it has been closed, or until it is stopped. */
export async function runPreview(
  asked: Context,
  word: string | undefined,
  { port = 0, open }: PreviewOptions,
): Promise<number> {
  const cwd = startFolder(asked.cwd, asked.surroundings.env);
  const context = { ...asked, cwd };
  const { locale, surroundings } = context;
  const { terminal } = locale.page;
  const workspace = workspaceAbove(cwd);
  const plan = word !== undefined && workspace ? planNamed(word, workspace, cwd, locale.commands) : undefined;
  const show = (words: string, address: string) =>
    surroundings.stdout.write(`${words}\n\n${address}\n\n${terminal.stop}\n`);
  const cache = cacheFolder(surroundings.env);
  const record = recordOf(cache, workspace?.root ?? cwd);
  const running = record === undefined ? undefined : await findRunning(record);
  if (running) {
    const address = `http://${running.host}/#${running.token}`;
    surroundings.stdout.write(`${terminal.isRunning}\n\n${address}\n`);
    if (open) await openBrowser(address);
    return 0;
  }
  return new Promise((done, fail) => {
    const ended: { listening?: Listening } = {};
    // A plan that is begun in the page gets its folder only then.
    const records = new Set(record === undefined ? [] : [record]);
    const tell = () => {
      for (const each of records) if (ended.listening) remember(each, ended.listening.gate);
    };
    const desk = new Desk(context, plan, (root) => {
      rememberFolder(root, surroundings.env);
      const own = recordOf(cache, root);
      if (own !== undefined) records.add(own);
      tell();
    });
    const end = async () => {
      windows.stop();
      desk.close();
      for (const each of records) if (ended.listening) forget(each, ended.listening.gate);
      for (const signal of SIGNALS) process.removeListener(signal, end);
      await ended.listening?.close();
      surroundings.stdout.write(`${terminal.ended}\n`);
      done(0);
    };
    const windows = watchWindows(end);
    const failed = (error: unknown) =>
      surroundings.stderr.write(`plan: ${locale.commands.bug}\n${String((error as Error).stack)}\n`);
    for (const signal of SIGNALS) process.once(signal, end);
    listen(port, routesOf(desk, windows), failed).then(
      (listening) => {
        ended.listening = listening;
        tell();
        show(terminal.opened, listening.address);
        if (open) openBrowser(listening.address).catch(failed);
      },
      (error: NodeJS.ErrnoException) => {
        const words = terminal.portTaken.replace('{port}', String(port));
        fail(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new OutsideError(words) : error);
      },
    );
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
