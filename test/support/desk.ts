import { onTestFinished } from 'vitest';
import { Desk, type Route, routesOf, watchWindows } from '../../src/cli/serve/index.ts';
import { contextIn } from './session.ts';

export interface AskedDesk {
  readonly desk: Desk;
  /** Asks as the page does, past the door: what it is answered, or the words with which it is refused. */
  ask(name: string, question?: object): Promise<{ readonly status: number; readonly answer: unknown }>;
}

/** What answers the page, without a socket. It ends with the test. */
export function deskIn(folder: string, cache: string, env: Readonly<Record<string, string>> = {}): AskedDesk {
  const context = contextIn(folder, { XDG_CACHE_HOME: cache, PLAN_CACHE: '', ...env });
  const desk = new Desk(context, undefined, () => {});
  const windows = watchWindows(() => {});
  const routes = routesOf(desk, windows)({ host: '127.0.0.1:1', token: 'A'.repeat(22) });
  onTestFinished(() => {
    windows.stop();
    desk.close();
  });
  return {
    desk,
    ask: async (name, question = {}) => {
      const route: Route = routes.get(`/api/${name}`)!;
      const { status = 200, body } = await route.answer(
        Buffer.from(JSON.stringify(question)),
        new AbortController().signal,
      );
      const text = Buffer.from(body).toString('utf8');
      return { status, answer: name === 'make' && status === 200 ? text : JSON.parse(text) };
    },
  };
}
