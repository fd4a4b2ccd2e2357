import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/diagnostics/index.ts';
import { type Block, type Outlines, planReport, type Table, wordsOf } from '../../src/report/index.ts';
import { makeStanding, type Undertaking, type UndertakingState } from '../../src/standing/index.ts';
import { area, type Texts, year } from '../diff/two-years.ts';
import { type CheckedEdition, realEdition } from '../support/editions.ts';
import { madeEdition, type Size } from '../support/made-county.ts';

const outlines = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

function madeOf(now: CheckedEdition, ...before: readonly CheckedEdition[]) {
  const previous = before.map(({ edition }) => edition);
  const blocks = planReport(now.edition, outlines, previous).blocks;
  return { blocks, front: partOf(blocks, 'läget.plan'), standing: makeStanding(now.edition, previous) };
}

/** A heading's blocks, up to the next of its level. */
function partOf(blocks: readonly Block[], id: string): readonly Block[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  if (from === -1) return [];
  const to = blocks.findIndex((block, i) => i > from && block.kind === 'heading' && block.level === 1);
  return blocks.slice(from, to === -1 ? undefined : to);
}

const tableIn = (blocks: readonly Block[]) => blocks.find((block): block is Table => block.kind === 'table');
const cellsOf = (table: Table | undefined) =>
  table?.rows.map((row) => row.map((cell) => wordsOf(cell).replaceAll('\u00a0', ' '))) ?? [];
const figuresIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'keyFigures' ? block.figures : []));

/** The words that a number of the overview stands before, and the state that they are about. */
const WORDS: readonly (readonly [RegExp, UndertakingState])[] = [
  [/(\d+) klar(?:t|a)\b/, 'done'],
  [/(\d+) pågår/, 'underway'],
  [/(\d+) försena(?:t|de)/, 'late'],
  [/(\d+) obesvara(?:t|de)/, 'silent'],
  [/(\d+) struk(?:et|na)/, 'ended'],
  [/(\d+) planera(?:t|de)/, 'planned'],
];

