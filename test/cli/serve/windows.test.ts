import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { watchWindows } from '../../../src/cli/serve/index.ts';

const WAIT = 30;

function watched() {
  let ends = 0;
  const windows = watchWindows(() => ends++, WAIT, 4 * WAIT);
  return { windows, ends: () => ends };
}

describe('the program ends', () => {
  test('some time after the last window, and not before', async () => {
    const { windows, ends } = watched();
    const [one, two] = [new AbortController(), new AbortController()];
    await pause(3 * WAIT);
    expect(ends()).toBe(0);
    windows.waits('a', one.signal);
    windows.waits('b', two.signal);
    one.abort();
    await pause(3 * WAIT);
    expect(ends()).toBe(0);
    two.abort();
    expect(ends()).toBe(0);
    await pause(3 * WAIT);
    expect(ends()).toBe(1);
    windows.stop();
  });

  test('not when a window is loaded anew', async () => {
    const { windows, ends } = watched();
    for (let i = 0; i < 5; i++) {
      const gone = new AbortController();
      windows.waits('a', gone.signal);
      gone.abort();
      await pause(1);
    }
    const stays = new AbortController();
    windows.waits('a', stays.signal);
    await pause(3 * WAIT);
    expect(ends()).toBe(0);
    windows.stop();
  });

  test('not while a window stands behind others, but when it says that it is closed', async () => {
    const { windows, ends } = watched();
    windows.looked('a');
    await pause(2 * WAIT);
    expect(ends()).toBe(0);
    windows.closed('a');
    await pause(2 * WAIT);
    expect(ends()).toBe(1);
    windows.stop();
  });

  test('when a window that stood behind others is never heard of again', async () => {
    const { windows, ends } = watched();
    windows.looked('a');
    await pause(8 * WAIT);
    expect(ends()).toBe(1);
    windows.stop();
  });
});
