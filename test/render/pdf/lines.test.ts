import { describe, expect, it } from 'vitest';
import { type InlineSetting, piecesOf, type Style } from '../../../src/render/pdf/inline.ts';
import { breakLines, type Column, type Line } from '../../../src/render/pdf/lines.ts';
import type { Measurer } from '../../../src/render/pdf/measure.ts';
import { addTag, isTag, type Tag } from '../../../src/render/pdf/tags.ts';
import type { Inline } from '../../../src/report/index.ts';

/** Every letter is one point wide. */
const measurer: Measurer = { ascent: 1, descent: -0.4, width: (text) => [...text].length };
const style: Style = {
  face: 'regular',
  size: 10,
  colour: '#000000',
  rise: 0,
  underline: false,
  strike: false,
};
const setting: InlineSetting = {
  measurer,
  linkColour: '#0000ff',
  noteWord: 'Not',
  noteId: (number) => `not-${number}`,
  seeNote: () => {},
};

function set(content: readonly Inline[] | string, width: number, more: Partial<Column> = {}) {
  const tag = addTag(undefined, 'P');
  const inline = typeof content === 'string' ? [{ kind: 'text', text: content } as const] : content;
  const column: Column = { width, characters: 1000, align: 'left', hyphenate: undefined, ...more };
  return { tag, lines: breakLines(piecesOf(inline, tag, style, setting), column, measurer) };
}

const drawn = (line: Line) =>
  line.fragments.map((fragment) => fragment.words.join('') + (fragment.hyphen ? '-' : '')).join('');
const texts = (content: readonly Inline[] | string, width: number, more: Partial<Column> = {}) =>
  set(content, width, more).lines.map(drawn);

describe('breakLines', () => {
  it('fills lines with whole words, and keeps a space between the lines', () => {
    expect(texts('psykisk hälsa för alla', 14)).toEqual(['psykisk hälsa ', 'för alla']);
  });

  it('treats any white space as one space', () => {
    expect(texts('  ett \n\t två  ', 50)).toEqual(['ett två ']);
  });

  it('never breaks at a no-break space', () => {
    expect(texts('summa 1\u00a0204\u00a0911 kr', 12)).toEqual(['summa ', '1\u00a0204\u00a0911 kr']);
  });

  it('breaks after a hyphen between words, not in dates or after a dangling hyphen', () => {
    expect(texts('barn-psykiatri', 10)).toEqual(['barn-', 'psykiatri']);
    expect(texts('den 2024-03-31', 11)).toEqual(['den ', '2024-03-31']);
    expect(texts('barn- och', 20)).toEqual(['barn- och']);
  });

  it('breaks after a dash between words, not between years', () => {
    expect(texts('Malung–Sälen', 8)).toEqual(['Malung–', 'Sälen']);
    expect(texts('år 2019–2022', 10)).toEqual(['år ', '2019–2022']);
  });

  it('breaks a long address after its slashes', () => {
    expect(texts('https://example.se/ett/två', 20)).toEqual(['https://example.se/', 'ett/två']);
  });

  it('follows the soft hyphens of the author, and draws them only at a line end', () => {
    expect(texts('ungdoms\u00admottagning', 12)).toEqual(['ungdoms-', 'mottagning']);
    expect(texts('ungdoms\u00admottagning', 30)).toEqual(['ungdomsmottagning']);
  });

  it('divides a word by the hyphenator only where it does not fit', () => {
    const hyphenate = (word: string) => (word === 'ungdomsmottagning' ? ['ungdoms', 'mottagning'] : [word]);
    expect(texts('en ungdomsmottagning', 12, { hyphenate })).toEqual(['en ', 'ungdoms-', 'mottagning']);
    expect(texts('en ungdomsmottagning', 18, { hyphenate })).toEqual(['en ', 'ungdomsmottagning']);
  });

  it('lets nothing out of the column: a word of 300 letters is cut, and whole in the text', () => {
    const word = 'å'.repeat(300);
    const lines = set(`x ${word} y`, 80).lines;
    for (const line of lines)
      for (const part of line.fragments) expect(part.x + part.width).toBeLessThanOrEqual(80);
    expect(lines.map(drawn).join('')).toBe(`x ${word} y`);
  });

  it('ends even where not one letter fits', () => {
    expect(texts('abc', 0.5)).toEqual(['a', 'b', 'c']);
    const hyphenate = (word: string) => [...word];
    expect(texts('abcdefgh', 1, { hyphenate }).join('').replaceAll('-', '')).toBe('abcdefgh');
  });

  it('has no more characters on a line than the measure', () => {
    expect(texts('ett två tre', 1000, { characters: 7 })).toEqual(['ett två ', 'tre']);
    expect(texts('abcdef', 1000, { characters: 4 })).toEqual(['abcd', 'ef']);
  });

  it('aligns amounts to the right', () => {
    const { lines } = set('12 345', 10, { align: 'right' });
    expect(lines[0]?.fragments[0]?.x).toBe(4);
  });

  it('keeps a note with the word before it', () => {
    const content: Inline[] = [
      { kind: 'text', text: 'ett ord' },
      { kind: 'note', number: 7, anchor: 'a' },
    ];
    const { lines } = set(content, 7);
    expect(lines.map(drawn)).toEqual(['ett ', 'ord7']);
    expect(lines.map((line) => line.notes)).toEqual([[], [7]]);
    expect(lines[1]?.anchors).toEqual(['a']);
  });

  it('says a divided word whole, between the text before and after it', () => {
    const hyphenate = (word: string) => (word === 'samsjuklighet' ? ['sam', 'sjuklighet'] : [word]);
    const { tag, lines } = set('om samsjuklighet nu', 10, { hyphenate });
    expect(lines.map(drawn)).toEqual(['om ', 'sam-', 'sjuklighet ', 'nu']);
    const kids = tag.kids.map((kid) => (isTag(kid) ? kid.actual : 'text'));
    expect(kids).toEqual(['text', 'samsjuklighet ', 'text']);
    const leaves = lines.flatMap((line) => line.fragments.map((fragment) => tag.kids.indexOf(fragment.leaf)));
    const span = tag.kids[1] as Tag;
    expect(leaves).toEqual([0, -1, -1, 2]);
    expect(lines[1]?.fragments[0]?.leaf).toBe(span.kids[0]);
    expect(lines[2]?.fragments[0]?.leaf).toBe(span.kids[0]);
  });

  it('draws no line under the space after a link', () => {
    const content: Inline[] = [
      { kind: 'link', url: 'https://skr.se', children: [{ kind: 'text', text: 'SKR' }] },
      { kind: 'text', text: ' skriver' },
    ];
    const [line] = set(content, 50).lines;
    const under = line?.fragments.filter((fragment) => fragment.style.underline) ?? [];
    expect(under.map((fragment) => fragment.words.join(''))).toEqual(['SKR']);
    expect(drawn(line!)).toBe('SKR skriver');
  });
});
