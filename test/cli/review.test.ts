import { readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { runPlan } from '../support/program.ts';
import { Repository } from '../support/repository.ts';

const INTRO = 'plans/2023/1-inledning.md';
const section = (...lines: string[]) => `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${lines.join('\n\n')}\n`;
const PROMISE = 'En folder tas fram. :plan[folder]{senast=2023-12}';
const LATER = 'En folder tas fram. :plan[folder]{senast=2024-06}';

const funds = (amount: string) =>
  `poster:\n  suicidprevention:\n    rubrik: Suicidprevention @alla\n    belopp: ${amount}\n`;

function changed(before: Record<string, string>, after: Record<string, string>): Repository {
  const repository = Repository.withPlan(before);
  repository.git('checkout', '--quiet', '-b', 'ändring');
  for (const [name, text] of Object.entries(after)) repository.write(name, text);
  return repository;
}

function review(repository: Repository, ...words: string[]): string {
  const { code, out, err } = runPlan(repository.folder, ['review', 'main', ...words]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const nodes = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodes)];

describe('plan review', () => {
  test('tells which promises a change touches, and what it has brought and mended', () => {
    const repository = changed(
      { [INTRO]: section(PROMISE, 'Här står <b>fet</b> text.') },
      { [INTRO]: section(LATER, 'Läs [mer](javascript:alert(1)) här.') },
    );
    const out = review(repository);
    expect(out).toMatch(/^## Ändringen jämförd med main\n/);
    expect(out).toMatch(
      /### Löften och mål som berörs\n\n[\s\S]*En folder tas fram\.[^\n]*Tidsgränsen flyttas fram, från december 2023 till juni 2024\./,
    );
    expect(out).not.toContain('deadline/later');
    expect(out).toContain('**2023: nytt sedan main är 1 fel. 2 fynd är borta.**');
    expect(out).toContain('link/active-scheme');
    expect(out).toContain('<summary>Borta: 2 fynd</summary>');
  });

  test('speaks of one change as one', () => {
    const words = (more: string) => ({ [INTRO]: section(`Länets plan gäller alla i länet${more}.`) });
    expect(review(changed(words(''), words(' och i kommunerna')))).not.toContain('Alla 1');
  });

  test('shows money before and after, to the öre', () => {
    const repository = changed(
      { [INTRO]: section(PROMISE), 'plans/2023/medel.yaml': funds('1 000 000,50 kr') },
      { [INTRO]: section(PROMISE), 'plans/2023/medel.yaml': funds('1 250 000 kr') },
    );
    const row = review(repository)
      .split('\n')
      .find((line) => line.startsWith('| Suicidprevention'));
    expect(row?.replace(/\u00a0/g, ' ')).toContain('| 1 000 000,50 kr | 1 250 000 kr | 249 999,50 kr |');
  });

  test('shows what a change has itself accepted', () => {
    const plan = readFileSync('test/fixtures/base/2023/plan.md', 'utf8');
    const accepts =
      'godtagna:\n  - kod: html/raw\n    var: 1-inledning.md\n    skäl: Vi vill ha fet text @alla\n    av: Länsledningen\n    till: 2099\n';
    const repository = changed(
      { [INTRO]: section('Här står <b>fet</b> text.') },
      { 'plans/2023/plan.md': plan.replace('---\n', `---\n${accepts}`) },
    );
    expect(review(repository, '--today', '2023-06-01')).toMatch(
      /\*\*Nytt som planen godtar\*\*[\s\S]*Vi vill ha fet text/,
    );
  });

  test('is one short sentence where nothing has changed', () => {
    const repository = changed({ [INTRO]: section(PROMISE) }, { 'LÄSMIG.md': 'Ny.' });
    expect(review(repository)).toBe('## Ändringen jämförd med main\n\nÄndringen rör ingen plan.\n');
  });

  test('says that a plan which cannot be read cannot be compared', () => {
    const repository = changed(
      { [INTRO]: section(PROMISE) },
      { 'plans/2023/plan.md': '---\ntyp: plan\n---\n' },
    );
    expect(review(repository)).toContain('2023: kan inte jämföras');
  });

  test('lets no author mention anybody, link anywhere or write HTML', () => {
    const evil =
      '@gavle/alla #1 https://ond.example &lt;img src=x&gt; [x](https://ond.example) | ~~y~~ </details>';
    const repository = changed(
      { [INTRO]: section(PROMISE) },
      {
        [INTRO]: section(`${evil} :plan[ond]{senast=2024-06}`, `<script>${evil}</script>`),
        'plans/2023/6-@alla [x](https:y).md': section(evil),
      },
    );
    const out = review(repository);
    expect(out).toContain('html/raw');
    const all = nodes(unified().use(remarkParse).use(remarkGfm).parse(out) as Node);
    expect(all.map(({ type }) => type)).not.toContain('link');
    const html = all
      .filter(({ type }) => type === 'html')
      .map(({ value }) => value!.replace(/<summary>.*<\/summary>/g, '…'));
    for (const one of html) expect(one).toMatch(/^(<details>\n…|<\/details>|<br>)$/);
    const words = all
      .filter(({ type }) => type === 'text')
      .map(({ value }) => value)
      .join('\n');
    expect(words).not.toMatch(/@\w|#\d|:\/\//);
  });

  test('fits in one comment however much has changed', () => {
    const many = Array.from(
      { length: 900 },
      (_, i) => `Löfte ${'långt '.repeat(40)} ${i}. :plan[l${i}]{senast=2023-12}\n\n<b${i}>`,
    );
    const out = review(changed({ [INTRO]: section(PROMISE) }, { [INTRO]: section(...many) }));
    expect(out.length).toBeLessThan(65_536);
    expect(out).toContain('plan diff');
  });

  test('of many large plans fits in one comment, and says of each table what it leaves out', () => {
    const text = (i: number, word: string) =>
      section(
        ...Array.from(
          { length: 200 },
          (_, n) =>
            `${word} ${'långt löfte '.repeat(12)} ${n}. :plan[p${i}l${n}]{senast=2023-12}\n\n<${word}${n}> x`,
        ),
      );
    const plan = (year: number) =>
      `---\ntyp: plan\nslag: redovisning\ntitel: Plan\nlän: Gävleborg\nperiod: ${year}\n---\n`;
    const files = (years: readonly number[], word: string) =>
      Object.fromEntries(
        years.flatMap((year) => [
          [`plans/${year}/plan.md`, plan(year)],
          [`plans/${year}/1-del.md`, text(year, word)],
        ]),
      );
    const years = [2019, 2020, 2021, 2022];
    const out = review(changed(files(years, 'Gammalt'), files(years, 'Nytt')));
    expect(out.length).toBeLessThan(65_536);
    for (const year of years) expect(out).toContain(`**${year}: `);
    expect(out).toMatch(/Här står \d+ av \d{3} fynd/);
    expect(out).not.toContain('Allt får inte plats');
  });

  test('refuses a state that is not there, in a sentence', () => {
    const { code, err } = runPlan(Repository.withPlan().folder, ['review', 'nej']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('”nej” finns inte') as string });
    expect(runPlan(Repository.withPlan().folder, ['review']).err).toContain('behöver också <läge>');
  });
});
