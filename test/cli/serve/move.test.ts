import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deskIn } from '../../support/desk.ts';
import { temporaryFolder, workspaceWith } from '../../support/program.ts';

const SIP = 'plans/2023/2-gemensamt/1-sip.md';
const TOP = { plan: '2023', path: SIP, goal: { chapter: 'plans/2023' } };

function moving() {
  const folder = workspaceWith();
  const { ask } = deskIn(folder, temporaryFolder());
  const place = path.join(folder, SIP);
  return { folder, ask, place, before: readFileSync(place, 'utf8') };
}

test('a part is moved, and put back', async () => {
  const { folder, ask, place, before } = moving();
  const { status, answer } = await ask('move', TOP);
  expect(status).toBe(200);
  const { path: now } = answer as { readonly path: string };
  expect(readFileSync(path.join(folder, now), 'utf8')).toContain('# ');
  expect(existsSync(place)).toBe(false);
  expect((await ask('moveBack')).status).toBe(200);
  expect(readFileSync(place, 'utf8')).toBe(before);
  expect(existsSync(path.join(folder, now))).toBe(false);
});

test('it is not put back over what somebody has laid where it stood', async () => {
  const { ask, place } = moving();
  await ask('move', TOP);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, '# Någon annans\n');
  const { status, answer } = await ask('moveBack');
  expect(status).toBe(409);
  expect(answer).toHaveProperty('words');
  expect(readFileSync(place, 'utf8')).toBe('# Någon annans\n');
});
