import fc from 'fast-check';
import type { Edition } from '../../src/model/index.ts';
import { editionOfTexts } from '../support/editions.ts';

/**
 * Made years: small plans from few ids and few words, so that two of them often have the same thing in different states.
 * They are written as files and read by check, so that the laws hold for what authors can write.
 */
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const dates = fc.constantFrom('2023', '2023-12', '2024', '2024-06');
const statuses = fc.constantFrom(
  'planerad',
  'pågår',
  'delvis',
  'försenad',
  'genomförd',
  'avbruten',
  'ersatt',
);
const words = fc.constantFrom(
  'Alla får en SIP',
  'Fler får en SIP',
  'En folder tas fram för efterlevande',
  'En folder tas fram för närstående',
  'Utbildningen hålls igen',
);
const owners = fc.subarray(['Region Gävleborg', 'Gävle kommun', 'Utskott Psykisk hälsa']);

const activity = fc.record({
  text: words,
  status: maybe(statuses),
  senast: maybe(dates),
  ansvariga: owners,
  om: maybe(fc.constantFrom('medlen räcker', 'projektet utvidgas')),
  prioritet: maybe(fc.constantFrom('prioriterad', 'löpande')),
  orsak: maybe(fc.constantFrom('pandemin', 'väntar på beslut')),
  mål: fc.subarray(['g1', 'g2']),
});
const goal = fc.record({
  text: words,
  sikt: maybe(fc.constantFrom('kort', 'lång')),
  senast: maybe(dates),
  indikatorer: fc.subarray(['i1', 'i2']),
});
const mark = fc.record({
  role: fc.constantFrom('plan', 'svar', 'both'),
  text: words,
  status: statuses,
  senast: maybe(dates),
  orsak: maybe(fc.constantFrom('pandemin', 'väntar')),
  slag: maybe(fc.constantFrom('arbetsgrupp')),
  by: maybe(fc.constantFrom('p1', 'p2', 'n1')),
});
const area = fc.record({
  title: fc.constantFrom('SIP', 'Samordnad plan', 'Stöd till närstående'),
  focus: fc.subarray(['samsjuklighet', 'suicidprevention', 'barn-och-unga']),
  strategi: fc.subarray(['2', '5', '6']),
  målgrupper: fc.subarray(['vuxna', 'unga']),
  ansvariga: owners,
  indikatorer: fc.subarray(['i1', 'i2']),
  goals: fc.record({ g1: maybe(goal), g2: maybe(goal) }),
  activities: fc.record({ a1: maybe(activity), a2: maybe(activity), bare: fc.boolean() }),
  text: words,
  planning: maybe(words),
});
const value = fc.constantFrom('12,4', '11', '10,95', 'okänt');
const indicator = fc.record({
  text: words,
  typ: fc.constantFrom('tal', 'andel'),
  enhet: maybe(fc.constantFrom('procent', 'per 100 000 invånare')),
  källa: maybe(fc.constantFrom('Kolada', 'Socialstyrelsen')),
  bättre: maybe(fc.constantFrom('högre', 'lägre')),
  individbaserad: fc.constantFrom('ja', 'nej'),
  baslinje: maybe(fc.tuple(fc.constantFrom('2018', '2019'), value)),
  målvärde: maybe(fc.tuple(fc.constantFrom('2025', '2026'), fc.constantFrom('10', '9,5', '12'))),
  län: maybe(fc.record({ 2021: maybe(value), 2022: maybe(value) })),
  riket: maybe(fc.record({ 2022: value })),
  brott: maybe(fc.constantFrom('2021', '2022')),
});
const fund = fc.record({
  rubrik: fc.constantFrom('Samsjuklighet', 'Vård vid samsjuklighet'),
  belopp: fc.constantFrom('100 kr', '200 kr', 'okänt'),
  använt: maybe(fc.constantFrom('50 kr', '80 kr', 'okänt')),
});
const leaving = fc.record({
  id: fc.constantFrom('p1', 'p2', 'a1', 'g1', 'ar1', 'i1', 'okänd'),
  status: fc.constantFrom('genomförd', 'avbruten', 'ersatt'),
  orsak: fc.constantFrom('medlen tog slut', 'annat arbete'),
  by: fc.subarray(['p2', 'p3', 'a2', 'g2', 'ar2', 'ar3', 'i2']),
});
const year = fc.record({
  titel: fc.constantFrom('Handlingsplan', 'Länets plan'),
  period: fc.constantFrom('2023', '2023', '2024'),
  datum: maybe(dates),
  överenskommelse: fc.constantFrom('2023', '2024'),
  parter: fc.subarray(['Region Gävleborg', 'Gävle', 'Hofors']),
  decision: maybe(
    fc.record({
      date: maybe(dates),
      status: fc.constantFrom('fattat', 'väntar'),
      paragraf: maybe(fc.constantFrom('12', '14')),
    }),
  ),
  excluded: maybe(fc.constantFrom('Redovisas för sig', 'Hör till regionen')),
  leaving: fc.uniqueArray(leaving, { maxLength: 3, selector: ({ id }) => id }),
  areas: fc.record({ ar1: maybe(area), ar2: maybe(area), ar3: maybe(area) }),
  chapter: fc.constantFrom('2-gemensamt', '2-särskilt'),
  marks: fc.record({ p1: maybe(mark), p2: maybe(mark), p3: maybe(mark) }),
  where: fc.constantFrom('section', 'area'),
  inledning: maybe(words),
  heading: maybe(fc.constantFrom('Nuläge', 'Bakgrund')),
  indicators: fc.record({ i1: maybe(indicator), i2: maybe(indicator) }),
  funds: fc.record({ m1: maybe(fund), m2: maybe(fund) }),
  unread: fc.constantFrom(false, false, false, true),
});
type Year = typeof year extends fc.Arbitrary<infer T> ? T : never;

