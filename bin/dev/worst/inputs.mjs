// Workspaces at the limits: each of a kind that some reader or writer may be slow in. All of it is invented, and the same every time.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeWorkspace } from '../workspace.mjs';
import {
  area,
  CHECK,
  commit,
  full,
  GROWN,
  ONE,
  plan,
  planFile,
  REVIEW,
  repeated,
  section,
  sections,
  word,
  words,
  write,
} from './made-plans.mjs';
import { png } from './png.mjs';

/** Two years of so many areas that are as short as areas get. */
function manyAreas(folder, areas) {
  execFileSync(process.execPath, [
    fileURLToPath(new URL('../stress.mjs', import.meta.url)),
    String(areas),
    folder,
  ]);
  cpSync(path.join(folder, 'plans/2024'), path.join(folder, 'plans/2023'), { recursive: true });
  const first = path.join(folder, 'plans/2023/plan.md');
  writeFileSync(first, readFileSync(first, 'utf8').replaceAll('2024', '2023'));
}

const svg = (shapes) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="0 0 400 300">${repeated(shapes, (i) => `<rect x="${i % 400}" y="${i % 300}" width="2" height="2" fill="#${((i * 7919) % 4096).toString(16).padStart(3, '0')}"/>`).join('')}</svg>`;

/** One indicator of two hundred values. */
const CHARTED = `a:\n  text: Antal\n  typ: antal\n  serier:\n    - nivå: län\n      värden:\n${repeated(200, (i) => `        ${1800 + i}: ${i}\n`).join('')}`;

/** Ten funds and their sum are as many columns as a table of money may have. */
const FUNDS = repeated(10, (i) => `post-${i}`);
const [MONEY_TABLES, MONEY_ROWS] = [50, 150];

/** Plans that are full of one thing and partly of another, in thousandths of what there may be: as much as the limits allow together. */
const MIXED = [
  ['headings, and a few lists', { headings: 970, items: 80 }],
  ['lists, and a few headings', { headings: 80, items: 970 }],
  ['words, and a quarter of headings', { words: 970, headings: 250 }],
  ['links, and a quarter of words', { links: 970, words: 220 }],
  ['links, and a few headings', { links: 920, headings: 100 }],
  ['words, and a quarter of goals', { words: 920, goals: 260 }],
  ['goals, and a few headings', { headings: 90, goals: 970 }],
  ['rows, and a few lists', { rows: 780, items: 20 }],
  ['a little of everything', { headings: 200, items: 200, words: 230, links: 200, rows: 120, goals: 120 }],
];

/** Ten files, each with its part of everything. */
function mixed({ headings = 0, items = 0, words: text = 0, links = 0, rows = 0, goals = 0 }) {
  const each = (share, most) => Math.floor((share * most) / 10_000);
  return Object.fromEntries(
    repeated(10, (f) => {
      const body = [
        ...repeated(each(headings, 9900), (i) => `## Rubrik ${f} ${i}`),
        repeated(each(items, 19_900), (i) => `- punkt ${i}`).join('\n'),
        ...repeated(each(text, 4900), (i) => words(99, f * 999 + i)),
        ...repeated(each(links, 11_600), (i) => `se [ord${i}](https://exempel.se/${i})`),
        ...repeated(each(rows, 75), () => `a|b\n-|-\n${repeated(198, () => 'a|b').join('\n')}`),
      ].join('\n\n');
      const aims = repeated(each(goals, 14_000), (i) => `  - id: m-${f}-${i}\n    text: Mål ${i}\n`).join('');
      return [`${f + 1}-o.md`, area(`o${f}`, aims && `mål:\n${aims}`, body)];
    }),
  );
}

