import { onTestFinished } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { Session, type SessionOptions, type Timers } from '../../src/cli/session/index.ts';
import { localeFor } from '../../src/locale/index.ts';

/** Time that goes when the test says so. */
export class TestTimers implements Timers {
  #now = 0;
  #waiting: { readonly at: number; readonly act: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, act: () => void): () => void {
    const one = { at: this.#now + milliseconds, act };
    this.#waiting.push(one);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== one);
    };
  }

  /** Lets time go, and does what is due on the way. */
  go(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#waiting].sort((a, b) => a.at - b.at);
      if (!next || next.at > end) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = next.at;
      next.act();
    }
    this.#now = end;
  }
}

export function contextIn(cwd: string, env: Readonly<Record<string, string>> = {}): Context {
  const stream = { write: () => true };
  return {
    surroundings: { cwd, env: { PLAN_CACHE: 'off', ...env }, stdout: stream, stderr: stream },
    cwd,
    locale: localeFor('sv'),
    stage: 'utkast',
    failOn: 'fel',
    today: undefined,
    colorOn: () => false,
  };
}

/** A session that ends with the test, with time in the test's hand. */
export function sessionIn(cwd: string, options: SessionOptions = {}) {
  const timers = new TestTimers();
  const session = new Session(contextIn(cwd), { timers, ...options });
  onTestFinished(() => session.close());
  return { session, timers };
}
