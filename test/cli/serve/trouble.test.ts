import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { deskIn } from '../../support/desk.ts';
import { startPreview } from '../../support/preview.ts';
import { temporaryFolder, workspaceWith } from '../../support/program.ts';

const SIP = 'plans/2023/2-gemensamt/1-sip.md';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const UNWRITABLE = 'plans/2023/3-sist.md';
/** A folder where a run would write the file first. It stands for a disk that is full. */
const putInTheWay = (folder: string, run: number) =>
  mkdirSync(path.join(folder, `plans/2023/.3-sist.md.${run}.ny`));
const TEXT = '---\ntyp: avsnitt\n---\n\n# Sist\n';

function begun(files: Parameters<typeof workspaceWith>[0] = {}) {
  const folder = workspaceWith(files);
  const cache = temporaryFolder();
  const place = (name: string) => path.join(folder, name);
  return { folder, cache, place, ...deskIn(folder, cache) };
}

describe('where a text cannot be saved', () => {
  test('that is said with what to do, the text stays, the disk’s is whole, and it is found again by the next run', async () => {
    const { folder, cache, place, desk, ask } = begun({ [UNWRITABLE]: TEXT });
    putInTheWay(folder, process.pid);
    const mine = `${TEXT}\nMitt.\n`;
    await ask('change', { path: UNWRITABLE, text: mine, seen: hash(TEXT) });
    const words = expect.stringContaining(
      'att det finns plats på disken. Det du har skrivit finns kvar här.',
    ) as string;
    expect(await ask('save', { path: UNWRITABLE })).toEqual({ status: 200, answer: { words } });
    const { files } = (await ask('plan', { window: 'a', plan: '2023', stage: 'utkast', has: false }))
      .answer as {
      files: readonly { path: string }[];
    };
    expect(files.find(({ path: at }) => at === UNWRITABLE)).toMatchObject({ isSaved: false, unsaved: words });
    expect(readFileSync(place(UNWRITABLE), 'utf8')).toBe(TEXT);
    desk.close();
    const next = deskIn(folder, cache);
    expect((await next.ask('text', { path: UNWRITABLE })).answer).toMatchObject({
      text: mine,
      isFound: true,
    });
  });

  test('it is moved nowhere, and it is said why it could not be saved', async () => {
    const { folder, place, ask } = begun({ [UNWRITABLE]: TEXT });
    putInTheWay(folder, process.pid);
    const mine = `${TEXT}\nMitt.\n`;
    await ask('change', { path: UNWRITABLE, text: mine, seen: hash(TEXT) });
    const moved = await ask('move', { plan: '2023', path: UNWRITABLE, goal: 'up' });
    expect(moved.status).toBe(409);
    expect((moved.answer as { words: string }).words).toContain('att det finns plats på disken');
    expect(readFileSync(place(UNWRITABLE), 'utf8')).toBe(TEXT);
    expect((await ask('text', { path: UNWRITABLE })).answer).toMatchObject({ text: mine });
  });

  test('the program ends all the same when it is told to', async () => {
    const folder = workspaceWith({ [UNWRITABLE]: TEXT });
    const preview = await startPreview(folder);
    putInTheWay(folder, preview.process.pid!);
    const [base, token] = preview.address.split('#') as [string, string];
    const changed = await fetch(`${base}api/change`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        origin: base.slice(0, -1),
        'content-type': 'application/json',
      },
      body: JSON.stringify({ path: UNWRITABLE, text: `${TEXT}\nMitt.\n`, seen: hash(TEXT) }),
    });
    expect(changed.status).toBe(200);
    expect(await preview.stop()).toBe(0);
  });
});

describe('while the folder with the plans is away', () => {
  test('that is told, also when a save saw it first; nothing is made in its place, and what is written is saved when it is back', async () => {
    const { place, desk, ask } = begun();
    const view = () => ask('plan', { window: 'a', plan: '2023', stage: 'utkast', has: false });
    await view();
    desk.session!.look();
    const before = readFileSync(place(SIP), 'utf8');
    const mine = `${before}\nMitt.\n`;
    renameSync(place('plans'), place('borta'));
    await ask('change', { path: SIP, text: mine, seen: hash(before) });
    expect((await ask('save', { path: SIP })).answer).toHaveProperty(
      'words',
      expect.stringContaining('mappen med planerna går inte att nå just nu'),
    );
    expect((await ask('look', { window: 'a' })).answer).toMatchObject({ isThere: false });
    for (const [name, question] of [
      ['next', { plan: '2023' }],
      ['begin', { year: '2025' }],
      ['addFile', { plan: '2023', kind: 'avsnitt', title: 'Nytt', after: SIP }],
      ['addPicture', { path: SIP, name: 'a.png', bytes: 'AA==', alternative: 'x' }],
      ['writeIds', { plan: '2023' }],
      ['accept', { plan: '2023', id: 'x', stage: 'utkast', reason: 'x', by: 'x', until: '2030' }],
    ] as const)
      expect(await ask(name, question), name).toMatchObject({
        status: 409,
        answer: { words: expect.stringContaining('går inte att nå just nu') as string },
      });
    expect(existsSync(place('plans'))).toBe(false);
    // What was last seen stays to be read and written in.
    const { answer } = await view();
    expect(JSON.stringify(answer)).toContain('Mitt.');
    expect(answer).toMatchObject({ findings: [] });
    expect(answer).not.toHaveProperty('stopped');
    expect((await ask('text', { path: SIP })).answer).toMatchObject({ text: mine, theirsHash: '' });
    renameSync(place('borta'), place('plans'));
    expect((await ask('save', { path: SIP })).answer).toEqual({});
    expect((await ask('look', { window: 'a' })).answer).toMatchObject({ isThere: true });
    expect(readFileSync(place(SIP), 'utf8')).toBe(mine);
    expect(desk.session!.text(SIP)).toMatchObject({ isSaved: true, theirs: undefined });
  });
});

describe('a file that holds no text', () => {
  test('has its finding, and where its text would stand it is said where that is told', async () => {
    const latin = Buffer.from('---\ntyp: avsnitt\n---\n\n# F\xf6rord\n', 'latin1');
    const { ask } = begun({ 'plans/2023/3-latin.md': latin });
    const { findings } = (await ask('plan', { window: 'a', plan: '2023', stage: 'utkast', has: false }))
      .answer as {
      findings: readonly { path: string; code: string }[];
    };
    expect(findings.filter(({ path: at }) => at.endsWith('latin.md')).map(({ code }) => code)).toEqual([
      'file/not-utf8',
    ]);
    for (const name of ['text', 'form'])
      expect(await ask(name, { path: 'plans/2023/3-latin.md', stage: 'utkast' })).toMatchObject({
        status: 409,
        answer: { words: expect.stringContaining('står under Att rätta') as string },
      });
  });
});
