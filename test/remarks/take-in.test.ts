import { expect, test } from 'vitest';
import { finding, type SourceText } from '../../src/diagnostics/index.ts';
import { type LineEdit, takeIn } from '../../src/remarks/index.ts';

const PATH = 'plans/2024/1-o.md';
const TEXT =
  '---\ntyp: område\naktiviteter:\n  - text: &e Vi bygger en mötesplats\n  - text: *e\n  - text: Vi håller en kurs\n---\n\n# O\n\nLänet samverkar om hälsan.\n\nKommunerna deltar i arbetet.\n';
const sources = new Map<string, SourceText>([[PATH, { path: PATH, text: TEXT }]]);

/** One word of a paragraph for another. */
function edit(paragraph: string, from: string, to: string): LineEdit {
  const first = TEXT.indexOf(paragraph);
  const span = { path: PATH, start: first, end: first + paragraph.length };
  const start = paragraph.indexOf(from);
  const end = start + from.length;
  const after = paragraph.replace(from, to);
  return {
    own: { words: paragraph, span, place: undefined, row: undefined, crossed: '' },
    before: paragraph,
    after,
    hunks: [{ start, end, before: from, after: to, by: '', moved: undefined }],
    findings: [finding('word/rewritten', span, { before: paragraph, after, sure: 'mark', left: '' })],
    why: '',
  };
}

const taken = (edits: readonly LineEdit[]) => {
  const { files, done, left } = takeIn(edits, new Map([[PATH, TEXT]]), sources);
  return { text: files.get(PATH), done, left: left.map(({ finding: { span }, why }) => [span.start, why]) };
};

const health = edit('Länet samverkar om hälsan.', 'hälsan', 'vården');
const work = edit('Kommunerna deltar i arbetet.', 'arbetet', 'samtalen');
const course = edit('Vi håller en kurs', 'kurs', 'utbildning');
/** Another field is the same text, so that it would change as well. */
const shared = edit('Vi bygger en mötesplats', 'mötesplats', 'lokal');

test('what cannot be written without changing something else is left and told, and all else is taken in', () => {
  const { text, done, left } = taken([shared, health, course, work]);
  expect(text).toBe(
    TEXT.replace('en kurs', 'en utbildning')
      .replace('om hälsan', 'om vården')
      .replace('i arbetet', 'i samtalen'),
  );
  expect(new Set(done)).toEqual(new Set([health, course, work]));
  expect(left).toEqual([[shared.own.span!.start, 'not-proven']]);
});

test('nothing is written of a file where nothing can be', () => {
  expect(taken([shared])).toEqual({
    text: undefined,
    done: [],
    left: [[shared.own.span!.start, 'not-proven']],
  });
});

test('of two that change the same words one is left', () => {
  const other = edit('Länet samverkar om hälsan.', 'hälsan', 'orten');
  const { text, done, left } = taken([health, other]);
  expect(text).toBe(TEXT.replace('om hälsan', 'om vården'));
  expect(done).toEqual([health]);
  expect(left).toEqual([[other.own.span!.start, 'not-proven']]);
});

test('two changes of one field are made together', () => {
  const { text, done } = taken([edit('Vi håller en kurs', 'Vi', 'De'), course]);
  expect(text).toBe(TEXT.replace('Vi håller en kurs', 'De håller en utbildning'));
  expect(done).toHaveLength(2);
});

test('many changes of one long paragraph are each put in their own place', () => {
  const paragraph = Array.from({ length: 400 }, (_, i) => `ord${i} ges`).join(' ');
  const text = `---\ntyp: avsnitt\n---\n\n# D\n\n${paragraph.replaceAll(' ord', '\nord')}\n`;
  const first = text.indexOf('ord0');
  const hunks = Array.from({ length: 399 }, (_, i) => {
    const start = paragraph.indexOf(`ord${i} `);
    return {
      start,
      end: start + `ord${i}`.length,
      before: `ord${i}`,
      after: `nytt${i}`,
      by: '',
      moved: undefined,
    };
  });
  const after = paragraph.replace(/ord(?!399)/g, 'nytt');
  const one = { ...health, before: paragraph, after, hunks };
  const span = { path: PATH, start: first, end: text.length - 1 };
  const given = [{ ...one, own: { ...one.own, words: paragraph, span } }];
  const { files } = takeIn(given, new Map([[PATH, text]]), new Map([[PATH, { path: PATH, text }]]));
  expect(files.get(PATH)).toBe(text.replace(/ord(?!399)/g, 'nytt'));
});
