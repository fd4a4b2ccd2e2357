import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../../src/report/index.ts';
import { tagsOf } from '../../support/html-words.ts';
import { drawnBlocks, paragraph, text } from './drawn.ts';

const item = (checked: boolean | undefined, words: string) => ({ checked, blocks: [paragraph(text(words))] });
const table: Table = {
  kind: 'table',
  caption: 'Medel',
  align: ['left', 'right'],
  header: [[text('Kommun')], [text('Kronor')]],
  rows: [[[text('Åmunge')], [text('1 200,50')]]],
  rowHeaders: true,
};

describe('blocks', () => {
  it('set a heading one level below the cover, the number as its first word', () => {
    const content = [text('Mål & '), { kind: 'emphasis' as const, children: [text('medel')] }];
    expect(drawnBlocks([{ kind: 'heading', level: 2, number: '2.1', content, id: 'mål' }])).toBe(
      '<h3 id="mål"><span class="number">2.1</span> Mål &amp; <em>medel</em></h3>',
    );
    expect(
      drawnBlocks([{ kind: 'heading', level: 5, number: undefined, content: [text('a')], id: 'a' }]),
    ).toBe('<h6 id="a">a</h6>');
  });

  it.each<[Block, string]>([
    [{ kind: 'label', text: 'Område' }, '<p class="label">Område</p>'],
    [{ kind: 'quote', blocks: [paragraph(text('a'))] }, '<blockquote><p>a</p></blockquote>'],
    [{ kind: 'code', text: '\n a <b>\n' }, '<pre><code>\n a &lt;b&gt;\n</code></pre>'],
    [{ kind: 'divider' }, '<hr>'],
    [
      { kind: 'facts', facts: [{ term: 'Part', values: [[text('a')], [text('b')]] }] },
      '<dl class="facts"><div><dt>Part</dt><dd>a</dd><dd>b</dd></div></dl>',
    ],
  ])('draw %j', (block, expected) => {
    expect(drawnBlocks([block])).toBe(expected);
  });

  it('number a list from where it starts', () => {
    const list = (ordered: boolean, start: number): Block => ({
      kind: 'list',
      ordered,
      start,
      items: [item(undefined, 'a')],
    });
    expect(drawnBlocks([list(true, 3)])).toBe('<ol start="3"><li><p>a</p></li></ol>');
    expect(drawnBlocks([list(true, 1)])).toBe('<ol><li><p>a</p></li></ol>');
    expect(drawnBlocks([list(false, 1)])).toBe('<ul><li><p>a</p></li></ul>');
  });

  it('say the state of a task in words that are heard and not printed', () => {
    const tasks: Block = {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [item(true, 'a'), item(false, 'b')],
    };
    expect(drawnBlocks([tasks])).toBe(
      '<ul><li class="task"><span class="marker done" role="img" aria-label="Gjort"></span><p>a</p></li>\n' +
        '<li class="task"><span class="marker" role="img" aria-label="Inte gjort"></span><p>b</p></li></ul>',
    );
  });

  it('carry the picture inside, with its alternative and its size', () => {
    const drawn = drawnBlocks([
      {
        kind: 'figure',
        picture: 'x',
        width: 240,
        height: 120,
        format: 'jpeg',
        alternative: 'Fyra staplar',
        caption: 'Figur 1. Antal',
      },
    ]);
    expect(drawn).toMatch(/^<figure><img src="data:image\/jpeg;base64,[A-Za-z0-9+/]+=*" alt="Fyra staplar"/);
    expect(drawn).toContain('width="240" height="120">\n<figcaption>Figur 1. Antal</figcaption></figure>');
  });
});

describe('a table', () => {
  it('names its columns, its rows and itself', () => {
    expect(drawnBlocks([table])).toBe(
      '<div class="scroll" role="region" aria-label="Medel" tabindex="0"><table><caption>Medel</caption>\n' +
        '<thead><tr><th scope="col">Kommun</th><th scope="col" class="right">Kronor</th></tr></thead>\n' +
        '<tbody><tr><th scope="row">Åmunge</th><td class="right"><span class="whole">1 200,50</span></td></tr></tbody></table></div>',
    );
  });

  it('has no header cell without words', () => {
    const corner = { ...table, header: [[], [text('Kronor')]], rows: [[[], [text('1')]]] };
    const drawn = drawnBlocks([corner]);
    expect(drawn).toContain('<thead><tr><td></td><th scope="col"');
    expect(drawn).toContain('<tbody><tr><td></td><td class="right">1</td>');
  });

  it('has a name of its own among the tables, with or without caption', () => {
    const unnamed = { ...table, caption: undefined };
    const drawn = drawnBlocks([table, { ...table }, unnamed, { ...unnamed }]);
    const names = tagsOf(drawn).flatMap(({ attributes }) => attributes['aria-label'] ?? []);
    expect(names).toEqual(['Medel', 'Medel (Tabell 2)', 'Tabell 3', 'Tabell 4']);
  });
});

describe('notes', () => {
  const mark = (place: number) => ({ kind: 'note' as const, number: 1, anchor: `not-1-text-${place}` });
  const note = { number: 1, id: 'not-1', blocks: [paragraph(text('Källa.'))] };

  it('are linked both ways, once for every mark', () => {
    const drawn = drawnBlocks([paragraph(text('a'), mark(1)), paragraph(text('b'), mark(2))], [note]);
    expect(drawn).toContain(
      '<sup><a id="not-1-text-1" role="doc-noteref" href="#not-1" aria-label="Not 1">1</a></sup>',
    );
    const back = tagsOf(drawn).filter(({ attributes }) => attributes.role === 'doc-backlink');
    expect(back.map(({ attributes }) => attributes.href)).toEqual(['#not-1-text-1', '#not-1-text-2']);
    expect(back.map(({ attributes }) => attributes['aria-label'])).toEqual([
      'Tillbaka till texten (Not 1:1)',
      'Tillbaka till texten (Not 1:2)',
    ]);
  });

  it('are found wherever their mark stands', () => {
    const places: Block[] = [
      { kind: 'heading', level: 1, number: undefined, content: [mark(1)], id: 'a' },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [{ checked: undefined, blocks: [paragraph(mark(2))] }],
      },
      { ...table, rows: [[[mark(3)], []]] },
      { kind: 'quote', blocks: [paragraph({ kind: 'strong', children: [mark(4)] })] },
      { kind: 'facts', facts: [{ term: 'a', values: [[mark(5)]] }] },
    ];
    const back = tagsOf(drawnBlocks(places, [note])).filter(({ attributes }) => attributes.class === 'back');
    expect(back.map(({ attributes }) => attributes.href)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `#not-1-text-${n}`),
    );
  });
});
