import { renderHtml } from '../../../src/render/index.ts';
import type { Block, Inline, Note } from '../../../src/report/index.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';

export const text = (words: string): Inline => ({ kind: 'text', text: words });

export const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });

/** What stands in `<main>` after the cover and the contents for paper, for a report of these blocks alone. */
export function drawnBlocks(blocks: readonly Block[], notes: readonly Note[] = []): string {
  const html = renderHtml({ ...sampleReport(), blocks, notes }, sampleTheme(), sampleAssets());
  const blocksAlone = html.slice(
    html.indexOf('</header>\n', html.indexOf('<h1>')) + 10,
    html.indexOf('</main>'),
  );
  return blocksAlone.replace(/<nav class="contents print"[\s\S]*?<\/nav>/, '').trim();
}

export const drawnInlines = (...content: readonly Inline[]): string =>
  drawnBlocks([paragraph(...content)]).replace(/^<p>|<\/p>$/g, '');
