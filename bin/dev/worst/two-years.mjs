// Kinds of two years that are held against each other, and of many.
import { area, DIFF, ONE, planFile, repeated, section, twoYears, word, words, write } from './made-plans.mjs';

/** Ids that share no words and are near to none. */
const far = (i, f) => {
  const at = f * 1000 + i;
  return `${(at * 7919).toString(36)}q-${(at * 104_729).toString(36)}`;
};
const BESIDE = [
  ['check', '2024'],
  ...DIFF,
  ['next', '2024'],
  ['status', '2024'],
  ['underlag', '2024'],
  ['build', '2024'],
];

/** So many files of so many promises or answers each. */
const marked = (files, count, mark) =>
  Object.fromEntries(
    repeated(files, (f) => [`${f + 1}-d.md`, section(repeated(count, (i) => mark(i, f)).join('\n\n'))]),
  );
/** So many areas of so many things each. */
const listed = (files, count, list, item) =>
  Object.fromEntries(
    repeated(files, (f) => [
      `${f + 1}-o.md`,
      area(`o${f}`, `${list}:\n${repeated(count, (i) => item(i, f)).join('')}`),
    ]),
  );
/** An activity, as fields. */
const activity = (id, text, more = '') => `  - id: ${id}\n    text: ${text}\n    status: planerad\n${more}`;
/** Activities of both years, none of which is the other's. */
const otherActivities = (count, length, apart) =>
  twoYears((year) =>
    listed(20, count, 'aktiviteter', (k, i) =>
      activity(`a${year}-${i}-${k}`, words(length, year * 31 + i * apart + k)),
    ),
  );

export const TWO_YEARS = [
  [
    '60 sections written anew',
    twoYears((year) => {
      const changed = (one, w) => (year === 2024 && w % 3 === 0 ? `annat${w}` : one);
      const paragraph = (from) => words(385, from).split(' ').map(changed).join(' ');
      return Object.fromEntries(
        repeated(60, (i) => [
          `${i + 1}-d.md`,
          section(repeated(20, (k) => paragraph(i * 999 + k)).join('\n\n'), `id: avsnitt-${i}\n`),
        ]),
      );
    }),
    DIFF,
  ],
  [
    '12,000 activities that are others',
    otherActivities(620, 7, 1300),
    [...DIFF, ...ONE, ['next', '2024'], ['status', '2024'], ['underlag', '2024']],
  ],
  [
    '9,000 promises that are others',
    twoYears((year) =>
      marked(
        10,
        900,
        (i, f) => `${words(9, year * 31 + f * 1300 + i)}. :plan[l${year}-${f}-${i}]{senast=${year}-12}`,
      ),
    ),
    [...DIFF, ['next', '2024'], ['status', '2024'], ['underlag', '2024']],
  ],
  [
    '5,000 activities that are others',
    otherActivities(250, 14, 300),
    [...DIFF, ['check', '2024'], ['next', '2024'], ['status', '2024']],
  ],
  [
    'many years of promises',
    (folder) =>
      write(
        folder,
        Object.fromEntries(
          repeated(40, (y) => 1985 + y).flatMap((year) => [
            [`plans/${year}/plan.md`, planFile(year).replace(/överenskommelse.*\n/, '')],
            [
              `plans/${year}/1-d.md`,
              section(
                repeated(500, (i) => `Löfte ${i} ges av länet. :plan[l-${i}-${year % 3}]`).join('\n\n'),
              ),
            ],
          ]),
        ),
      ),
    [
      ['check'],
      ['check', '2024'],
      ['status', '2024'],
      ['ledger', '1985', '2024'],
      ['diff', '1985', '2024'],
      ['build', '2024'],
      ['site'],
    ],
  ],
  [
    'answers to what nobody promised',
    twoYears((year) =>
      marked(10, 900, (i, f) =>
        year === 2023 ? `Löfte ges. :plan[${far(i, f)}a]` : `Gjort. :svar[x${far(i, f)}]{status=genomförd}`,
      ),
    ),
    BESIDE,
  ],
  [
    'outcomes of goals that are not there',
    twoYears((year) =>
      year === 2023
        ? listed(10, 900, 'mål', (i, f) => `  - id: ${far(i, f)}a\n    text: Mål ${i}\n`)
        : marked(10, 900, (i, f) => `Nått. :svar[x${far(i, f)}]{utfall=nått}`),
    ),
    BESIDE,
  ],
  [
    'earlier ids that nobody had',
    twoYears((year) =>
      listed(10, 600, 'aktiviteter', (i, f) =>
        activity(`${far(i, f)}${year}`, `Akt ${i}`, year === 2024 ? `    tidigare: x${far(i, f)}zzz\n` : ''),
      ),
    ),
    BESIDE,
  ],
  [
    'earlier ids, each of another',
    twoYears((year) =>
      listed(
        10,
        600,
        'mål',
        (i, f) =>
          `  - id: m${year}-${f}-${i}\n    text: Mål ${i}\n${year === 2024 ? `    tidigare: m2023-${f}-${i}\n` : ''}`,
      ),
    ),
    BESIDE,
  ],
  [
    'one activity that goes on for six thousand',
    twoYears((year) =>
      year === 2023
        ? listed(10, 600, 'aktiviteter', (i, f) => activity(`a-${f}-${i}`, `Akt ${i}`))
        : listed(1, 1, 'aktiviteter', () =>
            activity(
              'b',
              'Allt',
              `    tidigare: [${repeated(6000, (k) => `a-${Math.floor(k / 600)}-${k % 600}`).join(', ')}]\n`,
            ),
          ),
    ),
    BESIDE,
  ],
  [
    'what leaves and never was',
    twoYears((year) =>
      year === 2023
        ? marked(10, 900, (i, f) => `Löfte ges. :plan[${far(i, f)}a]`)
        : {
            'plan.md': planFile(
              2024,
              `utgår:\n${repeated(6000, (i) => `  - id: x${far(i, 0)}\n    status: avbruten\n`).join('')}`,
            ),
          },
    ),
    BESIDE,
  ],
  [
    'circles through one activity',
    twoYears(() =>
      listed(10, 450, 'aktiviteter', (i, f) => {
        const at = f * 450 + i;
        return `  - id: a${at}\n    text: Akt ${i}\n    status: ersatt\n    ersatt-av: [a${(at + 1) % 4500}, a0]\n`;
      }),
    ),
    BESIDE,
  ],
  [
    '18,000 sentences written anew',
    twoYears((year) => {
      const sentence = (i) => `Länet ${word(i * 13 + year)} ${word(i * 7 + year * 3)} ${word(i * 3 + year)}.`;
      const paragraph = (p) => repeated(60, (k) => sentence(p * 60 + k)).join(' ');
      return { '1-d.md': section(repeated(300, paragraph).join('\n\n')) };
    }),
    BESIDE,
  ],
];
