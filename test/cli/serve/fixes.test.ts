import { expect, test } from 'vitest';
import { deskIn } from '../../support/desk.ts';
import { temporaryFolder, workspaceWith } from '../../support/program.ts';

const FILE = 'plans/2023/2-gemensamt/1-sip.md';
const area = (goals: number, letters: number) =>
  `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\nmål:\n${Array.from({ length: goals }, (_, i) => `  - Mål ${i}\n`).join('')}---\n\n# SIP\n\n${'ord '.repeat(letters / 4)}\n`;

async function fixesOf(goals: number, letters: number) {
  const folder = workspaceWith({ [FILE]: area(goals, letters) });
  const { ask } = deskIn(folder, temporaryFolder());
  await ask('start');
  const { answer } = await ask('fixes', { plan: '2023', stage: 'utkast' });
  return Object.values((answer as { fixes: Record<string, string[]> }).fixes).flat();
}

test('every finding of a plan that can be mended has its mending on the page', async () => {
  expect((await fixesOf(60, 400)).filter((label) => /mål-\d+/.test(label))).toHaveLength(60);
});

test('and of more than can be proven while somebody waits the first have', async () => {
  const labels = (await fixesOf(60, 300_000)).filter((label) => /mål-\d+/.test(label));
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.length).toBeLessThan(30);
});
