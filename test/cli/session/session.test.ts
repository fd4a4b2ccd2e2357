import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Session, SessionEvent } from '../../../src/cli/session/index.ts';
import { temporaryFolder, workspaceWith } from '../../support/program.ts';
import { sessionIn } from '../../support/session.ts';

const SIP = 'plans/2023/2-gemensamt/1-sip.md';
const codes = (session: Session, plan = '2023') =>
  session.checked(plan).diagnostics.map(({ code, span }) => `${span.path} ${code}`);
const onDisk = (folder: string, place = SIP) => readFileSync(path.join(folder, place), 'utf8');
const put = (folder: string, place: string, text: string) => writeFileSync(path.join(folder, place), text);
const told = (session: Session) => {
  const events: SessionEvent[] = [];
  session.on((event) => events.push(event));
  return events;
};

test('a folder for a plan that nothing lies in yet is seen', () => {
  const folder = workspaceWith();
  const { session } = sessionIn(folder);
  const events = told(session);
  mkdirSync(path.join(folder, 'plans/2025'));
  session.look();
  expect(session.workspace.plans).toEqual(['2023', '2025']);
  session.look();
  expect(events).toHaveLength(1);
});

test.skipIf(process.platform === 'win32')('of two texts of one file none is written over the other', () => {
  const folder = workspaceWith();
  const linked = SIP.replace('1-sip', '9-sip');
  symlinkSync('1-sip.md', path.join(folder, linked));
  const { session } = sessionIn(folder);
  session.change(SIP, 'Ett');
  session.change(linked, 'Två');
  expect(session.save([SIP, linked])).toMatchObject({ isSaved: false, why: 'changed', path: linked });
  expect([session.text(SIP)?.text, session.text(linked)?.text]).toEqual(['Ett', 'Två']);
  expect(session.save([SIP])).toEqual({ isSaved: true });
  expect(session.save([linked])).toMatchObject({ isSaved: false, why: 'changed' });
  expect(onDisk(folder)).toBe('Ett');
});

describe('what is not saved', () => {
  test('is what is checked, and the disk knows nothing of it', () => {
    const folder = workspaceWith();
    const { session } = sessionIn(folder);
    const before = codes(session);
    const text = onDisk(folder);
    session.change(SIP, text.replace('typ: område', 'typ: omrade'));
    expect(codes(session)).not.toEqual(before);
    expect(codes(session)).toContain(`${SIP} field/value`);
    expect(onDisk(folder)).toBe(text);
    session.discard(SIP);
    expect(codes(session)).toEqual(before);
    expect(session.text(SIP)).toMatchObject({ text, isSaved: true });
  });

  test('changes what is found in the year after', () => {
    const folder = workspaceWith();
    const { session } = sessionIn(folder);
    const next = readFileSync(path.join(folder, 'plans/2023/plan.md'), 'utf8').replaceAll('2023', '2024');
    session.change('plans/2024/plan.md', next);
    expect(session.workspace.plans).toEqual(['2023', '2024']);
    const before = codes(session, '2024');
    session.change(SIP, `${onDisk(folder)}\nEn folder tas fram. :plan[folder]{senast=2024}\n`);
    expect(codes(session, '2024')).not.toEqual(before);
  });

  test('is a change of nothing when it says again what the disk says', () => {
    const folder = workspaceWith();
    const { session } = sessionIn(folder);
    session.change(SIP, `${onDisk(folder)}\n`);
    expect(session.text(SIP)?.isSaved).toBe(false);
    session.change(SIP, onDisk(folder));
    expect(session.text(SIP)?.isSaved).toBe(true);
  });

  test('keeps line ends, byte order mark and letters in two parts', () => {
    const stored = '\uFEFF---\r\ntyp: avsnitt\r\n---\r\n\r\n# A\u030angest\r\n';
    const place = 'plans/2023/3-slut.md';
    const folder = workspaceWith({ [place]: stored });
    const { session } = sessionIn(folder);
    expect(session.text(place)?.text).toBe(stored);
    session.change(place, stored.replace('ngest', 'ngern'));
    expect(session.save([place])).toEqual({ isSaved: true });
    expect(onDisk(folder, place)).toBe(stored.replace('ngest', 'ngern'));
  });
});

