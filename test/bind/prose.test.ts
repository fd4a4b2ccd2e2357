import { describe, expect, test } from 'vitest';
import type { Inline, ProseBlock, Section } from '../../src/model/index.ts';
import { checkTexts } from '../support/fixture.ts';

/** Every word of prose, in order, with those of notes at the end. */
function wordsIn(body: string): { readonly words: string; readonly codes: readonly string[] } {
  const { edition, findings } = checkTexts({
    '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${body}\n`,
  });
  const out: string[] = [];
  const inlines = (content: readonly Inline[]): string =>
    content
      .map((inline) => {
        if ('text' in inline) return inline.text;
        if ('children' in inline) return inlines(inline.children);
        return inline.kind === 'break' ? '\n' : '';
      })
      .join('');
  const blocks = (list: readonly ProseBlock[]) => {
    for (const block of list) {
      if (block.kind === 'paragraph') out.push(inlines(block.content));
      if (block.kind === 'code') out.push(block.text);
      if (block.kind === 'quote') blocks(block.blocks);
      if (block.kind === 'list') for (const item of block.items) blocks(item.blocks);
      if (block.kind === 'figure') out.push(block.figure.alternative, block.figure.caption ?? '');
      if (block.kind === 'table') {
        for (const row of [block.table.header, ...block.table.rows]) out.push(...row.map(inlines));
      }
    }
  };
  const section = edition?.plan.sections[0];
  const visit = (inside: Section) => {
    if (inside !== section) out.push(inlines(inside.title));
    blocks(inside.body);
    inside.sections.forEach(visit);
  };
  if (section) visit(section);
  for (const note of edition?.plan.footnotes.get('plans/2023/1-inledning.md')?.values() ?? [])
    blocks(note.blocks);
  return { words: out.filter((part) => part !== '').join('|'), codes: findings.map(({ code }) => code) };
}

describe('prose keeps every word of', () => {
  test.each([
    [
      'dressed text',
      'Ett *två* **tre** ~~fyra~~ `fem` [sex](https://a.se) <https://b.se>',
      'Ett två tre fyra fem sex https://b.se',
    ],
    ['lines', 'Ett\ntvå  \ntre\\\nfyra', 'Ett två|tre|fyra'.replaceAll('|', '\n')],
    ['lists in lists', '1. Ett\n   - Två\n\n     Tre\n2. Fyra\n- [x] Fem', 'Ett|Två|Tre|Fyra|Fem'],
    ['quotes and code', '> Ett\n>\n> - Två\n\n```\ntre\n```\n\n~~~\nfyra\n~~~', 'Ett|Två|tre|fyra'],
    ['tables', '| Ett | Två |\n| --- | --: |\n| tre | **fyra** |\n| fem |', 'Ett|Två|tre|fyra|fem'],
    ['notes', 'Ett[^1] två.\n\n[^1]: Tre.\n\n    Fyra.', 'Ett två.|Tre.|Fyra.'],
    ['headings', 'Ett\n\n## Två *tre*\n\nFyra\n\n### Fem\n\nSex', 'Ett|Två tre|Fyra|Fem|Sex'],
    ['words in another language', 'Ett :språk[two *three*]{en} fyra', 'Ett two three fyra'],
    [
      'ordinary Swedish with colons',
      'SKL:s 1:a linje kl. 10:30, LAG:en 2021:1',
      'SKL:s 1:a linje kl. 10:30, LAG:en 2021:1',
    ],
    ['entities and escapes', 'Ett &amp; två \\* tre &#229;', 'Ett & två * tre å'],
  ])('%s', (_, body, words) => {
    expect(wordsIn(body)).toEqual({ words, codes: [] });
  });

  test.each([
    ['raw HTML', 'Ett<br>två', 'Ett<br>två', 'html/raw'],
    ['a block of HTML', '<div>\nEtt\n</div>', '<div>\nEtt\n</div>', 'html/raw'],
    [
      'a directive that does not exist',
      'Ett :diagram[två]{tre=fyra}',
      'Ett :diagram[två]{tre=fyra}',
      'directive/unknown',
    ],
    ['a heading in a list', '- ## Ett', 'Ett', 'heading/misplaced'],
    ['a link that is refused', '[Ett](javascript:x) två', 'Ett två', 'link/active-scheme'],
    ['a picture that is not there', '![Ett](bild.png)', 'Ett', 'picture/missing'],
    ['a picture in a text', 'Ett ![två](bild.png) tre', 'Ett två tre', 'picture/inline'],
    ['a note that is not there', 'Ett[^1] två', 'Ett[^1] två', 'footnote/undefined'],
    ['a mark that cannot be read', 'Ett :plan[EN SAK] två', 'Ett två', 'mark/value'],
  ])('%s, and says that it is wrong', (_, body, words, code) => {
    expect(wordsIn(body)).toEqual({ words, codes: [code] });
  });

  test('a table in rows that are all as long as its header, short ones filled and long ones told', () => {
    const text = '---\ntyp: avsnitt\n---\n\n# A\n\n| A | B |\n| :-: | --: |\n| c |\n| d | e | f |\n';
    const { edition, said } = checkTexts({ '1-inledning.md': text });
    expect(said).toEqual(['1-inledning.md:10 table/extra-cell']);
    expect(edition?.plan.sections[0]?.body).toMatchObject([
      {
        kind: 'table',
        table: {
          align: ['center', 'right'],
          rows: [
            [[{ text: 'c' }], []],
            [[{ text: 'd' }], [{ text: 'e' }]],
          ],
        },
      },
    ]);
  });

  test('a paragraph around what does not print, without the room that it leaves', () => {
    expect(wordsIn('Ett <!-- dolt --> två. :plan[a]\nTre <!-- x --> :plan[b] fyra.').words).toBe(
      'Ett två. Tre fyra.',
    );
    expect(wordsIn(':svar[a]{status=pågår} Ett').words).toBe('Ett');
  });
});
