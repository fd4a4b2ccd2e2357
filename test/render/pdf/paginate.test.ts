import { describe, expect, it } from 'vitest';
import { type Box, paginate, type Sheet } from '../../../src/render/pdf/paginate.ts';

const ROOM = { height: 100, turnedHeight: 70, footGap: 10 };

function box(content: string, height: number, more: Partial<Box<string>> = {}): Box<string> {
  return { content, height, before: 0, keep: false, notes: [], repeat: undefined, split: undefined, ...more };
}

/** Each page as its contents; repeated boxes in brackets, footnotes after a bar. */
function read(sheets: readonly Sheet<string>[]): string[] {
  return sheets.map(({ body, foot }) => {
    const text = body.map((placed) => (placed.repeated ? `[${placed.content}]` : placed.content)).join(' ');
    return foot.length === 0 ? text : `${text} | ${foot.map((placed) => placed.content).join(' ')}`;
  });
}

function pages(
  boxes: readonly Box<string>[],
  notes: readonly (readonly [number, readonly Box<string>[]])[] = [],
) {
  const sheets = paginate(boxes, new Map(notes), ROOM);
  for (const { body, foot } of sheets) {
    const last = body.at(-1);
    const first = foot[0];
    if (last && first) expect(last.y + last.height).toBeLessThanOrEqual(first.y);
  }
  return read(sheets);
}

describe('paginate', () => {
  it('fills a page to its last point and no further', () => {
    expect(pages([box('a', 60), box('b', 40), box('c', 1)])).toEqual(['a b', 'c']);
  });

  it('drops the space above a box at the top of a page, and counts it elsewhere', () => {
    const sheets = paginate(
      [box('a', 60, { before: 30 }), box('b', 30, { before: 10 }), box('c', 50)],
      new Map(),
      ROOM,
    );
    expect(sheets[0]?.body.map((placed) => placed.y)).toEqual([0, 70]);
    expect(sheets[1]?.body.map((placed) => [placed.y, placed.before])).toEqual([[0, 0]]);
  });

  it('begins a page with what is told to, and no other', () => {
    const boxes = [box('a', 20), box('b', 20), box('c', 20)];
    expect(read(paginate(boxes, new Map(), ROOM, 'b'))).toEqual(['a', 'b c']);
    expect(read(paginate(boxes, new Map(), ROOM, 'a'))).toEqual(['a b c']);
  });

  it('never ends a page after a heading', () => {
    const heading = box('heading', 10, { keep: true });
    expect(pages([box('a', 80), heading, box('text', 20)])).toEqual(['a', 'heading text']);
  });

  it('keeps a whole chain together: heading, label, caption, header row, first row', () => {
    const chain = ['heading', 'label', 'caption', 'header'].map((name) => box(name, 5, { keep: true }));
    expect(pages([box('a', 80), ...chain, box('row', 5)])).toEqual(['a', 'heading label caption header row']);
  });

  it('leaves neither one line at the foot nor one at the head of a page', () => {
    const line = (name: string, keep: boolean) => box(name, 10, { keep });
    const paragraph = [line('1', true), line('2', false), line('3', true), line('4', false)];
    expect(pages([box('a', 90), ...paragraph])).toEqual(['a', '1 2 3 4']);
    expect(pages([box('a', 70), ...paragraph])).toEqual(['a 1 2', '3 4']);
  });

  it('shows the header row again on every page that the table goes on to', () => {
    const header = box('header', 10, { keep: true });
    const rows = Array.from({ length: 7 }, (_, i) => box(`row${i + 1}`, 30, { repeat: header }));
    expect(pages([header, ...rows])).toEqual([
      'header row1 row2 row3',
      '[header] row4 row5 row6',
      '[header] row7',
    ]);
  });

  it('does not show again a header row that would fill the page', () => {
    const header = box('header', 80, { keep: true });
    const rows = [1, 2].map((i) => box(`row${i}`, 20, { repeat: header }));
    expect(pages([header, ...rows])).toEqual(['header row1', 'row2']);
  });

  it('ends with a box that is taller than a page and cannot be cut', () => {
    expect(pages([box('a', 10), box('giant', 500), box('b', 10)])).toEqual(['a', 'giant', 'b']);
  });

  it('lets a tall row flow over pages, losing nothing', () => {
    const row = (height: number): Box<string> =>
      box(String(height), height, {
        repeat: box('header', 10),
        split: (room) => (room < 1 || room >= height ? undefined : [row(room), row(height - room)]),
      });
    const read = pages([box('header', 10, { keep: true }), row(250), box('after', 5)]);
    expect(read).toEqual(['header 90', '[header] 90', '[header] 70 after']);
  });

  it('puts a footnote on the page of its reference', () => {
    const notes = [
      [1, [box('note1', 20)]],
      [2, [box('note2', 20)]],
    ] as const;
    expect(pages([box('a', 50, { notes: [1] }), box('b', 40, { notes: [2] })], notes)).toEqual([
      'a | note1',
      'b | note2',
    ]);
  });

  it('puts a footnote once, where it is first referred to', () => {
    const boxes = [box('a', 60, { notes: [1] }), box('b', 60, { notes: [1] })];
    expect(pages(boxes, [[1, [box('note', 10)]]])).toEqual(['a | note', 'b']);
  });

  it('carries a long footnote on to the next pages while the text goes on', () => {
    const lines = Array.from({ length: 12 }, (_, i) => box(`n${i + 1}`, 10));
    const read = pages([box('a', 50, { notes: [1] }), box('b', 40), box('c', 10)], [[1, lines]]);
    expect(read.join(' ').match(/n\d+/g)).toEqual(lines.map((line) => line.content));
    expect(read[0]).toBe('a | n1 n2 n3 n4');
    // Half a page at most goes to what was carried over.
    expect(read[1]).toBe('b c | n5 n6 n7 n8');
  });

  it('ends when notes alone fill many pages, also with a line taller than the page', () => {
    const lines = [box('n1', 95), box('n2', 300), box('n3', 95)];
    const read = pages([box('a', 95, { notes: [1] })], [[1, lines]]);
    expect(read.join(' ').match(/[an]\d?/g)).toEqual(['a', 'n1', 'n2', 'n3']);
  });

  it('keeps the order of notes when one is carried', () => {
    const notes = [
      [1, Array.from({ length: 20 }, (_, i) => box(`a${i}`, 10))],
      [2, [box('b', 10)]],
    ] as const;
    const read = pages([box('x', 40, { notes: [1] }), box('y', 10, { notes: [2] })], notes).join(' ');
    expect(read.indexOf(' b')).toBeGreaterThan(read.indexOf('a19'));
  });
});

it('looks at each box a few times, however many must stay together', () => {
  let looked = 0;
  const counted = (i: number): Box<string> => {
    const plain = box(String(i), 10, { keep: true });
    return {
      ...plain,
      get height() {
        looked++;
        return plain.height;
      },
    };
  };
  const boxes = Array.from({ length: 2000 }, (_, i) => counted(i));
  expect(pages(boxes)).toHaveLength(286);
  expect(looked).toBeLessThan(boxes.length * 100);
});
