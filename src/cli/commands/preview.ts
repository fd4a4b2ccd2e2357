import type { Context } from '../context.ts';
import { OutsideError } from '../outside-error.ts';
import { cacheFolder } from '../parse-cache.ts';
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
import { planNamed, workspaceAbove } from '../workspace.ts';

export interface PreviewOptions {
  readonly port?: number;
  /** Whether a browser is to be opened. */
  readonly open: boolean;
}

/** `plan preview [plan]`: a page to write in. Runs until the last window of it has been closed, or until it is stopped. */
export async function runPreview(
  context: Context,
  word: string | undefined,
  { port = 0, open }: PreviewOptions,
): Promise<number> {
  const { locale, surroundings, cwd } = context;
  const { terminal } = locale.page;
  const workspace = workspaceAbove(cwd);
  const plan = word !== undefined && workspace ? planNamed(word, workspace, cwd, locale.commands) : undefined;
  const show = (words: string, address: string) =>
    surroundings.stdout.write(`${words}\n\n${address}\n\n${terminal.stop}\n`);
  const record = recordOf(cacheFolder(surroundings.env), workspace?.root ?? cwd);
  const running = record === undefined ? undefined : await findRunning(record);
  if (running) {
    const address = `http://${running.host}/#${running.token}`;
    surroundings.stdout.write(`${terminal.isRunning}\n\n${address}\n`);
    if (open) await openBrowser(address);
    return 0;
  }
  const desk = new Desk(context, plan);
  return new Promise((done, fail) => {
    const ended: { listening?: Listening } = {};
    const end = async () => {
      windows.stop();
      desk.close();
      if (record !== undefined && ended.listening) forget(record, ended.listening.gate);
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
        if (record !== undefined) remember(record, listening.gate);
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
