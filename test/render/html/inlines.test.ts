import { describe, expect, it } from 'vitest';
import { tagsOf, wordsOfMain } from '../../support/html-words.ts';
import { drawnBlocks, drawnInlines, paragraph, text } from './drawn.ts';

describe('inline content', () => {
  it.each([
    [{ kind: 'emphasis' as const, children: [text('a')] }, '<em>a</em>'],
    [{ kind: 'strong' as const, children: [text('a')] }, '<strong>a</strong>'],
    [{ kind: 'strike' as const, children: [text('a')] }, '<s>a</s>'],
    [{ kind: 'code' as const, text: 'a < b' }, '<code>a &lt; b</code>'],
    [{ kind: 'break' as const }, '<br>'],
    [{ kind: 'anchor' as const, id: 'folder' }, '<span id="folder"></span>'],
    [{ kind: 'language' as const, lang: 'en', children: [text('a')] }, '<span lang="en">a</span>'],
    [{ kind: 'internal' as const, target: 'mål', children: [text('a')] }, '<a href="#mål">a</a>'],
  ])('draws %j', (inline, expected) => {
    expect(drawnInlines(inline)).toBe(expected);
  });

  it.each([
    'https://a.se/?b=1&c=2',
    'http://a.se',
    'mailto:a@b.se',
    'tel:+4626123',
    'HTTPS://A.SE',
  ])('links to %s', (url) => {
    expect(drawnInlines({ kind: 'link', url, children: [text('a')] })).toBe(
      `<a href="${url.replaceAll('&', '&amp;')}">a</a>`,
    );
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'https://a.se/\njavascript:',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.se',
    '../annan.html',
    '',
  ])('shows the words of a link to %j and no link', (url) => {
    expect(drawnInlines({ kind: 'link', url, children: [text('klicka')] })).toBe('klicka');
  });

  it('escapes whatever an author writes, in text and in attributes', () => {
    const hostile = `"><script>alert('1')</script> & <b onclick="x">`;
    const drawn = drawnBlocks([
      paragraph(text(hostile), { kind: 'code', text: hostile }),
      { kind: 'label', text: hostile },
      { kind: 'code', text: hostile },
      { kind: 'heading', level: 1, number: hostile, content: [text(hostile)], id: hostile },
      paragraph({ kind: 'internal', target: hostile, children: [text('a')] }),
      paragraph({ kind: 'link', url: `https://a.se/${hostile.replaceAll(' ', '')}`, children: [text('a')] }),
      paragraph({ kind: 'language', lang: hostile, children: [text('a')] }),
      {
        kind: 'figure',
        picture: 'x',
        width: 1,
        height: 1,
        format: 'png',
        alternative: hostile,
        caption: hostile,
      },
      { kind: 'facts', facts: [{ term: hostile, values: [[text(hostile)]] }] },
    ]);
    const tags = tagsOf(drawn);
    const names = new Set(tags.flatMap(({ name, attributes }) => [name, ...Object.keys(attributes)]));
    for (const name of ['script', 'b', 'onclick', 'alert']) expect(names).not.toContain(name);
    const values = tags.flatMap(({ attributes }) => Object.values(attributes));
    expect(values.filter((value) => value === hostile)).toHaveLength(3);
    expect(values).toContain(`#${hostile}`);
    expect(drawn).toContain('&lt;script&gt;');
    expect(wordsOfMain(`<main>${drawn}</main>`).join(' ')).toContain(hostile);
  });

  it('puts no link inside a link: the inner words stay', () => {
    const inner = { kind: 'link' as const, url: 'https://b.se', children: [text('b')] };
    const mark = { kind: 'note' as const, number: 1, anchor: 'not-1-text-1' };
    const drawn = drawnBlocks(
      [paragraph({ kind: 'link', url: 'https://a.se', children: [text('a '), inner, mark] })],
      [{ number: 1, id: 'not-1', blocks: [paragraph(text('n'))] }],
    );
    expect(drawn).toContain('<p><a href="https://a.se">a b<sup id="not-1-text-1">1</sup></a></p>');
    expect(drawn).toContain('href="#not-1-text-1"');
  });
});