export const years: fc.Arbitrary<readonly [Edition, Edition]> = fc
  .tuple(year, year)
  .map(([a, b]) => [editionOfYear(a, '2023'), editionOfYear(b, '2024')] as const);

function editionOfYear(made: Year, name: string): Edition {
  return editionOfTexts(textsOf(made), name).edition;
}

type Yaml = string | readonly string[] | undefined;

function lines(fields: readonly (readonly [string, Yaml])[], indent = ''): string {
  return fields
    .map(([key, value]) => {
      if (value === undefined) return '';
      if (typeof value === 'string') return `${indent}${key}: ${value}\n`;
      if (value.length === 0) return '';
      return `${indent}${key}:\n${value.map((item) => `${indent}  - ${item}\n`).join('')}`;
    })
    .join('');
}

function textsOf(made: Year): Record<string, string> {
  const files: Record<string, string> = { 'plan.md': planOf(made) };
  const marks = Object.entries(made.marks).flatMap(([id, mark]) => (mark ? [markOf(id, mark)] : []));
  const inArea = made.where === 'area';
  const heading = made.heading === undefined ? '' : `\n## ${made.heading}\n\nText.\n`;
  if (made.inledning !== undefined)
    files['1-inledning.md'] =
      `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${made.inledning}.\n\n${inArea ? '' : marks.join('\n\n')}\n${heading}`;
  files[`${made.chapter}/index.md`] = '---\ntyp: kapitel\n---\n\n# Gemensamt\n';
  let number = 0;
  let first = true;
  for (const [id, area] of Object.entries(made.areas)) {
    if (!area) continue;
    files[`${made.chapter}/${++number}-${id}.md`] = areaOf(id, area, inArea && first ? marks : []);
    first = false;
  }
  if (made.unread) files[`${made.chapter}/9-oläst.md`] = '# Utan huvud\n';
  const indicators = Object.entries(made.indicators).flatMap(([id, item]) =>
    item ? [indicatorOf(id, item)] : [],
  );
  const funds = Object.entries(made.funds).flatMap(([id, item]) =>
    item ? [`  ${id}:\n${lines(Object.entries(item), '    ')}`] : [],
  );
  if (funds.length > 0) files['medel.yaml'] = `poster:\n${funds.join('')}`;
  if (indicators.length > 0) files['indikatorer.yaml'] = indicators.join('');
  return files;
}

function planOf(made: Year): string {
  const decision = made.decision
    ? `beslut:\n  - organ: Utskottet\n    typ: fastställer\n${made.decision.date ? `    datum: ${made.decision.date}\n` : ''}    status: ${made.decision.status}\n${made.decision.paragraf ? `    paragraf: ${made.decision.paragraf}\n` : ''}`
    : '';
  const leaving = made.leaving.map(
    ({ id, status, orsak, by }) =>
      `  - id: ${id}\n    status: ${status}\n    orsak: ${orsak}\n${status === 'ersatt' && by.length > 0 ? `    ersatt-av: [${by.filter((item) => item !== id).join(', ')}]\n` : ''}`,
  );
  return `---\n${lines([
    ['typ', 'plan'],
    ['slag', 'redovisning'],
    ['titel', made.titel],
    ['län', 'Gävleborg'],
    ['period', made.period],
    ['överenskommelse', made.överenskommelse],
    ['datum', made.datum],
    ['parter', made.parter],
  ])}${decision}${made.excluded ? `utanför:\n  - område: ungdomsmottagningar\n    orsak: ${made.excluded}\n` : ''}${leaving.length > 0 ? `utgår:\n${leaving.join('')}` : ''}---\n\nSammanfattning.\n`;
}