describe('what others change on the disk', () => {
  test('is seen, whatever the times of the file say', () => {
    const folder = workspaceWith();
    const place = path.join(folder, SIP);
    const when = new Date('2024-01-01');
    utimesSync(place, when, when);
    const { session, timers } = sessionIn(folder);
    const events = told(session);
    const text = onDisk(folder);
    // The same length and the same time.
    writeFileSync(place, text.replace('Två', 'Tio'));
    utimesSync(place, when, when);
    timers.go(1000);
    expect(events.flatMap(({ paths }) => paths)).toEqual([SIP]);
    expect(session.text(SIP)?.text).toContain('Tio');
  });

  test('is seen after a first save beside and rename, and after the next', () => {
    const folder = workspaceWith();
    const { session, timers } = sessionIn(folder);
    const events = told(session);
    for (const word of ['Tre', 'Fyra', 'Fem']) {
      put(folder, 'ny.md', onDisk(folder).replace(/(Två|Tre|Fyra)/, word));
      renameSync(path.join(folder, 'ny.md'), path.join(folder, SIP));
      timers.go(5000);
      expect(session.text(SIP)?.text, word).toContain(word);
    }
    expect(events.map(({ by }) => by)).toEqual(['disk', 'disk', 'disk']);
  });

  test('is nothing when only the times of a file are new', () => {
    const folder = workspaceWith();
    const { session, timers } = sessionIn(folder);
    const events = told(session);
    utimesSync(path.join(folder, SIP), new Date('2024-01-01'), new Date('2024-01-01'));
    timers.go(5000);
    expect([events, session.version]).toEqual([[], 0]);
  });

  test('may be a new file, a new plan, and a file that goes', () => {
    const folder = workspaceWith();
    const { session, timers } = sessionIn(folder);
    const before = codes(session);
    mkdirSync(path.join(folder, 'plans/2024'));
    put(folder, 'plans/2024/plan.md', onDisk(folder, 'plans/2023/plan.md').replaceAll('2023', '2024'));
    timers.go(1000);
    expect(session.workspace.plans).toEqual(['2023', '2024']);
    rmSync(path.join(folder, SIP));
    timers.go(1000);
    expect(session.text(SIP)).toBeUndefined();
    expect(codes(session)).not.toEqual(before);
  });

  test('leaves what is not saved alone, and is shown beside it', () => {
    const folder = workspaceWith();
    const { session, timers } = sessionIn(folder);
    const [text, mine, theirs] = [
      onDisk(folder),
      `${onDisk(folder)}\nMitt.\n`,
      `${onDisk(folder)}\nDeras.\n`,
    ];
    session.change(SIP, mine);
    put(folder, SIP, theirs);
    timers.go(1000);
    expect(session.text(SIP)).toMatchObject({ text: mine, isSaved: false, theirs: { text: theirs } });
    expect(session.save([SIP])).toMatchObject({ isSaved: false, why: 'changed', path: SIP });
    expect(onDisk(folder)).toBe(theirs);
    session.rebase(SIP);
    expect(session.text(SIP)?.theirs).toBeUndefined();
    expect(session.save([SIP])).toEqual({ isSaved: true });
    expect(onDisk(folder)).toBe(mine);
    expect(text).not.toBe(mine);
  });

  test('is the end of the conflict when it says the same', () => {
    const folder = workspaceWith();
    const { session, timers } = sessionIn(folder);
    session.change(SIP, `${onDisk(folder)}\nMitt.\n`);
    put(folder, SIP, `${onDisk(folder)}\nMitt.\n`);
    timers.go(1000);
    expect(session.text(SIP)).toMatchObject({ isSaved: true, theirs: undefined });
  });

  test('is looked for less often where a look takes long, so that a slow drive does more than be looked at', () => {
    const folder = workspaceWith();
    const waits: number[] = [];
    let now = 0;
    let isSlow = false;
    let act = () => {};
    const timers = {
      now: () => {
        if (isSlow) now += 300;
        return now;
      },
      after: (milliseconds: number, next: () => void) => {
        waits.push(milliseconds);
        act = next;
        return () => {};
      },
    };
    const { session } = sessionIn(folder, { timers });
    act();
    isSlow = true;
    act();
    expect(waits.slice(0, 2)).toEqual([1000, 1000]);
    expect(waits[2]).toBeGreaterThanOrEqual(20 * 300);
    session.close();
  });

  test('may be that the whole workspace is gone: what was seen stays until it is back', () => {
    const folder = workspaceWith();
    const { session, timers } = sessionIn(folder);
    const events = told(session);
    session.change(SIP, `${onDisk(folder)}\nMitt.\n`);
    renameSync(path.join(folder, 'plans'), path.join(folder, 'borta'));
    timers.go(1000);
    expect(events.at(-1)).toMatchObject({ isThere: false, paths: [] });
    expect(session.text('plans/2023/1-inledning.md')).toBeDefined();
    expect(session.save([SIP])).toMatchObject({ isSaved: false });
    renameSync(path.join(folder, 'borta'), path.join(folder, 'plans'));
    timers.go(1000);
    expect(events.at(-1)).toMatchObject({ isThere: true, paths: [] });
    expect(session.save([SIP])).toEqual({ isSaved: true });
  });
});

