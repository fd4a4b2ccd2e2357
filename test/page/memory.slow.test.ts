import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noBrowser, openBrowser } from '../support/browser.ts';
import { askProgram, openWindow, startPreview } from '../support/preview.ts';
import { workspaceWith } from '../support/program.ts';

/** `PLAN_EDITS=1000` tells how much a page holds after so many; the figures are printed. */
const EDITS = Number(process.env.PLAN_EDITS ?? 48);
/** So often another part is opened, and another way to see it chosen; after a cycle all parts have been seen in both ways. */
const TURN = 4;
const PARTS = ['plans/2023/1-inledning.md', 'plans/2023/2-gemensamt/1-sip.md', 'plans/2023/plan.md'];
const CYCLE = 2 * PARTS.length * TURN;

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** What a page holds when all that can go has gone. */
async function heldBy(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Writes as another window does: what somebody types by hand the browser keeps for its own undo, and that would hide what the page keeps. */
function writing(address: string) {
  const ask = (name: string, question: object) =>
    askProgram<{ readonly text: string; readonly hash: string }>(address, name, question);
  return async (path: string) => {
    const { text, hash } = await ask('text', { path });
    await ask('change', { path, text: text.endsWith('y') ? text.slice(0, -1) : `${text}y`, seen: hash });
  };
}

test('a page that shows edit after edit holds what it held', async ({ skip }) => {
  if (!browser) return skip(noBrowser);
  const { address } = await startPreview(workspaceWith());
  const { page, complaints } = await openWindow(browser, address);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const write = writing(address);
  const round = async (edits: number) => {
    for (let i = 0; i < edits; i++) {
      const part = PARTS[Math.floor(i / TURN) % PARTS.length]!;
      if (i % TURN === 0) {
        await page.locator(`[data-path="${part}"]`).click();
        await page.locator(`.cm-content[aria-label$="${part}"]`).waitFor();
        const way = i % (2 * TURN) === 0 ? 'Källtext' : 'Formulär';
        await page.getByRole('button', { name: way, exact: true }).click();
      }
      const heard = page.waitForResponse((response) => response.url().endsWith('/api/plan'));
      await write(part);
      await heard;
    }
    // What was heard is shown, and what was saved is told.
    await pause(1500);
    return heldBy(session);
  };
  // Whole cycles end in the same part, seen in the same way.
  const start = await round(CYCLE);
  const half = await round(Math.ceil(EDITS / 2 / CYCLE) * CYCLE);
  const end = await round(Math.ceil(EDITS / 2 / CYCLE) * CYCLE);
  if (process.env.PLAN_EDITS) console.log({ start, half, end });
  expect(end.nodes).toBeLessThan(half.nodes + CYCLE);
  expect(end.listeners).toBeLessThan(half.listeners + TURN);
  expect(complaints).toEqual([]);
});