function markOf(
  id: string,
  { role, text, status, senast, orsak, slag, by }: NonNullable<Year['marks']['p1']>,
): string {
  const due = senast === undefined ? '' : ` senast=${senast}`;
  const why = orsak === undefined ? '' : ` orsak="${orsak}"`;
  const next = status === 'ersatt' && by !== undefined && by !== id ? ` ersatt-av=${by}` : '';
  const answer = `${text} i år. :svar[${id}]{status=${status}${due}${why}${next}}`;
  const kind = slag === undefined ? '' : ` slag=${slag}`;
  const plan = `${text}. :plan[${id}]${due + kind === '' ? '' : `{${(due + kind).trim()}}`}`;
  return role === 'both' ? `${answer}\n\n${plan}` : role === 'plan' ? plan : answer;
}

function areaOf(id: string, made: NonNullable<Year['areas']['ar1']>, marks: readonly string[]): string {
  const goals = Object.entries(made.goals).flatMap(([key, goal]) =>
    goal
      ? [
          `  - id: ${id === 'ar1' ? key : `${key}-${id}`}\n${lines(
            [
              ['sikt', goal.sikt],
              ['senast', goal.sikt === undefined ? goal.senast : undefined],
              ['text', goal.text],
            ],
            '    ',
          )}${goal.indikatorer.length > 0 ? `    indikatorer: [${goal.indikatorer.join(', ')}]\n` : ''}`,
        ]
      : [],
  );
  const activities = ['a1', 'a2'].flatMap((key) => {
    const item = made.activities[key as 'a1' | 'a2'];
    if (!item) return [];
    const fields = lines(
      [
        ['text', item.text],
        ['status', item.status],
        ['senast', item.senast],
        ['ansvariga', item.ansvariga],
        ['om', item.om],
        ['prioritet', item.prioritet],
        ['orsak', item.orsak],
      ],
      '    ',
    );
    return [
      `  - id: ${id === 'ar3' ? `${key}-ar3` : key}\n${fields}${item.mål.length > 0 ? `    mål: [${item.mål.join(', ')}]\n` : ''}`,
    ];
  });
  if (made.activities.bare) activities.push('  - En bar mening utan id\n');
  return `---\n${lines([
    ['typ', 'område'],
    ['id', id],
  ])}${made.focus.length > 0 ? `fokusområden: [${made.focus.join(', ')}]\n` : 'fokusområden: []\nutanför: Gäller alla\n'}${lines(
    [
      ['målgrupper', made.målgrupper],
      ['ansvariga', made.ansvariga],
    ],
  )}${made.strategi.length > 0 ? `strategi: [${made.strategi.join(', ')}]\n` : ''}${made.indikatorer.length > 0 ? `indikatorer: [${made.indikatorer.join(', ')}]\n` : ''}${goals.length > 0 ? `mål:\n${goals.join('')}` : ''}${activities.length > 0 ? `aktiviteter:\n${activities.join('')}` : ''}---\n\n# ${made.title}\n\n${made.text}.\n\n${marks.join('\n\n')}\n${made.planning ? `\n## Planering\n\n${made.planning}.\n` : ''}`;
}

function indicatorOf(id: string, made: NonNullable<Year['indicators']['i1']>): string {
  const series = [
    ['län', made.län],
    ['riket', made.riket],
  ] as const;
  const shown = series.flatMap(([level, values]) => {
    const given = Object.entries(values ?? {}).filter(([, item]) => item !== undefined);
    return given.length === 0
      ? []
      : [
          `    - nivå: ${level}\n      värden:\n${given.map(([at, item]) => `        ${at}: ${item}\n`).join('')}`,
        ];
  });
  return `${id}:\n${lines(
    [
      ['text', made.text],
      ['typ', made.typ],
      ['enhet', made.enhet],
      ['bättre', made.bättre],
      ['individbaserad', made.individbaserad],
    ],
    '  ',
  )}${made.källa ? `  källa:\n    namn: ${made.källa}\n` : ''}${made.baslinje ? `  baslinje:\n    år: ${made.baslinje[0]}\n    värde: ${made.baslinje[1]}\n` : ''}${made.målvärde ? `  målvärde:\n    år: ${made.målvärde[0]}\n    värde: ${made.målvärde[1]}\n` : ''}${shown.length > 0 ? `  serier:\n${shown.join('')}` : ''}${made.brott ? `  brott:\n    - från: ${made.brott}\n      orsak: ny enkät\n` : ''}`;
}