describe('saving', () => {
  test('writes over nothing that nobody has seen, however late it came', () => {
    const folder = workspaceWith();
    const { session } = sessionIn(folder);
    session.change(SIP, `${onDisk(folder)}\nMitt.\n`);
    put(folder, SIP, 'Deras.\n');
    // Nobody has looked in between.
    const answer = session.save([SIP]);
    expect(answer).toMatchObject({ isSaved: false, why: 'changed' });
    expect(answer).toHaveProperty('words', expect.stringContaining('någon annan har ändrat filen'));
    expect(onDisk(folder)).toBe('Deras.\n');
    expect(session.text(SIP)?.theirs).toEqual({ text: 'Deras.\n' });
  });

  test('is all or nothing', () => {
    const folder = workspaceWith();
    const { session } = sessionIn(folder);
    const other = 'plans/2023/1-inledning.md';
    const [before, text] = [onDisk(folder, other), onDisk(folder)];
    session.change(other, `${before}\nMitt.\n`);
    session.change(SIP, `${text}\nMitt.\n`);
    put(folder, SIP, 'Deras.\n');
    expect(session.save([other, SIP])).toMatchObject({ isSaved: false, path: SIP });
    expect(onDisk(folder, other)).toBe(before);
    expect(session.text(other)?.isSaved).toBe(false);
    const names = readdirSync(path.join(folder, 'plans/2023'), { recursive: true }).map(String);
    expect(names.filter((name) => /\.(ny|gammal)$/.test(name))).toEqual([]);
  });

  test.runIf(process.getuid?.() !== 0)('says so where the folder lets nobody write', () => {
    const folder = workspaceWith();
    const { session } = sessionIn(folder);
    session.change(SIP, `${onDisk(folder)}\nMitt.\n`);
    const place = path.dirname(path.join(folder, SIP));
    chmodSync(place, 0o555);
    const answer = session.save([SIP]);
    chmodSync(place, 0o755);
    expect(answer).toMatchObject({ isSaved: false, why: 'failed' });
    expect(session.text(SIP)?.isSaved).toBe(false);
  });

  test('never leads out of the workspace', () => {
    const [folder, outside] = [workspaceWith(), temporaryFolder()];
    put(outside, 'hemlig.md', 'hemligt');
    symlinkSync(path.join(outside, 'hemlig.md'), path.join(folder, 'plans/2023/ute.md'));
    symlinkSync(outside, path.join(folder, 'plans/2023/ut'));
    mkdirSync(path.join(folder, '.git'));
    symlinkSync(path.join(folder, '.git'), path.join(folder, 'plans/2023/git'));
    const { session } = sessionIn(folder);
    const places = [
      'plans/2023/ute.md',
      'plans/2023/ut/ny.md',
      'plans/2023/git/config',
      'plans/2023/../../../ute.md',
      '../ute.md',
      '/tmp/ute.md',
      '.git/config',
      'package.json',
      'plans/2023/.dold.md',
      'plans/2023/a:b.md',
      'plans//a.md',
      'plans/2023/a\u0000.md',
      'plans/2023/1-inledning.md/a.md',
    ];
    for (const place of places) {
      expect(session.add(place, Buffer.from('x')), place).toMatchObject({ isSaved: false, why: 'outside' });
      session.change(place, 'x');
      expect(session.save([place]), place).toMatchObject({ isSaved: false, why: 'outside' });
      session.discard(place);
    }
    expect(readFileSync(path.join(outside, 'hemlig.md'), 'utf8')).toBe('hemligt');
    expect(readdirSync(outside)).toEqual(['hemlig.md']);
    expect(session.text('plans/2023/ute.md')).toBeUndefined();
  });

  test('of a link writes where it leads inside the workspace', () => {
    const folder = workspaceWith({ 'plans/delat.md': '---\ntyp: avsnitt\n---\n\n# Delat\n' });
    symlinkSync('../delat.md', path.join(folder, 'plans/2023/3-delat.md'));
    const { session } = sessionIn(folder);
    session.change('plans/2023/3-delat.md', '---\ntyp: avsnitt\n---\n\n# Nytt\n');
    expect(session.save(['plans/2023/3-delat.md'])).toEqual({ isSaved: true });
    expect(onDisk(folder, 'plans/delat.md')).toContain('# Nytt');
  });

  test('of a new file makes its folder, and refuses where something stands', () => {
    const folder = workspaceWith();
    const { session } = sessionIn(folder);
    const place = 'plans/2023/3-nytt/index.md';
    expect(session.add(place, Buffer.from('ny'))).toEqual({ isSaved: true });
    expect(session.text(place)).toMatchObject({ text: 'ny', isSaved: true });
    expect(session.add(place, Buffer.from('annan'))).toMatchObject({ isSaved: false, why: 'changed' });
    expect(onDisk(folder, place)).toBe('ny');
  });
});

