import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/html/index.ts';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { wordsOfMain } from '../../support/html-words.ts';
import { wordsInOrder } from '../../support/pdf/index.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';

describe('what the PDF says, the HTML says', () => {
  it('word for word, in the same order', async () => {
    const report = sampleReport();
    const { bytes } = await renderPdf(report, sampleTheme(), sampleAssets());
    const pdf = await wordsInOrder(bytes, { without: ['TOC', 'Lbl'] });
    const html = wordsOfMain(renderHtml(report, sampleTheme(), sampleAssets()));
    expect(pdf.length).toBeGreaterThan(400);
    expect(pdf).toEqual(html);
  });
});
