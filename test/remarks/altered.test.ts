import { describe, expect, test } from 'vitest';
import { notProven } from '../../src/remarks/index.ts';
import { del, type Given, ins, mark, PARAGRAPHS, review, taken, told } from '../support/word/answered.ts';
import { NAMESPACES, p, px, r, table } from '../support/word/index.ts';

const ended = (kind: 'ins' | 'del', inside: string) =>
  `<w:p><w:pPr><w:rPr><w:${kind} w:id="7" w:author="Bo Berg"/></w:rPr></w:pPr>${inside}</w:p>`;
const struck = (inside: string) => `<w:del w:id="8" w:author="Bo Berg">${inside}</w:del>`;
const NOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>';
const PICTURE =
  '<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="En karta"/><a:blip r:embed="x"/></wp:inline></w:drawing></w:r>';

/** What is told of alterations: line, what, words. */
async function altered(given: Given): Promise<readonly string[]> {
  const { findings, edits } = await review(given);
  const all = findings.filter(({ code }) => code === 'word/altered');
  // What is told is left with its reason when somebody asks for it to be taken in.
  for (const one of all)
    expect(edits.find((edit) => edit.findings.includes(one))).toMatchObject({ why: 'no-words' });
  expect(findings.filter(({ code }) => code === 'word/rewritten')).toEqual([]);
  return all.map(({ data }) => `${(data as { what: string }).what}: ${(data as { words: string }).words}`);
}

describe('what a reviewer has done that is no change of words', () => {
  test('a paragraph joined with the next, or divided, is told as that', async () => {
    expect(await altered({ change: { 2: ended('del', mark(2, r(PARAGRAPHS[1]!))) } })).toEqual([
      'joined: Kommunerna deltar i arbetet.',
    ]);
    const halves = `${ended('ins', mark(2, r('Länet samverkar')))}<w:p>${r(' om hälsan.')}</w:p>`;
    expect(await altered({ change: { 2: halves } })).toEqual(['divided: om hälsan.']);
    const thirds = `${ended('ins', mark(2, r('Länet samverkar')))}${ended('ins', ins(r('Nytt emellan.')))}<w:p>${r(' om hälsan.')}</w:p>`;
    expect(await altered({ change: { 2: thirds } })).toEqual(['divided: om hälsan.']);
    expect(await told({ change: { 2: thirds } })).toContain('7 word/inserted mark');
  });

  test('a paragraph that is struck or put in as a whole is told by its words alone', async () => {
    expect(await told({ change: { 2: ended('del', mark(2, del(PARAGRAPHS[1]!))) } })).toEqual([
      '7 word/deleted mark',
    ]);
    const more = `${ended('ins', mark(2, r(PARAGRAPHS[1]!)))}<w:p>${ins(r('Ett till.'))}</w:p>`;
    expect(await told({ change: { 2: more } })).toEqual(['7 word/inserted beside']);
  });

  test('a note or a picture, put in or struck, is told once with its words', async () => {
    const footnotes = [p('Enligt lagen.')];
    const at = (change: string) => ({ 2: `${r(PARAGRAPHS[1]!)}${change}` });
    expect(await altered({ change: at(struck(NOTE)), parts: { footnotes } })).toEqual([
      'note-struck: Enligt lagen.',
    ]);
    const fresh = { footnotes: [px(ins(r('Enligt lagen.')))] };
    expect(await altered({ change: at(ins(NOTE)), parts: fresh })).toEqual(['note-put-in: Enligt lagen.']);
    expect(await told({ change: at(ins(NOTE)), parts: fresh })).toEqual(['7 word/altered mark']);
    expect(await altered({ change: at(struck(PICTURE)) })).toEqual(['picture-struck: En karta']);
    expect(await altered({ change: at(ins(PICTURE)) })).toEqual(['picture-put-in: En karta']);
  });

  test('words that are crossed out by hand are told; a change of words beside them is taken in', async () => {
    const crossed = `${r('Länet ')}${r('samverkar', { run: '<w:strike/>' })}${r(' om ')}${del('hälsan')}${ins(r('vården'))}${r('.')}`;
    expect(await altered({ change: { 2: crossed } })).toEqual(['crossed: samverkar']);
    expect((await taken({ change: { 2: crossed } })).text).toContain('Länet samverkar om vården.');
  });
});

test('what one has put in and another has struck stood nowhere, and is told as that', async () => {
  const both = `<w:ins w:id="5" w:author="Eva">${struck('<w:r><w:delText xml:space="preserve">kanske </w:delText></w:r>')}</w:ins>`;
  const change = {
    2: `${r('Länet ')}${both}${r('samverkar om ')}${del('hälsan')}<w:ins w:id="6" w:author="Eva">${r('vården')}</w:ins>${r('.')}`,
  };
  expect(await altered({ change })).toEqual(['withdrawn: kanske']);
  expect((await taken({ change })).text).toContain('Länet samverkar om vården.');
  const { findings } = await review({ change }, true);
  expect(findings.map(({ data }) => (data as { by: string }).by).sort()).toEqual(['Bo Berg', 'Bo Berg, Eva']);
});

