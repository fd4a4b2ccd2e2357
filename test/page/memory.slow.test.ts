import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noBrowser, openBrowser } from '../support/browser.ts';
import { openWindow, startPreview } from '../support/preview.ts';
import { workspaceWith } from '../support/program.ts';

/** `PLAN_EDITS=1000` tells how much a page holds after so many; the figures are printed. */
const EDITS = Number(process.env.PLAN_EDITS ?? 48);
/** So often another part is opened, and another way to see it chosen. */
const TURN = 4;
const PARTS = ['plans/2023/1-inledning.md', 'plans/2023/2-gemensamt/1-sip.md', 'plans/2023/plan.md'];

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

test(`a page that is written in ${EDITS} times holds no more than one that was written in half as often`, async ({
  skip,
}) => {
  if (!browser) return skip(noBrowser);
  const { page, complaints } = await openWindow(browser, (await startPreview(workspaceWith())).address);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const round = async (edits: number) => {
    for (let i = 0; i < edits; i++) {
      if (i % TURN === 0) {
        const part = PARTS[(i / TURN) % PARTS.length]!;
        await page.locator(`[data-path="${part}"]`).click();
        await page.locator(`.cm-content[aria-label$="${part}"]`).waitFor();
        await page
          .getByRole('button', { name: i % (2 * TURN) === 0 ? 'Källtext' : 'Formulär', exact: true })
          .click();
        await page.locator(`.cm-content[aria-label$="${part}"]`).click();
        await page.keyboard.press('Control+End');
      }
      const heard = page.waitForResponse((response) => response.url().endsWith('/api/change'));
      // The text is as long after an edit as before the one before it, so what grows is not its own.
      await page.keyboard.press(i % 2 === 0 ? 'y' : 'Backspace');
      await heard;
    }
    return heldBy(session);
  };
  // All parts once, in both ways. As many edits again end in the same part, seen in the same way.
  const start = await round(6 * TURN);
  const half = await round(EDITS / 2);
  const end = await round(EDITS / 2);
  if (process.env.PLAN_EDITS) console.log({ start, half, end });
  expect(end.nodes).toBeLessThan(half.nodes * 1.05 + 40);
  expect(end.listeners).toBeLessThan(half.listeners * 1.05 + 4);
  expect(complaints).toEqual([]);
});
