import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPlan, workspaceWith } from '../support/program.ts';
import { siteFiles, wordsIn } from '../support/site-pages.ts';

/** A year of its own beside the base plan of 2023. */
function year(name: string, text: string, more: Readonly<Record<string, string>> = {}) {
  const plan = `---\ntyp: plan\ntitel: Redovisning ${name}\nslag: redovisning\nlän: Gävleborg\nperiod: ${name}\n---\n`;
  const files = {
    'plan.md': plan,
    '1-arbetet.md': `---\ntyp: avsnitt\n---\n# Arbetet\n\n${text}\n`,
    ...more,
  };
  return Object.fromEntries(
    Object.entries(files).map(([file, content]) => [`plans/${name}/${file}`, content]),
  );
}

const BROKEN = { 'plans/2024/plan.md': '---\ntyp: plan\n---\n' };

function built(folder: string, words: readonly string[] = []) {
  const ran = runPlan(folder, ['site', ...words]);
  const place = path.join(folder, 'build/webbplats');
  return { ...ran, place, files: existsSync(place) ? siteFiles(place) : new Map<string, Buffer>() };
}

describe('a site', () => {
  test('of one plan alone has no promises and no changes, and says so', () => {
    const { code, files } = built(workspaceWith());
    expect(code).toBe(0);
    expect(files.get('loften.html')!.toString()).toContain('det finns inget att följa upp');
    expect(files.get('andringar.html')!.toString()).toContain('inga ändringar att visa');
    expect(files.get('index.html')!.toString()).not.toContain('Utlovat i');
  });

  test('is not written at all where a plan has an error', () => {
    const { code, err, files } = built(workspaceWith(BROKEN));
    expect([code, files.size]).toEqual([1, 0]);
    expect(err).toContain('Webbplatsen skrevs inte, för 2024 har fel.');
    expect(err).toContain('plans/2024/plan.md');
  });

  test('takes only the plans that are named', () => {
    const folder = workspaceWith(BROKEN);
    expect(built(folder, ['2023']).code).toBe(0);
  });

  test('says who publishes it, and how it meets the law, as webbplats.yaml says', () => {
    const facts = `rubrik: Psykisk hälsa i Gävleborg
utgivare: Region Gävleborg
adress: psykiskhalsa@exempel.se
telefon: 026-15 40 00
tillgänglighet:
  förenlig: delvis
  bedömd: 2024-03-01
  hur: Egen granskning med skärmläsare.
  brister:
    - Äldre PDF-filer saknar taggar.
`;
    const { err, files } = built(workspaceWith({ 'webbplats.yaml': facts }));
    const page = wordsIn(files.get('tillganglighet.html')!.toString());
    for (const words of [
      'Region Gävleborg ansvarar för den här webbplatsen',
      'delvis förenlig',
      'Senaste bedömningen gjordes 1 mars 2024: Egen granskning med skärmläsare.',
      'Äldre PDF-filer saknar taggar.',
      'psykiskhalsa@exempel.se',
      'https://www.digg.se/tdosanmalan',
    ])
      expect(page).toContain(words);
    expect(files.get('index.html')!.toString()).toContain('<h1>Psykisk hälsa i Gävleborg</h1>');
    expect(err).not.toContain('webbplats.yaml');
  });

  test('never says that it meets the law when nobody has judged it', () => {
    const page = built(workspaceWith()).files.get('tillganglighet.html')!.toString();
    expect(page).toContain('inte bedömt');
    expect(page).not.toContain('förenlig med');
  });

  test.each([
    ['utgivar: X', 'webbplats.yaml:1:1', 'utgivare'],
    ['tillgänglighet:\n  förenlig: jättebra\n  bedömd: 2024', 'webbplats.yaml:2:13', 'helt'],
    ['tillgänglighet:\n  förenlig: helt\n  bedömd: 2024\n  brister: [a]', 'webbplats.yaml:4:3', 'brister'],
    ['- a', 'webbplats.yaml:1:1', 'webbplats'],
    ['utgivare: Region, 640823-3234', 'webbplats.yaml:1:19', 'privacy/identity-number'],
  ])('stops at %j in webbplats.yaml', (text, place, words) => {
    const { code, err, files } = built(workspaceWith({ 'webbplats.yaml': text }));
    expect([code, files.size]).toEqual([1, 0]);
    expect(err).toContain(place);
    expect(err).toContain(words);
  });

  test('takes away the pages of a plan that is gone, and nothing else', () => {
    const folder = workspaceWith(year('2024', 'A'));
    const first = built(folder);
    expect([...first.files.keys()].filter((name) => name.startsWith('planer/2024/'))).not.toEqual([]);
    writeFileSync(path.join(first.place, 'egen.txt'), 'mitt');
    writeFileSync(path.join(first.place, 'planer/2024/egen.txt'), 'mitt');
    const { files } = built(folder, ['2023']);
    expect([...files.keys()].filter((name) => name.includes('2024'))).toEqual(['planer/2024/egen.txt']);
    expect(files.get('egen.txt')!.toString()).toBe('mitt');
  });

  test('is not led out of its folder by what an old list says', () => {
    const folder = workspaceWith({ 'viktig.txt': 'kvar', 'annan/viktig.txt': 'kvar' });
    const { place } = built(folder);
    symlinkSync(path.join(folder, 'annan'), path.join(place, 'lank'));
    const names = ['../../viktig.txt', '/etc/hostname', 'lank/viktig.txt', '..\\viktig.txt', 7];
    writeFileSync(path.join(place, 'filer.json'), JSON.stringify({ filer: names.map((fil) => ({ fil })) }));
    expect(built(folder).code).toBe(0);
    expect(existsSync(path.join(folder, 'viktig.txt'))).toBe(true);
    expect(existsSync(path.join(folder, 'annan/viktig.txt'))).toBe(true);
  });

  test('is never written over another site', () => {
    const folder = workspaceWith();
    mkdirSync(path.join(folder, 'annan'));
    writeFileSync(path.join(folder, 'annan/index.html'), 'mitt');
    const { code, err } = built(folder, ['--out', 'annan']);
    expect(code).toBe(2);
    expect(err).toContain('annan/index.html finns redan');
    expect(readFileSync(path.join(folder, 'annan/index.html'), 'utf8')).toBe('mitt');
  });

  test('shows what has followed along for years', () => {
    const { files } = built(
      workspaceWith({
        ...year('2018', 'En folder tas fram. :plan[folder]'),
        ...year('2019', 'En folder tas fram. :plan[folder]'),
        ...year('2020', 'Foldern är klar. :svar[folder]{status=genomförd}'),
      }),
    );
    const page = wordsIn(files.get('loften.html')!.toString());
    expect(page).toContain('Det som har följt med i flera år');
    expect(page).toMatch(
      /Utlovat Enligt 2019 Enligt 2020 En folder tas fram\. Arbetet Planeras igen Genomförd /,
    );
  });

  test('shows both values where an earlier plan says another', () => {
    const indicator = (value: string) =>
      `sömn:\n  text: Andel med sömnbesvär\n  typ: andel\n  enhet: procent\n  serier:\n    - nivå: län\n      värden:\n        2016: ${value}\n        2017: 31\n`;
    const { files } = built(
      workspaceWith({
        ...year('2018', 'A', { 'indikatorer.yaml': indicator('29') }),
        ...year('2019', 'B', { 'indikatorer.yaml': indicator('30') }),
      }),
    );
    expect(wordsIn(files.get('indikatorer.html')!.toString())).toMatch(
      /2018 anger 29 för [^,]+, 2016; den senaste planen anger 30\./,
    );
  });
});
