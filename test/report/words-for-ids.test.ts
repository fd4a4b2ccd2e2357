import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Outlines, planReport } from '../../src/report/index.ts';
import { nameOf } from '../../src/report/plan/area-names.ts';
import { editionOfTexts } from '../support/editions.ts';
import { checkFiles, type Files, readBase, readFiles, textFile } from '../support/fixture.ts';
import { processorTimeSince } from '../support/processor-time.ts';
import { reportText } from '../support/report-text.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
const edition = (files: Files, name: string) => checkFiles(files, name).edition!;
const inText = (text: string) => text.replaceAll('\u00a0', ' ');

/** The base plan with this text in its first chapter. */
function written(text: string): string {
  const files = new Map([
    ...readBase('2024'),
    ['1-inledning.md', textFile(`---\ntyp: avsnitt\nid: inledning\n---\n\n# Inledning\n\n${text}\n`)],
  ]);
  return inText(reportText(planReport(edition(files, '2024'), OUTLINES)));
}

test('a reference that begins a sentence has a capital, and no other', () => {
  expect(written(':se[suicidprevention] säger mer.')).toContain(
    '[Avsnitt 2.1](#suicidprevention) säger mer.',
  );
  expect(written('Så är det. **:se[suicidprevention]** säger mer.')).toContain('Avsnitt 2.1');
  expect(written('- :se[suicidprevention]')).toContain('[Avsnitt 2.1]');
  expect(written('Här. :se[suicidtal] visar mer.')).toContain('[Indikatorn ”');
  for (const text of [
    'Läs :se[suicidprevention].',
    'Se t.ex. :se[suicidprevention].',
    'Läs **:se[suicidprevention]**.',
  ])
    expect(written(text), text).toContain('avsnitt 2.1');
});

test('what the plan before calls by an id is called by its words', () => {
  const files = readFiles('test/fixtures/report/2024');
  const before = new Map([
    ...readBase('2023'),
    [
      '9-text.md',
      textFile(
        '---\ntyp: område\nid: ut\nfokusområden: []\nutanför: Eget\naktiviteter:\n  - id: utbildning-2023\n    text: Utbilda alla.\n---\n\n# Ut\n\nText.\n',
      ),
    ],
  ]);
  const alone = inText(reportText(planReport(edition(files, '2024'), OUTLINES)));
  expect(alone).toContain('fortsätter ”utbildning 2023” från förra planen');
  const after = inText(reportText(planReport(edition(files, '2024'), OUTLINES, [edition(before, '2023')])));
  expect(after).toContain('fortsätter ”Utbilda alla” från förra planen');
});

test('a goal of the plan above is called by its words, and by what its id says where they are not known', () => {
  const front = (more: string) =>
    readFileSync('test/fixtures/base/2024/plan.md', 'utf8').replace('län:', `${more}län:`);
  const above = edition(
    new Map([
      ...readBase('2024'),
      [
        '2-mål.md',
        textFile(
          '---\ntyp: område\nid: mål-ovan\nfokusområden: []\nutanför: Eget\nmål:\n  - id: färre-dör\n    text: Färre dör i suicid.\n---\n\n# Mål\n\nText.\n',
        ),
      ],
    ]),
    '2024',
  );
  const own = edition(
    new Map([
      ...readBase('2024'),
      ['plan.md', textFile(front('under: inriktning/2024\nunder-mål: [färre-dör, fler-får-stöd]\n'))],
    ]),
    '2024',
  );
  const told = (known?: typeof above) => inText(reportText(planReport(own, OUTLINES, [], [], known)));
  expect(told(above)).toContain('målen ”Färre dör i suicid” och ”fler får stöd”');
  expect(told()).toContain('målen ”färre dör” och ”fler får stöd”');
});

test('another plan is called by what it is, whose and for which years', () => {
  const plan = readFileSync('test/fixtures/base/2024/plan.md', 'utf8').replace(
    'län:',
    'under: 2022-2026\nföregås-av: [2023]\nlän:',
  );
  const files = new Map([...readBase('2024'), ['plan.md', textFile(plan)]]);
  const own = edition(files, '2024');
  const beside = [
    {
      ...own.plan,
      name: '2022-2026',
      kind: 'inriktning',
      period: { ...own.plan.period, from: '2022', to: '2026' },
    },
    {
      ...own.plan,
      name: '2023',
      kind: 'redovisning',
      period: { ...own.plan.period, from: '2023-01', to: '2023-12' },
    },
  ] as const;
  const text = inText(reportText(planReport(own, OUTLINES, [], beside)));
  expect(text).toContain(`Hör under: Inriktning för ${own.plan.county} 2022–2026`);
  expect(text).toContain(`Följer på: Redovisning för ${own.plan.county} 2023`);
});

test('an annex is not counted among the chapters', () => {
  const files = new Map([
    ...readBase('2024'),
    ['3-bilaga.md', textFile('---\ntyp: bilaga\n---\n\n# Bilaga 1. Kontakter\n\nText.\n')],
    ['4-slut.md', textFile('---\ntyp: avsnitt\n---\n\n# Slut\n\nText.\n')],
  ]);
  const text = reportText(planReport(edition(files, '2024'), OUTLINES));
  expect(text).toContain('\n# Bilaga 1. Kontakter');
  expect(text).toContain('\n# 3 Slut');
});

test('a link without words shows where it leads', () => {
  expect(written('Läs [](https://exempel.se/a).')).toContain('[https://exempel.se/a](https://exempel.se/a)');
  expect(written('Läs [ ](https://exempel.se/b).')).toContain('[https://exempel.se/b](https://exempel.se/b)');
});

test('many ids are looked up in a plan that is gone through once', () => {
  const many = Array.from({ length: 5000 }, (_, i) => i);
  const { edition } = editionOfTexts(
    {
      'plan.md':
        '---\ntyp: plan\nslag: handlingsplan\ntitel: T\nlän: Gävleborg\nperiod: 2024\növerenskommelse: 2024\n---\n\nText.\n',
      '1-o.md': `---\ntyp: område\nid: o\nfokusområden: [samsjuklighet]\naktiviteter:\n${many.map((i) => `  - id: a${i}\n    text: Akt ${i}.\n`).join('')}---\n\n# O\n`,
    },
    '2024',
  );
  const before = process.cpuUsage();
  expect(many.map((i) => nameOf(`a${i}`, edition.plan)).at(-1)).toBe('”Akt 4999”');
  expect(processorTimeSince(before)).toBeLessThan(400);
});
