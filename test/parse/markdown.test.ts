import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readBody } from './reading.ts';

function all(root: Root | undefined): Nodes[] {
  const nodes: Nodes[] = [];
  const open: Nodes[] = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    nodes.push(node);
    if ('children' in node) open.push(...[...node.children].reverse());
  }
  return nodes;
}

const marks = (body: string) =>
  all(readBody(body).body).flatMap((node) =>
    node.type === 'textDirective' ? [{ name: node.name, attributes: node.attributes }] : [],
  );

describe('marks', () => {
  test('names, labels and attributes', () => {
    const { body, told } = readBody(
      '- A. :svar[mini-maria]{status=pågår senast=2024-12 orsak="väntar på beslut"}\n',
    );
    expect(told).toEqual([]);
    expect(all(body).find((node) => node.type === 'textDirective')).toMatchObject({
      name: 'svar',
      attributes: { status: 'pågår', senast: '2024-12', orsak: 'väntar på beslut' },
      children: [{ type: 'text', value: 'mini-maria' }],
    });
  });

  test.each([
    ':språk[well-being]{en}',
    ':sprak[well-being]{en}',
    ':spra\u030ak[well-being]{en}',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([{ name: 'språk', attributes: { en: '' } }]);
  });

  test.each([
    'Se (:se[sip]).',
    '**:se[sip]**',
    '| a |\n|---|\n| :se[sip] |\n',
    '# :se[sip]',
    '[^1]\n\n[^1]: :se[sip]',
  ])('a mark may stand in %j', (text) => expect(marks(text)).toHaveLength(1));

  test.each([
    'SKL:s mål och LAG:en, 1:a januari, 2021:1, kl. 10:30 och a:b.',
    'Se https://a.se/b:c?d=e:f och mailto:a@b.se',
    'SKR:se[x] och 3:plan[x] och å:svar[x]',
    'spra\u030a:se[x]',
    'Mål :o, :) och ::',
    'Se :planen och :seså',
    '\\:plan[x]',
    '`:plan[x]`',
    '    :plan[x] i kod',
  ])('%j holds none and is no finding', (text) => {
    const { told } = readBody(text);
    expect(told).toEqual([]);
    expect(marks(text)).toEqual([]);
  });

  test.each([
    'BUP:s[^1]',
    'BUP :s[^1]',
    'enligt 2021:1[^1]',
    'x[^1]: y',
  ])('a footnote survives in %j', (text) => {
    const { body, told } = readBody(`${text}\n\n[^1]: Noten\n`);
    expect(told).toEqual([]);
    expect(all(body).filter((node) => node.type === 'footnoteReference')).toHaveLength(1);
  });
});

describe('unknown marks', () => {
  test.each([
    ['A :palan[x]{a=b} B', ':palan', ':plan', ':palan'],
    ['A :Plan[x]', ':Plan', ':plan', ':Plan'],
    ['(:svra[x])', ':svra', ':svar', ':svra'],
    ['> a\n> :sprk[x]{en}', ':sprk', ':språk', ':sprk'],
    ['A :karta[x]', ':karta', undefined, ':karta'],
    ['::plan[x]', '::plan', ':plan', '::plan'],
    ['::diagrem{indikator=x}', '::diagrem', '::diagram{…}', '::diagrem'],
    [':::ruta\nText\n:::', ':::ruta', undefined, ':::ruta'],
    ['> ::karta', '::karta', undefined, '::karta'],
  ])('%j', (text, name, suggestion, at) => {
    expect(readBody(text).told).toEqual([{ code: 'directive/unknown', data: { name, suggestion }, at }]);
  });

  test('are told with every mark that there is, as it is typed', () => {
    for (const text of ['A :palan[x]', '::karta'])
      expect(readBody(text).findings[0]?.expected).toEqual([
        ':plan',
        ':svar',
        ':se',
        ':språk',
        ':belopp',
        '::tabell',
        '::diagram',
      ]);
  });

  test('keep their text', () => {
    const { body } = readBody('A :palan[x]{a=b} B');
    expect(all(body).filter((node) => node.type === 'text')).toMatchObject([{ value: 'A :palan[x]{a=b} B' }]);
  });

  test('inside code they are code', () => {
    expect(readBody('```\n::a\n:b[c]\n```\n\n`:b[c]`').told).toEqual([]);
  });
});