/** The kinds: what they are called, how they are made, and which commands are tried. */
export const KINDS = [
  [
    '87,000 unknown fields',
    plan(
      Object.fromEntries(
        repeated(5, (f) => [
          `${f + 1}-d.md`,
          section('Text.', repeated(17_500, (i) => `f${f}x${i}: 1\n`).join('')),
        ]),
      ),
    ),
    [...CHECK, ['build', '2024']],
  ],
  ['identity numbers, 4 MB', plan(full('640823-3234 ')), CHECK],
  ['small signs that lack a glyph', plan(full('😀 😀 ')), CHECK],
  [
    'telephone numbers, 4 MB',
    plan(full('070-123 45 67, ')),
    [
      ['check', '2024'],
      ['check', '2024', '--format', 'markdown'],
    ],
  ],
  [
    'raw HTML, to the limit of signs',
    plan(sections(5, () => repeated(2400, (i) => `a <b${i}>b</b${i}> c`).join('\n\n'))),
    CHECK,
  ],
  [
    'review of 20,000 findings that are new',
    (folder) => {
      write(folder, { 'plan.md': planFile(2024), '1-d.md': section('Text.') });
      commit(folder);
      write(folder, { '1-d.md': section('Text.', repeated(19_000, (i) => `x${i}: 1\n`).join('')) });
    },
    REVIEW,
  ],
  [
    '2,200 folders',
    (folder) => {
      write(folder, {
        'plan.md': planFile(2024),
        ...Object.fromEntries(
          repeated(2200, (i) => [
            `${1 + (i % 60)}-k/${1 + Math.floor(i / 60)}-a/index.md`,
            '---\ntyp: kapitel\n---\n\n# K\n\nText.\n',
          ]),
        ),
        ...Object.fromEntries(
          repeated(60, (i) => [`${1 + i}-k/index.md`, '---\ntyp: kapitel\n---\n\n# K\n']),
        ),
      });
      commit(folder);
      write(folder, { 'plan.md': planFile(2024, '', 'Annan titel') });
    },
    [['check', 'HEAD:2024'], ...REVIEW, ...ONE],
  ],
  [
    'a title of 60 kB',
    (folder) =>
      write(folder, {
        'plan.md': planFile(2024, '', words(8000).slice(0, 60_000)),
        '1-d.md': section('Text.'),
      }),
    ONE,
  ],
  [
    'a title of one word',
    (folder) =>
      write(folder, {
        'plan.md': planFile(2024, '', 'vårdsamverkan'.repeat(150)),
        '1-d.md': section('Text.'),
      }),
    ONE,
  ],
  [
    '300 drawings of 3,300 points',
    plan({
      'bilder/a.svg': svg(660),
      '1-d.md': section(repeated(300, () => '![En bild](bilder/a.svg)').join('\n\n')),
    }),
    ONE,
  ],
  [
    '9,999 shapes 300 times',
    plan({
      'bilder/a.svg': svg(9999),
      '1-d.md': section(repeated(300, () => '![En bild](bilder/a.svg)').join('\n\n')),
    }),
    [
      ['check', '2024'],
      ['build', '2024'],
    ],
  ],
  [
    '50 charts of 200 values',
    plan({
      'indikatorer.yaml': CHARTED,
      '1-d.md': section(repeated(50, () => '::diagram{indikator=a}').join('\n\n')),
    }),
    ONE,
  ],
  [
    'lists to the limit of depth',
    plan(
      sections(9, () =>
        repeated(19, () => repeated(98, (d) => `${'  '.repeat(d)}- a`).join('\n')).join('\n\ntext\n\n'),
      ),
    ),
    ONE,
  ],
  [
    'flat lists to the limit',
    plan(sections(10, () => repeated(1900, (i) => `- punkt ${i}`).join('\n'))),
    ONE,
  ],
  [
    'quotations in quotations',
    plan(sections(10, () => repeated(19, () => `${'> '.repeat(98)}a`).join('\n\ntext\n\n'))),
    ONE,
  ],
  [
    'tables of 20 columns',
    plan(
      sections(4, () =>
        [
          `|${' a |'.repeat(20)}`,
          `|${' - |'.repeat(20)}`,
          ...repeated(410, (i) => `|${repeated(20, (k) => ` ${word(i * k)} |`).join('')}`),
        ]
          .join('\n')
          .replace(/((?:.*\n){60})/g, '$1\n| a |\n'),
      ),
    ),
    ONE,
  ],
  [
    'tables of one page',
    plan(
      sections(14, () =>
        repeated(14, () =>
          [
            `|${' rubrik |'.repeat(8)}`,
            `|${' --: |'.repeat(8)}`,
            ...repeated(14, (i) => `|${repeated(8, (k) => ` ${i * k} 000 kr |`).join('')}`),
          ].join('\n'),
        ).join('\n\n'),
      ),
    ),
    ONE,
  ],
  [
    'a flow of 1 MB in one line',
    plan({ '1-d.md': section('Text.', `x: [${repeated(149_000, (i) => `a${i % 10}`).join(', ')}]\n`) }),
    CHECK,
  ],
  [
    'a flow that is never closed',
    plan({ '1-d.md': section('Text.', `x: ${'['.repeat(90)}${repeated(149_000, () => 'a').join(', ')}\n`) }),
    [['check', '2024']],
  ],
  [
    'quotes and escapes in YAML',
    plan({
      '1-d.md': section(repeated(140, (i) => `::diagram{indikator=i${i}}`).join('\n\n')),
      'indikatorer.yaml': repeated(
        1900,
        (i) =>
          `i${i}: {text: "a\\u00e5 ${i}", typ: antal, serier: [{nivå: "l\\u00e4n", värden: {2022: ${i}, 2023: "${i}"}}]}\n`,
      ).join(''),
    }),
    ONE,
  ],
  [
    '2,000 notes in each file',
    plan(
      sections(
        7,
        () =>
          `${repeated(950, (i) => `ord[^${i}]`).join('\n\n')}\n\n${repeated(950, (i) => `[^${i}]: not ${i}`).join('\n')}`,
      ),
    ),
    ONE,
  ],
  [
    '16,000 links',
    plan(
      sections(9, () =>
        repeated(900, (i) => `se [ord${i}](https://exempel.se/${i}) och https://exempel.se/x${i}`).join(
          '\n\n',
        ),
      ),
    ),
    ONE,
  ],
  [
    'references to ids that are not there',
    plan({
      ...Object.fromEntries(
        repeated(10, (i) => [
          `${i + 1}-o.md`,
          area(
            `omrade-${i}`,
            `mål:\n${repeated(300, (k) => `  - id: mal-${i}-${k}\n    text: Mål ${k}\n    indikatorer: [indikator-${i}-${k}x]\n`).join('')}aktiviteter:\n${repeated(640, (k) => `  - id: akt-${i}-${k}\n    text: Akt ${k}\n    mål: [mal-${i}-${k}x]\n`).join('')}`,
          ),
        ]),
      ),
      'indikatorer.yaml': repeated(3000, (i) => `indikator-${i}:\n  text: I\n  typ: antal\n`).join(''),
    }),
    CHECK,
  ],
  [
    'marks and references',
    plan(
      sections(9, (f) =>
        repeated(600, (i) => `Löfte ${i} ges. :plan[l-${f}-${i}] Se :se[l-${f}-${(i * 7) % 600}].`).join(
          '\n\n',
        ),
      ),
    ),
    [...ONE, ['status', '2024'], ['underlag', '2024']],
  ],
  ['words of one letter', plan(full('a ', { line: 64_000 })), ONE],
  [
    'lines broken by hand',
    plan(sections(5, () => repeated(15, () => repeated(590, () => 'a  ').join('\n')).join('\n\n'))),
    ONE,
  ],
  ['paragraphs of one letter', plan(sections(5, () => repeated(8900, () => 'a').join('\n\n'))), ONE],
  [
    'tables of two columns',
    plan(
      sections(5, () => repeated(3, () => `a|b\n-|-\n${repeated(800, () => 'a|b').join('\n')}`).join('\n\n')),
    ),
    ONE,
  ],
  [
    'rows without a line between columns',
    plan(
      sections(5, () => repeated(2, () => `|a|\n|-|\n${repeated(1480, () => 'b').join('\n')}`).join('\n\n')),
    ),
    ONE,
  ],
  [
    'cells of 2 kB',
    plan(
      sections(5, (f) =>
        repeated(
          6,
          (t) =>
            `|${' a |'.repeat(20)}\n|${' - |'.repeat(20)}\n${repeated(2, (r) => `|${repeated(20, (c) => ` ${words(190, f + t * 7 + r * 3 + c)} |`).join('')}`).join('\n')}`,
        ).join('\n\n'),
      ),
    ),
    ONE,
  ],
  [
    'one note, 17,000 times',
    plan(
      sections(
        5,
        () =>
          `${repeated(34, () => repeated(100, () => 'ord[^1]').join(' ')).join('\n\n')}\n\n[^1]: ${'not '.repeat(1000)}`,
      ),
    ),
    ONE,
  ],
  ['emphasis only', plan(sections(5, () => repeated(35, () => '*a* '.repeat(98)).join('\n\n'))), ONE],
  [
    'code in lines of 4 kB',
    plan(
      sections(5, () =>
        repeated(12, () => `\`\`\`\n${repeated(15, () => 'xyzåä '.repeat(450)).join('\n')}\n\`\`\``).join(
          '\n\n',
        ),
      ),
    ),
    ONE,
  ],
  [
    'goals of one word',
    plan(
      Object.fromEntries(
        repeated(10, (f) => [
          `${f + 1}-o.md`,
          area(
            `o${f}`,
            `mål:\n${repeated(620, (i) => `  - id: m-${f}-${i}\n    text: Mål ${i}\n`).join('')}aktiviteter:\n${repeated(620, (i) => `  - id: a-${f}-${i}\n    text: Akt ${i}\n    mål: [m-${f}-${i}]\n    status: planerad\n`).join('')}`,
          ),
        ]),
      ),
    ),
    [...ONE, ['next', '2024'], ['status', '2024'], ['underlag', '2024'], ['fix', '2024', '--dry-run']],
  ],
  ['entities', plan(full('&amp;&#x41;&eacute; ')), ONE],
  [
    'full of everything, with pictures and charts',
    plan({
      ...mixed({ headings: 90, items: 80, words: 100, links: 70, rows: 50, goals: 40 }),
      'bilder/a.png': png(4000, 2500),
      'bilder/a.svg': svg(660),
      '11-bilder.md': section(
        ['![En bild](bilder/a.png)', ...repeated(75, () => '![En bild](bilder/a.svg)')].join('\n\n'),
      ),
      '12-diagram.md': section(repeated(13, () => '::diagram{indikator=a}').join('\n\n')),
      'indikatorer.yaml': CHARTED,
    }),
    ONE,
  ],
  ...MIXED.map(([name, parts]) => [`full of ${name}`, plan(mixed(parts)), ONE]),
  [
    'a comment that never ends',
    plan(sections(5, () => repeated(90, () => `<!-- ${'a'.repeat(500)} `).join('\n\n'))),
    ONE,
  ],
  ...Object.entries({
    digits: '1234567890 ',
    dashes: '- – — ',
    dots: '1.1.1.1. ',
    ats: 'a@b.c@d.e ',
    capitals: 'BUP VGR SPO ',
    brackets: '() (a) ',
    years: '2023–2024 70 % av 6 000 ',
    slashes: 'a/b/c/d ',
    sections: 'avsnitt 3.2, kapitel 4 ',
    questions: 'enligt nedan tabell. ',
  }).map(([name, text]) => [
    `4 MB of ${name}`,
    plan(full(text)),
    name === 'digits' || name === 'capitals'
      ? ONE
      : [
          ['check', '2024'],
          ['build', '2024', '--format', 'html'],
        ],
  ]),
  [
    '4 MB of running text',
    plan(sections(5, (f) => repeated(173, (i) => words(550, f * 1000 + i)).join('\n\n'))),
    ONE,
  ],
  [
    'words of 1,900 letters',
    plan(full(`${'barnochungdomspsykiatriskamottagningar'.repeat(49)} `, { line: 3800 })),
    ONE,
  ],
  ['paragraphs of 64 kB', plan(full(`${words(900)} `, { line: 64_000 })), ONE],
  [
    '300 headings of 3 kB',
    plan(sections(6, (f) => repeated(50, (i) => `## ${words(350, f * 50 + i)}\n\nText.`).join('\n\n'))),
    ONE,
  ],
  [
    '8,900 headings',
    plan(sections(5, (f) => repeated(1780, (i) => `## R ${f} ${i}\n\na`).join('\n\n'))),
    ONE,
  ],
  ...[
    ['100 acceptances of slashes', 'a/'.repeat(950)],
    ['100 acceptances of 1,900 slashes', '/'.repeat(1900)],
  ].map(([name, where]) => [
    name,
    plan({
      'plan.md': planFile(
        2024,
        `godtagna:\n${repeated(100, (i) => `  - kod: link/tracking\n    var: ${where}${i}\n    skäl: x\n    av: y\n    till: 2024-12\n`).join('')}`,
      ),
      ...sections(5, () => repeated(800, (i) => `[o](https://e.se/?gclid=${i})`).join('\n\n')),
    }),
    CHECK,
  ]),
  [
    '300 areas of common length',
    (folder) => {
      makeWorkspace(folder, 300);
      commit(folder);
    },
    GROWN,
  ],
  [
    '1,000 short areas',
    (folder) => {
      manyAreas(folder, 1000);
      commit(folder);
    },
    GROWN,
  ],
  [
    'a photograph of 40 million points',
    plan({
      'bilder/a.png': png(8000, 5000),
      '1-d.md': section('![En bild](bilder/a.png)'),
    }),
    ONE,
  ],
  [
    'money of 12 columns',
    plan({
      '1-d.md': section('Text.'),
      'medel.yaml': `rekvirerat: {av: Region Gävleborg, omfattar: allt}\nposter:\n${FUNDS.map((name, i) => `  ${name}:\n    rubrik: Post ${i}\n    mottagare: kommun\n    belopp: 80 000 kr\n`).join('')}tabeller:\n${repeated(
        MONEY_TABLES,
        (t) =>
          `  t${t}:\n    rubrik: Tabell ${t}\n    mottagare: kommun\n    radsumma:\n      rubrik: Summa\n    kolumner:\n${FUNDS.map((name) => `      ${name}: Kolumn ${name}\n`).join('')}    fördelning: |\n      kommun | ${FUNDS.join(' | ')} | radsumma\n${repeated(MONEY_ROWS, (i) => `      Part ${t}-${i} | ${FUNDS.map((_, k) => `${k + 1} kr`).join(' | ')} | 55 kr\n`).join('')}`,
      ).join('')}`,
    }),
    ONE,
  ],
  [
    '10,000 goals without ids',
    plan(
      Object.fromEntries(
        repeated(10, (i) => [
          `${i + 1}-o.md`,
          area(`o-${i}`, `mål:\n${repeated(1000, (k) => `  - Fler får stöd av länet ${k}\n`).join('')}`),
        ]),
      ),
    ),
    [
      ['check', '2024'],
      ['fix', '2024', '--dry-run'],
      ['build', '2024'],
    ],
  ],
];
