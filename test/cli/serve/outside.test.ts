import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { deskIn } from '../../support/desk.ts';
import { runPlan, temporaryFolder, workspaceWith } from '../../support/program.ts';

const SECRET = 'hemligt ord';
const onUnix = process.platform === 'win32' ? test.skip : test;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** A workspace in which somebody has put links that lead out of it, and into what no plan is made of. */
function withWaysOut() {
  const [folder, outside] = [workspaceWith(), temporaryFolder()];
  const plan = path.join(folder, 'plans/2023');
  writeFileSync(path.join(outside, 'hemlig.md'), `---\ntyp: avsnitt\n---\n\n# Ute\n\n${SECRET}\n`);
  writeFileSync(path.join(outside, 'hemlig.png'), SECRET);
  writeFileSync(path.join(outside, 'hemlig.yaml'), `a: ${SECRET}\n`);
  mkdirSync(path.join(folder, '.git'));
  writeFileSync(path.join(folder, '.git/config'), SECRET);
  symlinkSync(path.join(outside, 'hemlig.md'), path.join(plan, '8-ute.md'));
  symlinkSync(path.join(outside, 'hemlig.png'), path.join(plan, 'ute.png'));
  symlinkSync(outside, path.join(plan, '9-mapp'));
  symlinkSync(path.join(folder, '.git'), path.join(plan, '7-git'));
  symlinkSync(outside, path.join(folder, 'plans/2031'));
  mkdirSync(path.join(folder, 'templates'));
  symlinkSync(outside, path.join(folder, 'templates/ute'));
  const before = readFileSync(path.join(plan, '1-inledning.md'), 'utf8');
  writeFileSync(path.join(plan, '1-inledning.md'), `${before}\n![En bild](ute.png)\n`);
  return { folder, outside };
}

const WAYS_OUT = [
  ...[
    'plans/2023/8-ute.md',
    'plans/2023/9-mapp/hemlig.md',
    'plans/2023/7-git/config',
    'plans/2031/hemlig.md',
  ],
  ...[
    'templates/ute/hemlig.yaml',
    '.git/config',
    '/etc/passwd',
    '../hemlig.md',
    'plans/2023/../../.git/config',
  ],
  ...[
    'plans\\2023\\plan.md',
    'C:\\Windows\\win.ini',
    '\\\\server\\delad\\x.md',
    'plans/2023/plan.md\u0000.png',
    '',
  ],
];

describe('what leads out of the workspace', () => {
  onUnix('is neither read nor written by whoever holds the page', async () => {
    const { folder, outside } = withWaysOut();
    const { desk, ask } = deskIn(folder, temporaryFolder());
    const inside = desk.session!.files();
    const heard: string[] = [];
    for (const place of WAYS_OUT) {
      const at = { path: place };
      for (const [name, question] of [
        ['text', at],
        ['change', { ...at, text: 'mitt', seen: hash(SECRET) }],
        ['save', at],
        ['move', { ...at, plan: '2023', goal: 'down' }],
        ['discard', at],
        ['rebase', at],
        ['form', { ...at, stage: 'utkast' }],
        ['edit', { ...at, seen: hash(SECRET), change: { kind: 'add', to: 'a', value: 'b' } }],
        ['complete', { ...at, offset: 0, text: '' }],
        ['hover', { ...at, offset: 0 }],
        ['rename', { ...at, offset: 0, to: 'nytt' }],
        ['addPicture', { ...at, name: 'b.png', bytes: '', alternative: '' }],
      ] as const) {
        const { status, answer } = await ask(name, question);
        expect({ place, name, status }).toEqual({ place, name, status: 409 });
        heard.push(JSON.stringify(answer));
      }
      for (const plan of [place, '2031', '../..']) {
        expect((await ask('plan', { window: 'a', plan, stage: 'utkast', has: false })).status).toBe(
          plan === '2031' ? 200 : 409,
        );
        const added = await ask('addFile', {
          plan: '2023',
          kind: 'avsnitt',
          title: place || 'x',
          after: place,
        });
        if (added.status === 200)
          expect(added.answer).toMatchObject({
            path: expect.stringMatching(/^plans\/2023\/[\p{Ll}\d-]+\.md$/u) as string,
          });
      }
    }
    expect(heard.join()).not.toContain(SECRET);
    expect(readFileSync(path.join(outside, 'hemlig.md'), 'utf8')).toContain(SECRET);
    expect(readFileSync(path.join(folder, '.git/config'), 'utf8')).toBe(SECRET);
    expect(readdirSync(outside).sort()).toEqual(['hemlig.md', 'hemlig.png', 'hemlig.yaml']);
    // Links themselves are seen, so that they can be told of; nothing behind them is.
    expect(inside.filter((file) => /ute|mapp|git|2031/.test(file)).sort()).toEqual([
      'plans/2023/8-ute.md',
      'plans/2023/ute.png',
    ]);
  });

  onUnix('stands in no report, on the page or fetched, and each way out is told', async () => {
    const { folder } = withWaysOut();
    const { ask } = deskIn(folder, temporaryFolder());
    const { answer } = await ask('plan', { window: 'a', plan: '2023', stage: 'utkast', has: false });
    const said = JSON.stringify(answer);
    expect(said).toContain('"report"');
    expect(said).not.toContain(SECRET);
    expect(said).not.toContain(Buffer.from(SECRET).toString('base64').slice(0, 10));
    const { findings } = answer as { findings: readonly { code: string; path: string }[] };
    expect(
      findings
        .filter(({ code }) => code === 'path/outside-workspace')
        .map(({ path: at }) => at)
        .sort(),
    ).toEqual(['7-git', '8-ute.md', '9-mapp', '1-inledning.md'].map((name) => `plans/2023/${name}`).sort());
    for (const format of ['html', 'pdf', 'docx', '../x'])
      expect(await ask('make', { plan: '2023', format })).toMatchObject({ status: 409 });
    const built = runPlan(folder, ['build', '2023', '--format', 'html']);
    expect(built.code).not.toBe(0);
    expect(built.out + built.err).not.toContain(SECRET);
  });
});
