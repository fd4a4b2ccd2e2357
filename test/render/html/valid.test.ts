import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/index.ts';
import { htmlFaults } from '../../support/html-faults.ts';
import { heading, paragraph, plainReport } from '../../support/pdf/plain-report.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';

const html = renderHtml(sampleReport(), sampleTheme(), sampleAssets());
const body = (inside: string) => html.replace('</main>', `${inside}</main>`);

describe('the page', () => {
  it('is HTML that a validator has nothing against', async () => {
    expect(await htmlFaults(html)).toEqual([]);
  });

  it('is so too in every form of the cover', async () => {
    for (const form of ['band', 'fält', 'ram'] as const) {
      const theme = sampleTheme();
      const page = renderHtml(sampleReport(), { ...theme, cover: { ...theme.cover, form } }, sampleAssets());
      expect(await htmlFaults(page), form).toEqual([]);
    }
  });

  it('with lists inside facts is too', async () => {
    const values = [[{ kind: 'text', text: 'Ett' }], [{ kind: 'text', text: 'Två' }]] as const;
    const facts = [
      { term: 'Mål', values, list: { from: 3 } },
      { term: 'Aktiviteter', values, list: 'bullets' },
    ] as const;
    const report = plainReport([heading(1, 'A', 'a'), paragraph('B'), { kind: 'facts', facts }]);
    const page = renderHtml(report, sampleTheme(), sampleAssets());
    expect(await htmlFaults(page)).toEqual([]);
    expect(page).toContain('<ol start="3">');
  });
});

describe('the validator finds', () => {
  it.each([
    ['no-dup-id', '<p id="x">a</p><p id="x">b</p>'],
    ['wcag/h30', '<p><a href="#x"></a></p>'],
    ['wcag/h30', '<p><a href="https://exempel.se"> <span></span></a></p>'],
    ['empty-heading', '<h2 id="tom"></h2>'],
    ['close-order', '<p><em>a</p>'],
    ['no-implicit-close', '<p>a<table><tr><td>b</td></tr></table></p>'],
  ])('%s in %s', async (rule, inside) => {
    expect((await htmlFaults(body(inside))).join('\n')).toContain(rule);
  });
});
