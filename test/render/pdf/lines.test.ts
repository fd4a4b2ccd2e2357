import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/render/pdf/column.ts';
import { piecesOf } from '../../../src/render/pdf/inline.ts';
import { breakLines, type Line } from '../../../src/render/pdf/lines.ts';
import { addTag, isTag, type Tag } from '../../../src/render/pdf/tags.ts';
import type { Inline } from '../../../src/report/index.ts';
import { evenLetters, PLAIN } from '../../support/pdf/even-letters.ts';
import { processorTimeSince } from '../../support/processor-time.ts';

/** Every letter is one point wide. */
const setting = evenLetters(1);
const { measurer } = setting;

function set(content: readonly Inline[] | string, width: number, more: Partial<Column> = {}) {
  const tag = addTag(undefined, 'P');
  const inline = typeof content === 'string' ? [{ kind: 'text', text: content } as const] : content;
  const column: Column = { width, characters: 1000, align: 'left', hyphenate: undefined, ...more };
  return { tag, lines: breakLines(piecesOf(inline, tag, PLAIN, setting), column, measurer) };
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
    expect(texts('en ungdomsmottagning', 12, { hyphenate })).toEqual(['en ungdoms-', 'mottagning']);
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
    expect(lines.map(drawn)).toEqual(['om sam-', 'sjuklighet ', 'nu']);
    const kids = tag.kids.map((kid) => (isTag(kid) ? kid.actual : 'text'));
    expect(kids).toEqual(['text', 'samsjuklighet ', 'text']);
    const leaves = lines.flatMap((line) => line.fragments.map((fragment) => tag.kids.indexOf(fragment.leaf)));
    const span = tag.kids[1] as Tag;
    expect(leaves).toEqual([0, -1, -1, 2]);
    expect(lines[0]?.fragments[1]?.leaf).toBe(span.kids[0]);
    expect(lines[1]?.fragments[0]?.leaf).toBe(span.kids[0]);
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

describe('the lines of a paragraph', () => {
  it('are chosen together, so that none is left with one short word', () => {
    expect(texts('aaa bb cc ddddd', 6)).toEqual(['aaa ', 'bb cc ', 'ddddd']);
  });

  it('do not end with a last line of one short word, where there is another way', () => {
    const words = 'kommunerna planerar tillsammans med regionen nu';
    expect(texts(words, 43)).toEqual(['kommunerna planerar tillsammans med ', 'regionen nu']);
  });

  it('of a heading are as long as each other, the last one too', () => {
    const words = 'Nya initiativ för bättre psykisk hälsa hos ungdomar';
    expect(texts(words, 46)).toEqual(['Nya initiativ för bättre psykisk hälsa ', 'hos ungdomar']);
    expect(texts(words, 46, { isHeading: true })).toEqual([
      'Nya initiativ för bättre ',
      'psykisk hälsa hos ungdomar',
    ]);
    expect(texts(words, 60, { isHeading: true })).toEqual([words]);
  });

  it('hold every word in order, stay in the column, and are never more than when each is filled', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'å', '-', '\u00ad', '5'),
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 14, max: 40 }),
        fc.boolean(),
        (list, width, isHeading) => {
          const { lines } = set(list.join(' '), width, { isHeading });
          const out = lines.map(drawn).join('');
          expect(out.replace(/[-\s]/g, '')).toBe(list.join('').replace(/[-\u00ad\s]/g, ''));
          for (const line of lines) expect(drawn(line).trimEnd().length).toBeLessThanOrEqual(width);
          expect(lines.length).toBeLessThanOrEqual(filled(list, width));
        },
      ),
    );
  });

  it('are found in a moment also where a paragraph is as long as a file may be', () => {
    const before = process.cpuUsage();
    expect(texts('ord '.repeat(16_000), 80, { characters: 80 }).length).toBe(800);
    expect(processorTimeSince(before)).toBeLessThan(4000);
  });

  /** Lines when each takes as many whole words as it can. */
  function filled(list: readonly string[], width: number): number {
    let [count, used] = [1, -1];
    for (const { length } of list.map((part) => part.replaceAll('\u00ad', ''))) {
      if (used + 1 + length > width) [count, used] = [count + 1, length];
      else used += 1 + length;
    }
    return count;
  }
});

describe('no line ends', () => {
  it.each([
    ['in an amount', 'totalt blev det 5 577 707,31 kr i år', '5 577 707,31 kr'],
    ['between a day and its month', 'senast den 31 januari 2024', '31 januari'],
    ['between a month and its year', 'beslutas den 31 januari 2024 av oss', '31 januari 2024'],
    ['in a span with spaces', 'att 11 – 15 % någon gång', '11 – 15 %'],
    ['between a word and its number', 'se vidare i avsnitt 2.2 nedan', 'avsnitt 2.2'],
    ['after a section sign', 'enligt beslutet § 110 i nämnden', '§ 110'],
    ['between years and their word', 'unga i åldern 16–64 år ska få', '16–64 år'],
    ['between a share and its sign', 'andelen är nu 12,5 % av alla', '12,5 %'],
    ['before a dash', 'det viktigaste – barnen', 'viktigaste –'],
    ['in a short form', 'insatser som t ex råd och stöd', 't ex'],
  ])('%s', (_, sentence, whole) => {
    for (let width = whole.length; width <= sentence.length; width++) {
      const lines = texts(sentence, width).map((line) => line.trimEnd());
      expect(
        lines.some((line) => line.includes(whole)),
        `${width}: ${lines.join('|')}`,
      ).toBe(true);
    }
  });

  it('between them though they are dressed differently', () => {
    const content: Inline[] = [
      { kind: 'text', text: 'summan är ' },
      { kind: 'strong', children: [{ kind: 'text', text: '204 911' }] },
      { kind: 'text', text: ' kr' },
    ];
    expect(texts(content, 18)).toEqual(['summan är ', '204 911 kr']);
  });

  it('but where the column is too narrow: then a unit parts before an amount', () => {
    expect(texts('5 577 707,31 kr', 12)).toEqual(['5 577 707,31 ', 'kr']);
    expect(texts('5 577 707,31 kr', 10)).toEqual(['5 577 ', '707,31 kr']);
  });

  it('between two years, or a number and a word that is no unit', () => {
    expect(texts('från 2019 2020 och', 10)).toEqual(['från 2019 ', '2020 och']);
    expect(texts('alla 15 gula', 8)).toEqual(['alla 15 ', 'gula']);
  });
});
