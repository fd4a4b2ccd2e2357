import { describe, expect, test } from 'vitest';
import { imported } from '../../support/word/imported.ts';
import { HEADINGS, list, p, style, table } from '../../support/word/index.ts';

/** One document: a title, three levels, and text under each heading. */
const DOCUMENT: readonly (readonly [depth: number, number: string, title: string])[] = [
  [1, '1', 'Inledning'],
  [2, '1.1', 'Bakgrund'],
  [2, '1.2', 'Nuläge i länet'],
  [3, '1.2.1', 'Unga'],
  [1, '2', 'Arbetet framåt'],
  [2, '2.1', 'Suicidprevention'],
];
const text = (title: string) =>
  p(`Löpande text under rubriken om ${title.toLowerCase()}, med en hel mening.`);
const body = (heading: (depth: number, number: string, title: string) => string) =>
  DOCUMENT.map(([depth, number, title]) => heading(depth, number, title) + text(title)).join('');

const OUTLINE = list(1, [
  ['decimal', '%1'],
  ['decimal', '%1.%2'],
  ['decimal', '%1.%2.%3'],
]);
const SIZES = [36, 30, 26];

const WAYS = {
  style: { styles: HEADINGS, body: body((depth, _, title) => p(title, { style: `Rubrik${depth}` })) },
  'a style that builds on one': {
    styles:
      HEADINGS +
      [1, 2, 3].map((n) => style(`Egen${n}`, `Länets ${n}`, `<w:basedOn w:val="Rubrik${n}"/>`)).join(''),
    body: body((depth, _, title) => p(title, { style: `Egen${depth}` })),
  },
  'the level of the paragraph': {
    body: body((depth, _, title) => p(title, { properties: `<w:outlineLvl w:val="${depth - 1}"/>` })),
  },
  'automatic numbers': {
    numbering: OUTLINE,
    body: body((depth, _, title) => p(title, { list: [1, depth - 1], bold: true })),
  },
  'typed numbers': { body: body((_, number, title) => p(`${number} ${title}`)) },
  'letters that are bold and larger': {
    body: body((depth, _, title) => p(title, { bold: true, size: SIZES[depth - 1]! })),
  },
};

const headingsOf = (files: readonly { readonly path: string; readonly text: string }[]) =>
  files.flatMap(({ path, text: written }) => {
    const place = path.includes('plan.md') ? 0 : path.split('/').length - 2;
    return [...written.matchAll(/^(#+) (.*)$/gm)].flatMap(([, signs, title]) =>
      title!.startsWith('att skriva') ? [] : [[place + signs!.length - 1, title]],
    );
  });

describe('headings', () => {
  test.each(Object.entries(WAYS))('(3) by %s give the same tree', async (_, parts) => {
    const { files, errors, counts } = await imported(parts);
    expect(headingsOf(files)).toEqual(DOCUMENT.map(([depth, , title]) => [depth, title]));
    expect(errors).toEqual([]);
    expect(counts.lost).toBe(0);
  });

  test('(4) are not what is said thirty times, ends in a colon, or stands above a numbered one', async () => {
    const label = (words: string) => p(words, { bold: true, size: 30 });
    const parts = {
      body:
        label('Innehåll') +
        Array.from(
          { length: 30 },
          (_, i) =>
            `${p(`${i + 1} Område ${'abcdefghijklmnopqrstuvwxyzåäöé'[i]}`, { bold: true })}${label('Nuläge')}${text('nuläget')}${label('Syfte:')}${text('syftet')}`,
        ).join(''),
    };
    const { files, counts } = await imported(parts);
    const titles = headingsOf(files).map(([, title]) => title);
    expect(titles).toHaveLength(30);
    expect(titles.every((title) => String(title).startsWith('Område'))).toBe(true);
    expect(counts.lost).toBe(0);
  });

  test('of the first level that are said again and again make no chapters', async () => {
    const chapters = ['Skola', 'Vård', 'Fritid'].map(
      (title) =>
        p(title, { style: 'Rubrik1' }) + text(title) + p('Mål och medel', { style: 'Rubrik1' }) + text('mål'),
    );
    const { files } = await imported({ styles: HEADINGS, body: chapters.join('') });
    expect(headingsOf(files).map(([, title]) => title)).toEqual(['Skola', 'Vård', 'Fritid']);
  });
});

describe('what becomes a file', () => {
  test('is a section with an area, and all that stands beside it; all else is a heading in its chapter', async () => {
    const goals = table([
      ['Mål', 'Aktiviteter', 'Ansvariga'],
      ['Fler får en plan i tid.', 'Utbilda chefer i arbetssättet.', 'Regionen'],
    ]);
    const head = (depth: number, title: string) => p(title, { style: `Rubrik${depth}` });
    const { names, errors, counts } = await imported({
      styles: HEADINGS,
      body: `${head(1, 'Inledning')}${text('a')}${head(2, 'Bakgrund')}${text('b')}${head(1, 'Områden')}${text('c')}${head(2, 'Läget')}${text('d')}${head(2, 'Samverkan')}${text('e')}${goals}${head(1, 'Uppföljning')}${text('f')}`,
    });
    expect(names).toEqual([
      'plan.md',
      '1-inledning.md',
      '2-områden/index.md',
      '2-områden/1-läget.md',
      '2-områden/2-samverkan.md',
      '3-uppföljning.md',
    ]);
    expect(errors).toEqual([]);
    expect(counts).toMatchObject({ areas: 1, goals: 1, activities: 1, lost: 0 });
  });

  test('is one chapter where there is no heading at all', async () => {
    const { names, errors } = await imported({ body: p('Bara text, utan rubrik.') + p('Mer text.') });
    expect(names).toEqual(['plan.md', '1-text.md']);
    expect(errors).toEqual([]);
  });
});
