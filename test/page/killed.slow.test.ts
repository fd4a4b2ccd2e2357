import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { askProgram, startPreview } from '../support/preview.ts';
import { temporaryFolder, workspaceWith } from '../support/program.ts';

const FILE = 'plans/2023/1-inledning.md';
/** Milliseconds within which what is written may be lost at most, when the program is killed. */
const WITHIN = 2_000;
/** How often it is killed. */
const KILLS = Number(process.env.PLAN_KILLS ?? 10);

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

interface Stored {
  readonly text: string;
  readonly hash: string;
}

const ask = (address: string, name: string, question: object) => askProgram<Stored>(address, name, question);

test(`nothing that was written more than two seconds before is lost when the program is killed ${KILLS} times`, async () => {
  const [folder, cache] = [workspaceWith(), temporaryFolder()];
  let word = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const preview = await startPreview(folder, [], cache);
    const { text } = await ask(preview.address, 'text', { path: FILE });
    let now = text;
    const written: { readonly at: number; readonly word: string }[] = [];
    // Some are killed while they save, some between, some in the middle of a long run of keys.
    const end = performance.now() + 300 + ((kill * 737) % 3_500);
    while (performance.now() < end) {
      const next = `${now}ord${++word} `;
      const answer = await ask(preview.address, 'change', { path: FILE, text: next, seen: hash(now) });
      expect(answer.hash).toBe(hash(next));
      now = next;
      written.push({ at: performance.now(), word: `ord${word} ` });
      await pause(kill % 3 === 0 && word % 9 === 0 ? 900 : 60);
    }
    const killed = performance.now();
    preview.process.kill('SIGKILL');
    await preview.ended;
    const again = await startPreview(folder, [], cache);
    const after = await ask(again.address, 'text', { path: FILE });
    const lost = written.filter(({ at, word: each }) => at < killed - WITHIN && !after.text.includes(each));
    expect(lost).toEqual([]);
    expect(after.text.startsWith(text)).toBe(true);
    // What has been found again is taken up, and the next round goes on from there.
    await ask(again.address, 'save', { path: FILE });
    await again.stop();
  }
});