describe('a draft', () => {
  const drafts = () => path.join(temporaryFolder(), 'utkast');

  test('is written within a second and found again after a crash', () => {
    const [folder, kept] = [workspaceWith(), drafts()];
    const first = sessionIn(folder, { drafts: kept });
    const mine = `${onDisk(folder)}\nMitt, med 😀 och \u0000 och \uFEFF.\r\n`;
    first.session.change(SIP, mine);
    first.timers.go(999);
    // Nobody closes the first: it was stopped.
    const { session } = sessionIn(folder, { drafts: kept });
    expect(session.text(SIP)).toMatchObject({ text: mine, isSaved: false, isFound: true, theirs: undefined });
    expect(session.save([SIP])).toEqual({ isSaved: true });
    expect(sessionIn(folder, { drafts: kept }).session.text(SIP)).toMatchObject({ isSaved: true });
    expect(readdirSync(kept, { recursive: true }).filter((name) => String(name).endsWith('.json'))).toEqual(
      [],
    );
  });

  test('of one workspace is not another’s', () => {
    const kept = drafts();
    const first = sessionIn(workspaceWith(), { drafts: kept });
    first.session.change(SIP, 'Mitt.\n');
    first.timers.go(999);
    expect(sessionIn(workspaceWith(), { drafts: kept }).session.text(SIP)).toMatchObject({ isSaved: true });
  });

  test('of a file that others changed meanwhile is shown beside it', () => {
    const [folder, kept] = [workspaceWith(), drafts()];
    const first = sessionIn(folder, { drafts: kept });
    first.session.change(SIP, 'Mitt.\n');
    first.session.close();
    put(folder, SIP, 'Deras.\n');
    const { session } = sessionIn(folder, { drafts: kept });
    expect(session.text(SIP)).toMatchObject({ text: 'Mitt.\n', theirs: { text: 'Deras.\n' } });
  });

  test('of a file that is gone is still there', () => {
    const [folder, kept] = [workspaceWith(), drafts()];
    const first = sessionIn(folder, { drafts: kept });
    first.session.change(SIP, 'Mitt.\n');
    first.session.close();
    rmSync(path.join(folder, SIP));
    const { session } = sessionIn(folder, { drafts: kept });
    expect(session.text(SIP)).toMatchObject({ text: 'Mitt.\n', theirs: { text: undefined } });
    session.rebase(SIP);
    expect(session.save([SIP])).toEqual({ isSaved: true });
    expect(onDisk(folder)).toBe('Mitt.\n');
  });

  test('that cannot be read is left, and troubles nobody', () => {
    const [folder, kept] = [workspaceWith(), drafts()];
    const first = sessionIn(folder, { drafts: kept });
    first.session.change(SIP, 'Mitt.\n');
    first.session.close();
    const [name] = readdirSync(kept, { recursive: true }).filter((one) => String(one).endsWith('.json'));
    for (const words of ['', '{', 'null', '[]', '{"path":1}', '{"path":"plans/x.md"}']) {
      put(kept, String(name), words);
      expect(sessionIn(folder, { drafts: kept }).session.text(SIP), words).toMatchObject({ isSaved: true });
      expect(existsSync(path.join(kept, String(name)))).toBe(true);
    }
  });

  test('that cannot be written is tried again', () => {
    const [folder, kept] = [workspaceWith(), drafts()];
    writeFileSync(kept, 'i vägen');
    const { session, timers } = sessionIn(folder, { drafts: kept });
    session.change(SIP, 'Mitt.\n');
    timers.go(999);
    rmSync(kept);
    timers.go(5000);
    expect(sessionIn(folder, { drafts: kept }).session.text(SIP)?.text).toBe('Mitt.\n');
  });
});
