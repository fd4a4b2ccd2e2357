import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, runPlan } from '../support/program.ts';
import { Repository } from '../support/repository.ts';

const AREA = 'plans/2023/2-område/1-sip.md';
const INDEX = '---\ntyp: kapitel\n---\n\n# Ett kapitel\n';
const area = (text: string) => `---
typ: område
id: sip
fokusområden: [samsjuklighet]
mål:
  - Fler ska få en plan.
aktiviteter:
  - id: utbildning
    text: Utbilda.
    senast: 2022-01
---

# SIP

${text}
`;
const TEXT = 'Här står ett ord. Läs <b>mer</b> om\nplanen <i>här</i>.';

/** A repository whose base has findings in an area and in a section without id, on a branch. */
function base(): Repository {
  const repository = Repository.withPlan({
    'plans/2023/2-område/index.md': INDEX,
    'plans/2023/5-annat/index.md': INDEX,
    [AREA]: area(TEXT),
    'plans/2023/5-annat/1-del.md': `---\ntyp: avsnitt\n---\n\n# Del\n\n${TEXT}\n`,
  });
  repository.git('checkout', '--quiet', '-b', 'ändring');
  return repository;
}

interface Printed {
  readonly findings: readonly { readonly code: string; readonly new: boolean; readonly line: number }[];
  readonly gone: readonly { readonly code: string }[];
}

/** What a change has brought and taken away; what stood there before is more than nothing. */
function changed({ folder }: Repository) {
  const ran = runPlan(folder, ['check', '--since', 'main', '--format', 'json']);
  const { findings, gone } = JSON.parse(ran.out) as Printed;
  expect(findings.filter((one) => !one.new).length).toBeGreaterThan(5);
  return { fresh: findings.filter((one) => one.new), gone, code: ran.code };
}

const NOTHING = { fresh: [], gone: [], code: 0 };

describe('nothing is new', () => {
  test('when an area moves to another chapter under another name, but for the chapter that is left with nothing', () => {
    const repository = base();
    repository.git('mv', AREA, 'plans/2023/5-annat/2-samordnad-plan.md');
    const { fresh, ...others } = changed(repository);
    expect(fresh.map(({ code }) => code)).toEqual(['heading/nothing-below']);
    expect({ fresh: [], ...others }).toEqual(NOTHING);
  });

  test('when a chapter gets another name, with a section that has no id', () => {
    const repository = base();
    repository.git('mv', 'plans/2023/5-annat', 'plans/2023/7-sist');
    expect(changed(repository)).toEqual(NOTHING);
  });

  test('when a word is mended elsewhere in the same paragraph', () => {
    expect(changed(base().write(AREA, area(TEXT.replace('ett ord', 'ett annat ord'))))).toEqual(NOTHING);
  });

  test('when a comment is added on the line', () => {
    const commented = area(TEXT)
      .replace('senast: 2022-01', 'senast: 2022-01 # flyttas')
      .replace('en plan.', 'en plan. # klart?');
    expect(changed(base().write(AREA, commented))).toEqual(NOTHING);
  });

  test('when two lines are joined, and when one is broken', () => {
    expect(changed(base().write(AREA, area(TEXT.replace('\n', ' '))))).toEqual(NOTHING);
    expect(changed(base().write(AREA, area(TEXT.replaceAll(' ', '\n'))))).toEqual(NOTHING);
  });

  test('when one word changes in forty files', () => {
    const repository = Repository.withPlan({ 'plans/2023/2-område/index.md': INDEX });
    const files = Array.from({ length: 40 }, (_, i) => `plans/2023/2-område/${i + 1}-del.md`);
    const text = (word: string) => `---\ntyp: avsnitt\n---\n\n# Del\n\n${`${word} <b>x</b> `.repeat(10)}\n`;
    for (const file of files) repository.write(file, text('Ord'));
    repository.commit('Många');
    repository.git('checkout', '--quiet', '-b', 'ändring');
    for (const file of files) repository.write(file, text('Bord'));
    expect(changed(repository)).toEqual(NOTHING);
  });

  test('when every file of 2023 gets another name and another chapter, and keeps its id', () => {
    const repository = Repository.withPlan().remove('plans/2023');
    const from = path.join(projectFolder, 'plans');
    for (const year of ['2022', '2023'])
      for (const name of readdirSync(path.join(from, year), { recursive: true, encoding: 'utf8' }))
        if (/\.(md|yaml|png|svg)$/.test(name))
          repository.write(`plans/${year}/${name}`, readFileSync(path.join(from, year, name)));
    repository.commit('Som den är');
    repository.git('checkout', '--quiet', '-b', 'ändring');
    const chapters = ['1-inledning', '2-gemensamt', '3-planering-2024'];
    const files = chapters.flatMap((chapter) =>
      readdirSync(path.join(repository.folder, 'plans/2023', chapter))
        .filter((name) => name.endsWith('.md') && name !== 'index.md')
        .map((name) => `plans/2023/${chapter}/${name}`),
    );
    expect(files.length).toBeGreaterThan(12);
    const to = ['3-sedan', '1-först', '2-mitten'];
    chapters.forEach((chapter, i) => {
      repository.write(`plans/2023/${to[i]}/.keep`, '');
      repository.git('mv', `plans/2023/${chapter}/index.md`, `plans/2023/${to[i]}/index.md`);
    });
    // Each to a chapter that is not its own.
    files.forEach((file, i) => {
      const own = chapters.findIndex((chapter) => file.includes(`/${chapter}/`));
      repository.git(
        'mv',
        file,
        `plans/2023/${to[(own + 1) % 3]}/${i + 1}-fil-${String.fromCharCode(97 + i)}.md`,
      );
    });
    expect(changed(repository)).toEqual(NOTHING);
  });
});

describe('what is alike', () => {
  const many = (count: number) => area(Array.from({ length: count }, () => '<b>x</b>').join('\n\n'));

  test('is paired in order, so that one more is one new and one less is one gone', () => {
    const more = base().write(AREA, many(3)).commit('Tre');
    more.git('branch', '--force', 'main');
    more.write(AREA, many(4));
    expect(changed(more).fresh.map(({ code }) => code)).toEqual(['html/raw', 'html/raw']);
    more.write(AREA, many(2));
    expect(changed(more)).toMatchObject({ fresh: [], gone: [{ code: 'html/raw' }, { code: 'html/raw' }] });
  });

  test('is paired by its line first: the new one is the one that was written', () => {
    const repository = base().write(AREA, area('Ett <b>x</b>\n\nTvå <b>x</b>')).commit('Två');
    repository.git('branch', '--force', 'main');
    repository.write(AREA, area('Nytt <b>x</b>\n\nEtt <b>x</b>\n\nTvå <b>x</b>'));
    expect(changed(repository).fresh.map(({ line }) => line)).toEqual([15, 15]);
  });

  test('is new where one thing goes and another comes', () => {
    const repository = base().write(AREA, area(TEXT.replace('<i>här</i>', '<u>där</u>')));
    expect(changed(repository).fresh.map(({ code }) => code)).toEqual(['html/raw', 'html/raw']);
  });
});
