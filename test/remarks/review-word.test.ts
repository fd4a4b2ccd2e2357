import { describe, expect, test } from 'vitest';
import {
  del,
  type Given,
  ins,
  mark,
  PARAGRAPHS,
  review,
  TEXT,
  taken,
  told,
} from '../support/word/answered.ts';
import { NAMESPACES, p, px, r, table } from '../support/word/index.ts';

describe('a reviewer’s change', () => {
  test('stands where its words stand, over the ends of lines', async () => {
    const change = { 3: `${r('Kommunerna deltar i ')}${del('arbetet')}${ins(r('samtalen'))}${r('.')}` };
    expect(await told({ change })).toEqual(['10 word/replaced mark']);
    expect(await told({ change, isMarked: false })).toEqual(['10 word/replaced words']);
    expect((await taken({ change })).text).toBe(TEXT.replace('i arbetet', 'i samtalen'));
  });

  test('in a paragraph that stands twice is told by its mark, and by its neighbours without', async () => {
    const change = { 6: `${r('Vi ses')}${ins(r(' snart'))}${r('.')}` };
    expect(await told({ change })).toEqual(['16 word/inserted mark']);
    expect(await told({ change, isMarked: false })).toEqual(['16 word/inserted words']);
    expect((await taken({ change })).text).toBe(`${TEXT.slice(0, -2)} snart.\n`);
  });

  test('beside a mark of Markdown is left, and so is one that would be a mark', async () => {
    const bold = await taken({ change: { 4: `${r('Se ')}${del('bilagan')}${r(' och läs.')}` } });
    expect(bold).toEqual({ text: undefined, why: ['not-plain'] });
    const mark = await taken({
      change: { 2: `${r('Länet samverkar')}${ins(r(' *nu*'))}${r(' om hälsan.')}` },
    });
    expect(mark).toEqual({ text: undefined, why: ['not-plain'] });
  });

  test('of a whole paragraph, of its end, or tracked and untracked at once is for a person', async () => {
    const whole = await taken({ change: { 2: del('Länet samverkar om hälsan.') } });
    const divided = await taken({
      change: {
        2: `<w:p><w:pPr><w:rPr><w:ins w:id="7" w:author="Bo"/></w:rPr></w:pPr>${mark(2, r('Länet samverkar'))}</w:p><w:p>${r(' om hälsan.')}</w:p>`,
      },
    });
    const both = await taken({ change: { 2: `${r('Länet arbetar om ')}${del('hälsan')}${r('.')}` } });
    expect([whole, divided, both].map(({ text }) => text)).toEqual([undefined, undefined, undefined]);
    expect(whole.why).toEqual(['several-blocks']);
    expect([...divided.why, ...both.why]).not.toContain('');
  });

  test('that nobody tracked is seen: words, a paragraph more, a paragraph less', async () => {
    expect(await told({ change: { 2: r('Länet arbetar om hälsan.') } })).toEqual(['7 word/rewritten mark']);
    const more = { 2: `${px(mark(2, r(PARAGRAPHS[1]!)))}${p('Något helt annat tillkom.')}` };
    expect(await told({ change: more })).toEqual(['7 word/rewritten beside']);
    expect(await told({ change: { 2: '' } })).toEqual(['7 word/rewritten mark']);
  });

  test('in a file that names files of others has no place by its marks, and is found by its words', async () => {
    const change = { 2: `${r('Länet samverkar')}${ins(r(' nu'))}${r(' om hälsan.')}` };
    expect(await told({ change, path: '../../etc/passwd' })).toEqual(['7 word/inserted words']);
    const strange = { 2: `${r('Något helt annat än')}${ins(r(' det'))}` };
    expect(await told({ change: strange, path: '../../etc/passwd' })).toContain(
      'svar.docx 2 word/inserted nowhere',
    );
    // A file that has been there and whose block has changed since is told at its line.
    expect(await told({ change: strange, sums: 'x' })).toContain('7 word/inserted changed-since');
  });
});

test('a comment is told with its thread’s end, in a table too, and with a name only where that is asked for', async () => {
  const range = (inside: string) =>
    `<w:commentRangeStart w:id="0"/>${inside}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
  const comments = `<w:comment w:id="0" w:author="Bo Berg">${p('Varför?')}</w:comment>`;
  const given: Given = {
    change: { 2: `${r('Länet ')}${range(r('samverkar'))}${r(' om hälsan.')}` },
    parts: { comments },
  };
  const [named] = (await review(given, true)).findings;
  expect(named!.data).toEqual({
    words: 'Varför?',
    on: 'samverkar',
    resolved: false,
    by: 'Bo Berg',
    sure: 'mark',
    answers: '',
  });
  expect((await review(given)).findings[0]!.data).toMatchObject({ by: '' });
  const lost = {
    6: `${px(mark(6, r('Vi ses.')))}${table([['Ett', 'Två']]).replace('<w:r>', `${range('')}<w:r>`)}`,
  };
  expect(await told({ change: lost, parts: { comments } })).toEqual(['svar.docx 7 word/commented nowhere']);
});

test('a thread is one, whoever answers whom, and an answer alone is told as what it is', async () => {
  const comment = (id: number, by: string, words: string) =>
    `<w:comment w:id="${id}" w:author="${by}"><w:p w14:paraId="P${id}">${r(words)}</w:p></w:comment>`;
  const extended = (...rows: readonly string[]) =>
    `<w15:commentsEx ${NAMESPACES}>${rows.map((row) => `<w15:commentEx ${row}/>`).join('')}</w15:commentsEx>`;
  const range = (ids: readonly number[], inside: string) =>
    `${ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('')}${inside}${ids.map((id) => `<w:commentRangeEnd w:id="${id}"/>`).join('')}`;
  const parts = {
    comments:
      comment(0, 'Bo', 'Varför?') +
      comment(1, 'Eva', 'Lagen.') +
      comment(2, 'Bo', 'Tack.') +
      comment(3, 'Eva', 'Hej.'),
    commentsExtended: extended(
      'w15:paraId="P0" w15:done="1"',
      'w15:paraId="P1" w15:paraIdParent="P0" w15:done="1"',
      'w15:paraId="P2" w15:paraIdParent="P1" w15:done="1"',
      'w15:paraId="P3" w15:paraIdParent="P9"',
    ),
  };
  const change = { 2: range([0, 1, 2], r('Länet samverkar om hälsan.')), 5: range([3], r('Vi ses.')) };
  const data = async (withNames: boolean) =>
    (await review({ change, parts }, withNames)).findings.map((found) => found.data);
  expect(await data(false)).toMatchObject([
    { words: 'Varför?', answers: 'Lagen. · Tack.', resolved: true, by: '' },
    { words: 'Hej.', answers: '', by: '' },
  ]);
  expect(await data(true)).toMatchObject([{ answers: 'Eva: Lagen. · Bo: Tack.', by: 'Bo' }, { by: 'Eva' }]);
});

test('5,000 strange paragraphs are answered, each', async () => {
  const many = Array.from({ length: 5000 }, (_, i) => p(`Stycke ${i} med egna ord ${i % 7}`)).join('');
  const { findings, counts } = await review({ change: { 6: `${px(mark(6, r('Vi ses.')))}${many}` } });
  expect(findings.length).toBe(5000);
  expect(counts).toEqual({ paragraphs: 5006, found: 6 });
});