/** What an author wrote where such an undertaking stands. */
const WRITTEN: { readonly [S in UndertakingState]: RegExp } = {
  done: /genomförd/,
  underway: /pågår|delvis/,
  late: /försenad|senast/,
  silent: /:plan\[|:svar\[|- id:/,
  ended: /avbruten|ersatt/,
  planned: /:plan\[|- id:|status: planerad/,
  unknown: /./,
};

const sum = (so: number, value: number | undefined) => so + (value ?? 0);

const real = (...names: readonly string[]) => names.map(realEdition);
/** A made report of this size, and the plan before it, which was smaller. */
const made = (size: Size) => [
  madeEdition(size),
  madeEdition({ ...size, areas: size.areas - 2 }, '2023', 'handlingsplan'),
];

describe.each<[string, () => readonly CheckedEdition[]]>([
  ['2017', () => real('2017')],
  ['2022', () => real('2022')],
  ['2023', () => real('2023', '2022')],
  ['2024', () => real('2024', '2023')],
  ['twelve areas', () => made({ areas: 12, chapters: 2 })],
  ['thirty-two areas', () => made({ areas: 32, chapters: 4 })],
  ['areas without money', () => made({ areas: 6, money: false })],
  ['areas without a year before', () => [madeEdition({ areas: 9 })]],
  ['one kommun', () => [madeEdition({ areas: 4, parties: 1 })]],
])('the overview of %s', (_, make) => {
  const [now, ...before] = make();
  const { front, standing } = madeOf(now!, ...before);
  const table = tableIn(front);
  const sources = new Map([now!, ...before].flatMap((one) => [...one.sources]));

  test('has a row for every area, and every number in it can be followed to where it was written', () => {
    const head = table!.header.map(wordsOf);
    const column = head.indexOf('Åtaganden');
    const planned = head.indexOf('Planeras');
    const cells = cellsOf(table);
    let followed = 0;
    for (const [i, own] of standing.areas.entries()) {
      const whole = `${own.number ?? ''} ${own.title}`.trim().replaceAll('\u00a0', ' ');
      expect(whole.startsWith(cells[i]![0]!.replace(/ …$/, ''))).toBe(true);
      const told = countsIn(cells[i]![column]!, own.undertakings);
      if (planned !== -1) told.set('planned', Number(cells[i]![planned]!.replace('–', '')));
      for (const [state, count] of told) {
        const counted = own.undertakings.filter((one) => one.state === state);
        expect(counted, `${own.title}: ${state}`).toHaveLength(count);
        for (const { place, text } of counted) {
          followed += 1;
          expect(textAt(place.span, sources), text).toMatch(WRITTEN[state]);
        }
      }
    }
    expect(followed).toBe(standing.areas.flatMap(({ undertakings }) => undertakings).length);
  });

  test('adds up to the whole plan', () => {
    const cells = cellsOf(table);
    const last = cells.at(-1)!;
    const column = table!.header.map(wordsOf).indexOf('Åtaganden');
    const told = countsIn(last[column]!, standing.undertakings);
    for (const [state, count] of told)
      expect(standing.undertakings.filter((one) => one.state === state)).toHaveLength(count);
  });

  test('counts the same undertakings in its tile and in its chart', () => {
    const tile = figuresIn(front).find(({ label }) => label.startsWith('Åtaganden'));
    const chart = front.find((block) => block.kind === 'chart');
    if (!tile || !chart) return;
    const drawn = chart.panels[0]!.series.flatMap(({ values }) => values).reduce<number>(sum, 0);
    const said = [...`${tile.value} ${tile.note ?? ''}`.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    // «17 av 54» and «19 till», or the plain number.
    expect((said.length > 1 ? said.slice(1) : said).reduce(sum, 0)).toBe(drawn);
    expect(drawn).toBe(standing.undertakings.length);
  });

  test('says how the responsible are counted where its last row is less than the sum', () => {
    const column = table!.header.map(wordsOf).indexOf('Ansvariga');
    const numbers = cellsOf(table).map((row) => Number(row[column] ?? Number.NaN));
    const facts = front.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    const isLess = numbers.at(-1)! < numbers.slice(0, -1).filter(Number.isFinite).reduce(sum, 0);
    expect(facts.some(({ term }) => term === 'Ansvariga')).toBe(isLess);
  });

  test('explains each word that it uses of a state, once', () => {
    const facts = front.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    const terms = facts.map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
    const said = cellsOf(table).flat().join(' ');
    expect(terms.includes('Utbytt')).toBe(/\d utbyt/.test(said));
    expect(terms.includes('Struket')).toBe(/\d struk/.test(said));
    expect(facts.some(({ values }) => /delvis klart/.test(values.map(wordsOf).join()))).toBe(
      standing.undertakings.some(({ state, status }) => state === 'underway' && status === 'delvis'),
    );
  });

  test('never says nought', () => {
    for (const cell of cellsOf(table).flat()) expect(cell).not.toMatch(/(^|\D)0(\D|$)/);
  });
});

/** A plan that only plans has the plain number. */
function countsIn(cell: string, all: readonly Undertaking[]): Map<UndertakingState, number> {
  if (/^\d+$/.test(cell) && all.every(({ state }) => state === 'planned'))
    return new Map([['planned', Number(cell)]]);
  return new Map(
    WORDS.flatMap(([pattern, state]) => {
      const match = pattern.exec(cell);
      return match ? [[state, Number(match[1])] as const] : [];
    }),
  );
}

/** From the beginning of the thing to the end of its line. */
function textAt({ path, start, end }: Span, sources: CheckedEdition['sources']): string {
  const text = sources.get(path)?.text ?? '';
  const from = Math.max(text.lastIndexOf('- id:', start), text.lastIndexOf('\n', start - 1));
  const to = text.indexOf('\n', end);
  return text.slice(Math.max(0, from), to === -1 ? undefined : to);
}

const activity = (id: string, more = '') => `  - id: ${id}\n    text: Något ${id}.\n${more}`;
const done = activity('kurs', '    status: genomförd\n');

function ofTexts(texts: Texts, before?: Texts, slag = 'redovisning', plan = '') {
  const now = year('2024', texts, slag, `datum: 2025-01-31\n${plan}`);
  return madeOf(now, ...(before ? [year('2023', before)] : []));
}

describe('an overview', () => {
  test('says of all its areas who is responsible, or of all how many are', () => {
    const responsible = (names: string) =>
      area('sip', `ansvariga: [${names}]\naktiviteter:\n${activity('a')}`, 'Vi samverkar.');
    const other = area('trisam', `ansvariga: [Chefen]\naktiviteter:\n${activity('b')}`, 'Vi samverkar.');
    const columnOf = (names: string) => {
      const { front } = ofTexts(
        { '2-sip.md': responsible(names), '3-trisam.md': other },
        undefined,
        'handlingsplan',
      );
      const table = tableIn(front)!;
      const at = table.header.map(wordsOf).indexOf('Ansvariga');
      return [table.align[at], ...cellsOf(table).map((row) => row[at])];
    };
    expect(columnOf('Rektorn, Läkaren')).toEqual(['left', 'Rektorn och Läkaren', 'Chefen', '3 funktioner']);
    expect(columnOf('Rektorn, Läkaren, Kuratorn')).toEqual(['right', '3', '1', '4']);
  });

  test('has numbers below each other, also where some area has none', () => {
    for (const name of ['2017', '2022', '2023', '2024']) {
      const table = tableIn(madeOf(realEdition(name)).front)!;
      for (const [i, align] of table.align.entries()) {
        const cells = cellsOf(table).map((row) => row[i]!);
        if (cells.every((cell) => /^(\d*|–)$/.test(cell)) && cells.some((cell) => cell !== '–'))
          expect(align, `${name}: ${wordsOf(table.header[i]!)}`).toBe('right');
      }
    }
  });

  test('counts the indicators of no area as well, so that its last row says what its tile says', () => {
    const indicators = ['ett', 'två', 'tre'].map((id) => `${id}:\n  text: Tal ${id}\n  typ: tal\n`).join('');
    const texts = (uses: string) => ({
      '2-sip.md': area('sip', `indikatorer: [${uses}]\naktiviteter:\n${activity('a')}`, 'Vi samverkar.'),
      '3-trisam.md': area('trisam', `aktiviteter:\n${activity('b')}`, 'Vi samverkar.'),
      'indikatorer.yaml': indicators,
    });
    const told = (uses: string) => {
      const { front } = ofTexts(texts(uses), undefined, 'handlingsplan');
      const table = tableIn(front)!;
      const at = table.header.map(wordsOf).indexOf('Indikatorer');
      return {
        column: at < 0 ? [] : cellsOf(table).map((row) => [row[0], row[at]]),
        tile: figuresIn(front).find(({ label }) => label === 'Indikatorer')?.value,
      };
    };
    expect(told('ett')).toEqual({
      column: [
        ['2 sip', '1'],
        ['3 trisam', '–'],
        ['Utanför områdena', '2'],
        ['Hela planen', '3'],
      ],
      tile: '3',
    });
    expect(told('ett, två, tre').column.map(([name]) => name)).not.toContain('Utanför områdena');
    expect(told('').column).toEqual([]);
  });

  test('is left out where there is nothing to count', () => {
    const { blocks, front } = ofTexts({ '2-sip.md': area('sip', '', 'Vi samverkar.') });
    expect(front).toEqual([]);
    expect(JSON.stringify(blocks)).not.toContain('korthet');
  });

  test('has a dash for an area with nothing to count beside one that has', () => {
    const { front } = ofTexts({
      '2-sip.md': area('sip', `aktiviteter:\n${done}`),
      '3-annat.md': area('annat', ''),
    });
    expect(cellsOf(tableIn(front))).toEqual([
      ['2 sip', 'Klart', '1 klart'],
      ['3 annat', '–', '–'],
    ]);
  });

  test('tells of no changes without a plan before', () => {
    const head = (before?: Texts) =>
      tableIn(ofTexts({ '2-sip.md': area('sip', `aktiviteter:\n${done}`) }, before).front)?.header.map(
        wordsOf,
      );
    expect(head()?.join()).not.toContain('Sedan');
    expect(head({})?.join().replaceAll('\u00a0', ' ')).toContain('Sedan 2023');
  });

  test('tells money as it is known, and what is not as unknown', () => {
    const money = (fields: string) => {
      const medel = `poster:\n  samsjuklighet:\n    rubrik: Samsjuklighet\n${fields}`;
      const texts = { '2-sip.md': area('sip', `aktiviteter:\n${done}`), 'medel.yaml': medel };
      const table = tableIn(ofTexts(texts).front);
      return cellsOf(table)[0]?.[table!.header.map(wordsOf).indexOf('Medel')];
    };
    expect(money('    belopp: 2 000 kr\n    använt: 1 500,50 kr\n')).toBe('2 000 kr, använt 1 500,50 kr');
    expect(money('    belopp: 2 000 kr\n    använt: okänt\n')).toBe('2 000 kr, använt: okänt');
    expect(money('    belopp: okänt\n')).toBe('okänt');
  });

  test('of many areas is told by chapters', () => {
    const texts = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `${2 + Math.floor(i / 20)}-kapitel/${(i % 20) + 1}-område-${i}.md`,
        area(`o${i}`, `aktiviteter:\n${activity(`a${i}`, '    status: pågår\n')}`),
      ]),
    );
    const chapters = Object.fromEntries(
      [2, 3, 4].map((n) => [`${n}-kapitel/index.md`, `---\ntyp: kapitel\n---\n\n# Kapitel ${n}\n`]),
    );
    const { front } = ofTexts({ ...texts, ...chapters });
    const cells = cellsOf(tableIn(front));
    expect(tableIn(front)?.header.map(wordsOf)[0]).toBe('Kapitel');
    expect(cells.map((row) => row.at(-1))).toEqual(['20 pågår', '20 pågår', '20 pågår', '60 pågår']);
  });

  test('has a picture where there are several areas in several states, and none with “diagram: nej”', () => {
    const texts = {
      '2-sip.md': area('sip', `aktiviteter:\n${done}`),
      '3-annat.md': area('annat', `aktiviteter:\n${activity('b', '    status: pågår\n')}`),
    };
    const chart = ofTexts(texts).front.find((block) => block.kind === 'chart');
    expect(chart).toMatchObject({
      form: 'stacked',
      periods: ['2 sip', '3 annat'],
      panels: [
        {
          series: [
            { name: 'Klara', values: [1, 0] },
            { name: 'Pågår', values: [0, 1] },
          ],
        },
      ],
    });
    const one = ofTexts({ '2-sip.md': area('sip', `aktiviteter:\n${done}`) });
    expect(one.front.some((block) => block.kind === 'chart')).toBe(false);
  });
});

describe('key figures', () => {
  test('are at least three or none, and never nought', () => {
    const few = ofTexts({ '2-sip.md': area('sip', `aktiviteter:\n${done}`) });
    expect(figuresIn(few.front)).toEqual([]);
    for (const [name, before] of [
      ['2023', ['2022']],
      ['2017', []],
    ] as const) {
      const [now, ...older] = [name, ...before].map(realEdition);
      const figures = figuresIn(madeOf(now!, ...older).front);
      expect(figures.length).toBeGreaterThanOrEqual(3);
      expect(figures.length).toBeLessThanOrEqual(6);
      for (const { value } of figures) expect(value).not.toMatch(/^0\b/);
    }
  });
});

describe('what was not done', () => {
  test('says why, and where it went', () => {
    const now = year(
      '2024',
      {
        '2-sip.md': area(
          'sip',
          `aktiviteter:\n${activity('film')}${activity('kurs', '    status: försenad\n    orsak: Ingen sökte.\n    senast: 2025\n')}`,
        ),
      },
      'redovisning',
      'datum: 2025-01-31\nutgår:\n  - id: folder\n    status: ersatt\n    ersatt-av: [film]\n',
    );
    const before = year('2023', {
      '2-sip.md': area('sip', `aktiviteter:\n${activity('folder')}${activity('råd')}`),
    });
    const { blocks } = madeOf(now, before);
    expect(cellsOf(tableIn(partOf(blocks, 'bilaga.inte-genomfört'))).map((row) => row[1])).toEqual([
      'Försenat. Orsak: Ingen sökte. Ska vara klart senast 2025.',
      'Ersatt av ”Något film”.',
      'Obesvarat. Utlovades i planen för 2023, och här sägs inget om det.',
    ]);
  });

  test('is no page where all was done', () => {
    const { blocks } = ofTexts({ '2-sip.md': area('sip', `aktiviteter:\n${done}`) });
    expect(partOf(blocks, 'bilaga.inte-genomfört')).toEqual([]);
  });
});

describe('who is responsible for what', () => {
  test('is told by function, areas as a whole and single undertakings apart', () => {
    const { blocks } = ofTexts(
      {
        '2-sip.md': area('sip', `ansvariga:\n  - Chef\naktiviteter:\n${activity('a')}`),
        '3-annat.md': area(
          'annat',
          `ansvariga:\n  - Chef\naktiviteter:\n${activity('b', '    ansvariga:\n      - Samordnare\n')}`,
        ),
      },
      undefined,
      'handlingsplan',
    );
    expect(cellsOf(tableIn(partOf(blocks, 'bilaga.ansvariga')))).toEqual([
      ['Chef', '2, 3', '–'],
      ['Samordnare', '–', '3'],
    ]);
  });

  test('is no page for one', () => {
    const { blocks } = ofTexts(
      { '2-sip.md': area('sip', 'ansvariga:\n  - Chef\n') },
      undefined,
      'handlingsplan',
    );
    expect(partOf(blocks, 'bilaga.ansvariga')).toEqual([]);
  });
});

test.each([
  ['2017', []],
  ['2022', []],
  ['2023', ['2022']],
  ['2024', ['2023']],
  ['dalarna/2020', []],
  ['blekinge/2016', []],
] as const)('no part of %s says a sentence that another has said, but for its author’s own', (name, earlier) => {
  const [now, ...before] = real(name, ...earlier);
  const { blocks } = madeOf(now!, ...before);
  const written = [...now!.sources.values()].map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
  const sentences = (block: Block): readonly string[] => {
    if (block.kind === 'paragraph') return wordsOf(block.content).split(/(?<=[.!?]) /);
    if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.flatMap(sentences));
    if (block.kind === 'quote') return block.blocks.flatMap(sentences);
    return [];
  };
  const long = blocks.flatMap(sentences).filter((sentence) => sentence.length > 45);
  expect(long.length).toBeGreaterThan(10);
  const twice = long.filter((sentence, i) => long.indexOf(sentence) !== i);
  for (const sentence of twice)
    expect(written.split(sentence.slice(0, 40)).length, sentence).toBeGreaterThan(2);
});
