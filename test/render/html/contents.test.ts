import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/index.ts';
import type { Block } from '../../../src/report/index.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';
import { text } from './drawn.ts';

const heading = (level: 1 | 2 | 3 | 4 | 5, id: string): Block => ({
  kind: 'heading',
  level,
  number: undefined,
  content: [text(id)],
  id,
});

function contentsOf(blocks: readonly Block[], contentsDepth: number): string {
  const html = renderHtml(
    { ...sampleReport(), blocks, notes: [], contentsDepth },
    sampleTheme(),
    sampleAssets(),
  );
  const nav = html.match(/<nav class="contents wide"[\s\S]*?<\/nav>/)?.[0] ?? '';
  return nav.replace(/<nav[\s\S]*?<\/p>\n|<\/nav>/g, '').replace(/ role="list"|\n/g, '');
}

const entry = (id: string, inner = ''): string => `<li><a href="#${id}"><span>${id}</span></a>${inner}</li>`;

describe('the contents', () => {
  it('are lists inside lists, as deep as the report says', () => {
    const blocks = [heading(1, 'a'), heading(2, 'b'), heading(3, 'c'), heading(2, 'd'), heading(1, 'e')];
    expect(contentsOf(blocks, 2)).toBe(
      `<ol>${entry('a', `<ol>${entry('b')}${entry('d')}</ol>`)}${entry('e')}</ol>`,
    );
    expect(contentsOf(blocks, 1)).toBe(`<ol>${entry('a')}${entry('e')}</ol>`);
    expect(contentsOf(blocks, 5)).toContain(entry('b', `<ol>${entry('c')}</ol>`));
  });

  it('are whole also where a level is missing or the first heading is a deep one', () => {
    expect(contentsOf([heading(2, 'a'), heading(1, 'b'), heading(3, 'c')], 5)).toBe(
      `<ol>${entry('a')}${entry('b', `<ol>${entry('c')}</ol>`)}</ol>`,
    );
  });

  it('are left out of a report without headings', () => {
    expect(contentsOf([], 3)).toBe('');
  });

  it('repeat the words of a heading, not its links, anchors and note marks', () => {
    const titled: Block = {
      kind: 'heading',
      level: 1,
      number: '1',
      id: 'a',
      content: [
        { kind: 'anchor', id: 'b' },
        { kind: 'link', url: 'https://a.se', children: [text('Mål')] },
        { kind: 'note', number: 1, anchor: 'c' },
        { kind: 'break' },
        { kind: 'language', lang: 'en', children: [text('First Aid')] },
      ],
    };
    expect(contentsOf([titled], 1)).toBe(
      '<ol><li><a href="#a"><span class="number">1</span> <span>Mål <span lang="en">First Aid</span></span></a></li></ol>',
    );
  });
});