describe('a comment', () => {
  const comment = (id: number, words: string) =>
    `<w:comment w:id="${id}" w:author="Bo Berg"><w:p w14:paraId="P${id}">${r(words)}</w:p></w:comment>`;
  const around = (id: number, inside: string) =>
    `<w:commentRangeStart w:id="${id}"/>${inside}<w:commentRangeEnd w:id="${id}"/>`;
  const extended = (...rows: readonly string[]) =>
    `<w15:commentsEx ${NAMESPACES}>${rows.map((row) => `<w15:commentEx ${row}/>`).join('')}</w15:commentsEx>`;
  const all = async (given: Given) =>
    (await review(given)).findings.map(({ span, data }) => `${span.path}: ${JSON.stringify(data)}`);

  test('that no place of the text knows is told all the same', async () => {
    const [only, ...others] = await all({ change: {}, parts: { comments: comment(0, 'Var?') } });
    expect(only).toContain('svar.docx: {"words":"Var?"');
    expect(others).toEqual([]);
  });

  test('whose ends lie between paragraphs is told at the first of them', async () => {
    const given = {
      change: { 2: `<w:p>${mark(2, r(PARAGRAPHS[1]!))}</w:p><w:commentRangeStart w:id="0"/>`, 4: '' },
      parts: { comments: comment(0, 'Båda?') },
    };
    given.change[4] = `<w:p>${mark(4, r(PARAGRAPHS[3]!))}</w:p><w:commentRangeEnd w:id="0"/>`;
    expect(await told(given)).toEqual(['9 word/commented mark']);
  });

  test('is told with its answers, in whatever order the file has them', async () => {
    const change = { 2: around(0, around(1, around(2, r(PARAGRAPHS[1]!)))) };
    const comments = comment(2, 'Tre') + comment(1, 'Två') + comment(0, 'Ett');
    const told = await all({
      change,
      parts: {
        comments,
        commentsExtended: extended(
          'w15:paraId="P0" w15:done="true"',
          'w15:paraId="P1" w15:paraIdParent="P0"',
          'w15:paraId="P2" w15:paraIdParent="P1"',
        ),
      },
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('"words":"Ett"');
    expect(told[0]).toContain('"resolved":true');
    expect(told[0]).toContain('"answers":"Tre · Två"');
  });

  test('that answers itself, or another that answers it, is told once', async () => {
    const change = { 2: around(0, around(1, r(PARAGRAPHS[1]!))) };
    const circle = extended('w15:paraId="P0" w15:paraIdParent="P1"', 'w15:paraId="P1" w15:paraIdParent="P0"');
    const two = { comments: comment(0, 'Ett') + comment(1, 'Två'), commentsExtended: circle };
    expect(await all({ change, parts: two })).toMatchObject([expect.stringContaining('"answers":"Två"')]);
    const self = {
      comments: comment(0, 'Ett'),
      commentsExtended: extended('w15:paraId="P0" w15:paraIdParent="P0"'),
    };
    expect(await all({ change, parts: self })).toHaveLength(1);
  });
});

test('a bookmark that ends between two paragraphs, or at the start of the next, holds only its own', async () => {
  const start = '<w:bookmarkStart w:id="2" w:name="_plan_2"/>';
  const end = '<w:bookmarkEnd w:id="2"/>';
  const changed = `${r('Kommunerna deltar i ')}${del('arbetet')}${ins(r('samtalen'))}${r('.')}`;
  const between = { 2: `<w:p>${start}${r(PARAGRAPHS[1]!)}</w:p>${end}`, 3: changed };
  expect(await told({ change: between })).toEqual(['10 word/replaced mark']);
  const after = {
    2: `<w:p>${start}${r(PARAGRAPHS[1]!)}</w:p>`,
    3: `<w:p>${end}${mark(3, changed)}</w:p>`,
  };
  expect(await told({ change: after })).toEqual(['10 word/replaced mark']);
});

test('a change is proven by its own paragraph and those that repeat it, whatever signs it has', () => {
  const money = { before: 'Stödet är 100 kr.', after: 'Stödet är $& 200 kr.' };
  const old = ['Stödet är 100 kr.', 'Mål: Stödet är 100 kr.', 'Annat.'];
  const now = ['Stödet är $& 200 kr.', 'Mål: Stödet är $& 200 kr.', 'Annat.'];
  expect(notProven(old, now, [money])).toEqual([]);
  expect(notProven(old, [now[0]!, now[1]!, 'Något annat.'], [money])).toEqual([money]);
  expect(notProven(old, [...now, 'En till.'], [money])).toEqual([money]);
  expect(notProven(old, old, [money])).toEqual([money]);
});

test('what has been struck in a table is told in its row', async () => {
  const rows = table([
    ['Ett', 'Två'],
    [{ xml: px(struck(`<w:r><w:delText>Tre</w:delText></w:r>`)) }, 'Fyra'],
  ]);
  expect(await told({ change: { 6: `${px(mark(6, r('Vi ses.')))}${rows}` } })).toContain(
    'svar.docx 9 word/deleted nowhere',
  );
});
