import { describe, expect, test } from 'vitest';
import { type Change, compareEditions, GROUPS } from '../../src/diff/index.ts';
import { localeFor } from '../../src/locale/index.ts';
import { type Block, changeBlocks, diffReport, type Inline, sectionPlaces } from '../../src/report/index.ts';
import { CHANGE_LIMITS } from '../../src/report/years/changes.ts';
import { realEdition } from '../support/editions.ts';

const diff = compareEditions(realEdition('2022').edition, realEdition('2023').edition);
const words = localeFor('sv').changes;
const options = { words, names: { before: '2022', after: '2023' }, level: 1, id: 'ä' } as const;

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? plain(inline.children) : ''))
    .join('');
}

describe('changes in a report', () => {
  const blocks = changeBlocks(diff, options);

  test('say what holds for many things once, above them', () => {
    const said = 'Åtaganden som inte finns kvar, och som inget sägs om';
    const lists = blocks.flatMap((block, i) => {
      const next = blocks[i + 1];
      const leads = block.kind === 'paragraph' && plain(block.content) === said;
      return leads && next?.kind === 'list' ? [next.items.length] : [];
    });
    const silent = diff.changes.filter(({ code }) => code === 'promise/withdrawn');
    expect(lists.length).toBeGreaterThan(0);
    for (const length of lists) expect(length).toBeGreaterThan(1);
    expect(lists.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(silent.length);
  });

  test('say where each thing stands by the sections that readers see, and name no file', () => {
    const editions = [realEdition('2022').edition, realEdition('2023').edition] as const;
    const place = sectionPlaces(...editions, words);
    for (const sideBySide of [true, false]) {
      const told = JSON.stringify(changeBlocks(diff, { ...options, sideBySide, place }));
      expect(told).not.toMatch(/\.(md|yaml)/);
      // A promise that is gone, one that another has taken the place of, one that stands where it stood, and a chapter of its own.
      for (const words of [
        'avsnitt 2.9 i 2022',
        'avsnitt 3.1 i 2022, avsnitt 2.9 i 2023',
        'avsnitt 2.2.2',
        'avsnitt 3 i 2022',
      ])
        expect(told, words).toContain(`"${words}"`);
    }
  });

  test('name a section by its title where it has no number, and the head of a plan not at all', () => {
    const [before, after] = [realEdition('2017').edition, realEdition('blekinge/2016').edition];
    const place = sectionPlaces(before, after, words);
    const at = (path: string, start: number) =>
      place({ id: undefined, title: '', area: undefined, span: { path, start, end: start } }, 'after');
    expect(at('plans/blekinge/2016/plan.md', 20)).toBeUndefined();
    expect(at('plans/blekinge/2016/medel.yaml', 20)).toBeUndefined();
    // The fields of an area stand above its heading.
    expect(at('plans/blekinge/2016/3-analys-och-handlingsplaner.md', 0)).toBe('”Analys och handlingsplaner”');
  });

  test('have no row with an empty side, and no empty column', () => {
    for (const side of [true, false]) {
      for (const block of changeBlocks(diff, { ...options, sideBySide: side })) {
        if (block.kind !== 'table') continue;
        expect(block.header).toHaveLength(2);
        for (const row of block.rows) for (const cell of row) expect(plain(cell).trim()).not.toMatch(/^–?$/);
      }
    }
  });

  test('tell every change, in either form', () => {
    for (const sideBySide of [true, false]) {
      const told = changeBlocks({ ...diff, suggestions: [] }, { ...options, sideBySide }).reduce(
        (sum, block) =>
          sum + (block.kind === 'list' ? block.items.length : block.kind === 'table' ? block.rows.length : 0),
        0,
      );
      expect(told).toBe(diff.changes.length);
    }
  });

  test('show a text that was written anew twice and without marks, and one that was touched with its marks', () => {
    const marks = (content: readonly Inline[]) => content.some(({ kind }) => kind === 'strike');
    const items = changeBlocks(diff, options).flatMap((block) => (block.kind === 'list' ? block.items : []));
    const contents = items.map(({ blocks: inside }) =>
      inside.flatMap((block) => (block.kind === 'paragraph' ? [block.content] : [])),
    );
    const anew = contents.find(([first]) => plain(first!) === 'Tillståndet i länet')!;
    expect(anew.map(plain)).toEqual([
      'Tillståndet i länet',
      expect.stringMatching(/^Före \(2022\): Jämlikhetsutredningen/),
      expect.stringMatching(/^Efter \(2023\): Kvinnor har ofta/),
    ]);
    expect(anew.some(marks)).toBe(false);
    const touched = contents.find(([first]) => plain(first!).includes('är ett nätverk som'))!;
    expect(touched).toHaveLength(1);
    expect(touched.some(marks)).toBe(true);
    const sides = changeBlocks(diff, { ...options, sideBySide: true })
      .flatMap((block) => (block.kind === 'table' && block.against ? block.rows : []))
      .find(([before]) => plain(before!).startsWith('Tillståndet'))!;
    expect(sides.some(marks)).toBe(false);
    expect(plain(sides[1]!)).toContain('Kvinnor har ofta');
  });

  test('have no sign in them that only a writer of files knows, and no address longer than a line', () => {
    const all = changeBlocks(diff, options);
    const said = JSON.stringify(all.map((block) => ('items' in block ? block.items : block)));
    expect(JSON.stringify(diff.changes.map(({ data }) => data))).toMatch(/:se\[.*<https:/);
    expect(said).not.toMatch(/:se\[|<https?:/);
    expect(said).toContain('(”samsjuklighet”)');
    expect(said).toMatch(/\(regiongavleborg\.se\/…\/[^)]{1,40}\)/);
  });

  test('shows a sign as it is written where that is all that changed', () => {
    const some = diff.changes.find(({ kind, data }) => kind === 'section' && 'words' in data);
    const words2 = { before: 'Se <https://a.se/x/y/z.pdf>.', after: 'Se <https://a.se/b/y/z.pdf>.' };
    const change = { ...some!, data: { ...some!.data, words: words2 } } as Change;
    const told = changeBlocks({ ...diff, changes: [change], suggestions: [] }, options);
    expect(JSON.stringify(told)).toContain('<https://a.se/b/y/z.pdf>');
  });

  test('have headings with ids of their own', () => {
    const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the report of changes', () => {
  const after = realEdition('2023').edition;
  const told = (county: string, title: string) =>
    diffReport(diff, { ...after, plan: { ...after.plan, county, title } }, options);

  test('names the county once, and not at all where nobody has said which', () => {
    expect(told('Gävleborg', 'Handlingsplan').cover.subtitle).toBe('Handlingsplan, Gävleborg');
    expect(told('Gävleborg', 'Handlingsplan i Gävleborg').cover.subtitle).toBe('Handlingsplan i Gävleborg');
    const { blocks: _, ...unknown } = told('okänt', 'Handlingsplan');
    expect(unknown.cover.subtitle).toBe('Handlingsplan');
    expect(JSON.stringify(unknown)).not.toMatch(/okänt/i);
  });
});

describe('more changes than a report may show', () => {
  const [promise] = diff.changes.filter(({ code }) => code === 'promise/withdrawn');
  const reworded = diff.changes.find(({ data }) => 'words' in data)!;
  const shownOf = (blocks: readonly Block[]) =>
    blocks.reduce(
      (sum, block) =>
        sum + (block.kind === 'list' ? block.items.length : block.kind === 'table' ? block.rows.length : 0),
      0,
    );
  const told = (blocks: readonly Block[]) =>
    blocks[1]?.kind === 'paragraph' ? plain(blocks[1].content) : '';

  test('are told by number, and the heaviest stand there', () => {
    const lightest = { ...promise!, group: GROUPS.at(-1)! };
    const many = Array.from({ length: CHANGE_LIMITS.shown }, () => ({ ...promise! }));
    const blocks = changeBlocks({ ...diff, suggestions: [], changes: [lightest, ...many] }, options);
    expect(told(blocks)).toBe(
      'Här står de 5 000 tyngsta av 5 001 ändringar. Alla står i plan diff med --format json.'.replace(
        / (?=\d{3})/g,
        '\u00a0',
      ),
    );
    expect(shownOf(blocks)).toBe(CHANGE_LIMITS.shown);
    const headings = blocks.filter((block) => block.kind === 'heading').map(({ content }) => plain(content));
    expect(headings).not.toContain(words.groups[lightest.group]);
  });

  test('are counted by their letters as well, and one is always shown', () => {
    const words = Array.from({ length: 40_000 }, (_, i) => `ord${i}`).join(' ');
    const long = {
      ...reworded,
      data: { ...reworded.data, words: { before: words, after: 'annat' } },
    } as Change;
    const copies = (count: number) => Array.from({ length: count }, () => ({ ...long }));
    expect(shownOf(changeBlocks({ ...diff, suggestions: [], changes: copies(10) }, options))).toBe(4);
    const longer = {
      ...reworded,
      data: { ...reworded.data, words: { before: words.repeat(6), after: 'annat' } },
    } as Change;
    expect(shownOf(changeBlocks({ ...diff, suggestions: [], changes: [longer, longer] }, options))).toBe(1);
  });

  test('are all there up to the limit, and a text of which a word is new counts little', () => {
    const before = Array.from({ length: 40_000 }, (_, i) => `ord${i}`).join(' ');
    const change = {
      ...reworded,
      data: { ...reworded.data, words: { before, after: `${before} till` } },
    } as Change;
    const blocks = changeBlocks(
      { ...diff, suggestions: [], changes: Array.from({ length: 20 }, () => ({ ...change })) },
      options,
    );
    expect(told(blocks)).not.toContain('tyngsta');
    expect(shownOf(blocks)).toBe(20);
  });

  test('and what is alike is told by number too', () => {
    const [one] = diff.suggestions;
    const side = { ...reworded.before!, title: 'Ett', id: 'ett' };
    const suggestion =
      one ?? ({ reason: 'alike', kind: 'promise', before: side, after: side, likeness: 0.7 } as const);
    const suggestions = Array.from({ length: CHANGE_LIMITS.alike + 1 }, () => suggestion);
    const blocks = changeBlocks({ ...diff, changes: [promise!], suggestions }, options);
    const list = blocks.at(-1)!;
    expect(list.kind === 'list' && list.items.length).toBe(CHANGE_LIMITS.alike);
    const before = blocks.at(-2)!;
    expect(before.kind === 'paragraph' && plain(before.content)).toMatch(
      /^Här står de första 1.000 av 1.001\./,
    );
  });
});
