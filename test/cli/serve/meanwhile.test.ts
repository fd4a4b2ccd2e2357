import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { deskIn } from '../../support/desk.ts';
import { temporaryFolder, workspaceWith } from '../../support/program.ts';

const SIP = 'plans/2023/2-gemensamt/1-sip.md';
const PLAN = 'plans/2023/plan.md';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

interface Text {
  readonly text: string;
  readonly hash: string;
  readonly theirs: string | null | undefined;
  readonly theirsHash: string;
}

/** A file that its author and somebody else have written in at once, and both texts as a window shows them. */
async function conflict() {
  const folder = workspaceWith();
  const { desk, ask } = deskIn(folder, temporaryFolder());
  const place = path.join(folder, SIP);
  const before = readFileSync(place, 'utf8');
  const mine = `${before}\nMitt.\n`;
  await ask('change', { path: SIP, text: mine, seen: hash(before) });
  writeFileSync(place, `${before}\nDeras.\n`);
  desk.session!.look();
  const shown = (await ask('text', { path: SIP })).answer as Text;
  expect(shown).toMatchObject({ text: mine, theirs: `${before}\nDeras.\n` });
  const keep = (text: string) =>
    ask('rebase', { path: SIP, text, seen: shown.hash, seenTheirs: shown.theirsHash });
  return { ask, place, before, mine, shown, keep, onDisk: () => readFileSync(place, 'utf8') };
}

describe('where two have written in a file', () => {
  test('what its author chooses, both seen, is written', async () => {
    const { keep, before, onDisk } = await conflict();
    expect(await keep(`${before}\nDeras och mitt.\n`)).toEqual({ status: 200, answer: {} });
    expect(onDisk()).toBe(`${before}\nDeras och mitt.\n`);
  });

  test('what the other writes while its author chooses is not written over: both are shown anew', async () => {
    const { ask, keep, place, before, mine, onDisk } = await conflict();
    writeFileSync(place, `${before}\nDeras, och mer.\n`);
    expect(await keep(mine)).toEqual({
      status: 200,
      answer: { words: 'Texten har ändrats under tiden. Se efter vad som står där nu, och försök igen.' },
    });
    expect(onDisk()).toBe(`${before}\nDeras, och mer.\n`);
    const again = (await ask('text', { path: SIP })).answer as Text;
    expect(again).toMatchObject({ text: mine, theirs: `${before}\nDeras, och mer.\n` });
    const choice = { path: SIP, text: mine, seen: again.hash, seenTheirs: again.theirsHash };
    expect((await ask('rebase', choice)).answer).toEqual({});
    expect(onDisk()).toBe(mine);
  });

  test('nor is what is written in another window', async () => {
    const { ask, keep, before, mine, onDisk } = await conflict();
    const other = `${mine}\nI ett annat fönster.\n`;
    await ask('change', { path: SIP, text: other, seen: hash(mine) });
    expect((await keep(mine)).answer).toHaveProperty('words');
    expect((await ask('text', { path: SIP })).answer).toMatchObject({ text: other });
    expect(onDisk()).toBe(`${before}\nDeras.\n`);
  });

  test('a file that the other takes away while its author chooses is asked about again', async () => {
    const { ask, keep, place, mine } = await conflict();
    rmSync(place);
    expect((await keep(mine)).answer).toHaveProperty('words');
    expect((await ask('text', { path: SIP })).answer).toMatchObject({
      text: mine,
      theirs: null,
      theirsHash: '',
    });
  });
});

describe('what is done to a file that is not shown', () => {
  test('is done to what stands there now: a plan that is written in beside keeps both', async () => {
    const broken = '---\ntyp: avsnitt\n---\n\n# Inledning\n\nSe [x](saknas.md).\n';
    const folder = workspaceWith({ 'plans/2023/1-inledning.md': broken });
    const { desk, ask } = deskIn(folder, temporaryFolder());
    const view = { window: 'a', plan: '2023', stage: 'inlamning', has: false };
    const { findings } = (await ask('plan', view)).answer as {
      findings: readonly { id: string; code: string; canAccept: boolean }[];
    };
    const found = findings.find(({ canAccept }) => canAccept)!;
    const place = path.join(folder, PLAN);
    writeFileSync(place, `${readFileSync(place, 'utf8')}\nNågon annans ord.\n`);
    const because = { reason: 'Beslutat.', by: 'Styrgruppen', until: '2024-12-31' };
    expect(await ask('accept', { plan: '2023', id: found.id, stage: 'inlamning', ...because })).toEqual({
      status: 200,
      answer: {},
    });
    desk.saver!.now();
    const text = readFileSync(place, 'utf8');
    expect(text).toContain('Någon annans ord.');
    expect(text).toContain(`kod: ${found.code}`);
    expect(text).toContain('till: 2024-12-31');
    expect(desk.session!.text(PLAN)).toMatchObject({ isSaved: true, theirs: undefined });
  });
});

describe('what is filled in in a form', () => {
  const FIELDS =
    '---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\nansvariga:\n  - Ett\n  - Två\n---\n\n# SIP\n';

  function form() {
    const folder = workspaceWith({ [SIP]: FIELDS });
    const { desk, ask } = deskIn(folder, temporaryFolder());
    const set = async (at: string, value: string, was: string | null, seen = hash(FIELDS)) =>
      (await ask('edit', { path: SIP, change: { kind: 'set', at, value }, seen, was })).answer as {
        readonly text: string;
        readonly words?: string;
      };
    return { ask, set, desk, now: () => desk.session!.text(SIP)?.text };
  }

  test('is filled in though something else in the file is another by now', async () => {
    const { ask, set, now } = form();
    await ask('change', { path: SIP, text: `${FIELDS}\nMer text.\n`, seen: hash(FIELDS) });
    expect((await set('ansvariga/1', 'Två nu', 'Två')).words).toBeUndefined();
    expect(now()).toBe(`${FIELDS.replace('Två', 'Två nu')}\nMer text.\n`);
  });

  test('is not, where another window has taken away the item before it, or written in the same field', async () => {
    const { ask, set, now } = form();
    const other = FIELDS.replace('  - Ett\n', '  - Noll\n  - Ett\n');
    await ask('change', { path: SIP, text: other, seen: hash(FIELDS) });
    // It was «Två» that somebody wrote over, and «Ett» that stands there now.
    expect((await set('ansvariga/1', 'Två nu', 'Två', hash(other))).words).toMatch(/ändrats under tiden/);
    expect(now()).toBe(other);
  });

  test('is written over nothing that has its name', async () => {
    const { set, now } = form();
    expect((await set('ansvariga', '', null)).words).toBe('Namnet är upptaget. Välj ett annat.');
    expect((await set('kontakt', 'a@b.se', null)).words).toBeUndefined();
    expect(now()).toContain('kontakt: a@b.se');
  });

  test('is told what was taken away, which may be more', async () => {
    const { ask } = form();
    const clear = async (at: string, text: string) =>
      (await ask('edit', { path: SIP, change: { kind: 'clear', at }, seen: hash(text) })).answer as {
        readonly gone: string;
        readonly text: string;
      };
    const first = await clear('ansvariga/1', FIELDS);
    expect(first.gone).toBe('ansvariga/1');
    expect((await clear('ansvariga/0', first.text)).gone).toBe('ansvariga');
  });
});