describe('Markdown', () => {
  const TEXT = `# Rubrik *med* tryck

Ett stycke med **fet**, ~~struken~~ och ~2 000~ kr. En länk <https://a.se>, www.b.se och c@d.se!
Brytning\\
och :plan[efterlevandefolder]{senast=2023} [länk](a.md "titel")[^n].

> Citat
> - [x] klart
>   mer

1. ett
   - två

| a | b |
|---|--:|
| c | 1 |

![bild](b.png)

<!-- kommentar -->

[^n]: Noten 😀 är
    lång
`;

  test('all of GFM is read, and every node has its place', () => {
    const { body, file, told } = readBody(TEXT);
    expect(told).toEqual([]);
    const nodes = all(body);
    const types = new Set(nodes.map((node) => node.type));
    for (const type of [
      'table',
      'footnoteReference',
      'footnoteDefinition',
      'delete',
      'link',
      'textDirective',
      'html',
    ]) {
      expect(types).toContain(type);
    }
    for (const node of nodes) {
      const { start, end } = node.position!;
      expect([node.type, start.offset! <= end.offset!]).toEqual([node.type, true]);
      expect(end.offset).toBeLessThanOrEqual(file.text.length);
    }
  });

  test('a text without escapes is what stands at its place', () => {
    const { body, file } = readBody(TEXT);
    const texts = all(body).filter((node) => node.type === 'text');
    expect(texts.length).toBeGreaterThan(20);
    for (const { value, position } of texts) {
      const written = file.text.slice(position!.start.offset, position!.end.offset);
      // Indentation and quote signs of the lines inside are not part of a text.
      expect(written.replace(/\n[ >]*/g, '\n')).toBe(value);
    }
  });

  test.each([
    ['Se "www.a.se" och "www.b.se".', ['Se "', 'www.a.se', '" och "', 'www.b.se', '".']],
    ['`a` [x@b.se] **c** [y@b.se]', ['[', 'x@b.se', ']', 'c', '[', 'y@b.se', ']']],
  ])('the pieces of a text that held addresses keep their places: %j', (text, pieces) => {
    const { body, file } = readBody(text);
    const texts = all(body).filter((node) => node.type === 'text');
    const written = texts.map(({ position: at }) => file.text.slice(at!.start.offset, at!.end.offset).trim());
    expect(written).toEqual(pieces);
  });

  test('where escapes hide an address, its pieces stand in the stretch that holds them', () => {
    const { body, file } = readBody('**Mejla** a\\@b.se nu :palan[x]');
    for (const { position } of all(body)) {
      expect(position!.start.offset).toBeLessThanOrEqual(position!.end.offset!);
      expect(position!.end.offset).toBeLessThanOrEqual(file.text.length);
    }
  });

  test('one ~ is no strikethrough: it stands for about', () => {
    expect(all(readBody('~2 000 kr till ~30 personer').body).some((node) => node.type === 'delete')).toBe(
      false,
    );
  });
});

describe('a mark on a line of its own', () => {
  const kinds = (text: string) => (readBody(text).body?.children ?? []).map((node) => node.type);

  test('is read alone on its line, also in lists and quotes and right after a text', () => {
    expect(kinds('::tabell{medel=poster}')).toEqual(['leafDirective']);
    expect(kinds('Text.\n::tabell{medel=till-åmål}\nMer.')).toEqual([
      'paragraph',
      'leafDirective',
      'paragraph',
    ]);
    expect(readBody('> ::tabell{medel=poster}').told).toEqual([]);
    expect(readBody('- ::tabell{medel=poster}').told).toEqual([]);
  });

  test.each([
    ['::tabell{medel=poster} och mer', '::tabell{…}'],
    ['Se ::tabell{medel=poster}', '::tabell{…}'],
    [':::tabell{medel=poster}\n:::', '::tabell{…}'],
    ['::tabel{medel=poster}', '::tabell{…}'],
    ['::belopp[medel/x]', ':belopp'],
  ])('%j is text, and what was meant is told where it can be', (text, suggestion) => {
    const { told } = readBody(text);
    expect(kinds(text)[0]).toBe('paragraph');
    expect(told.map(({ data }) => (data as { suggestion?: string }).suggestion)).toEqual([suggestion]);
  });
});
