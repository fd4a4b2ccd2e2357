import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/index.ts';
import { tagsOf, wordsOfMain } from '../../support/html-words.ts';
import { wordsOfReport } from '../../support/report-words.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';

const draw = (): string => renderHtml(sampleReport(), sampleTheme(), sampleAssets());
const html = draw();
const tags = tagsOf(html);

describe('the HTML file', () => {
  it('is the same text every time, and the one that was looked at (golden)', async () => {
    expect(draw()).toBe(html);
    await expect(html).toMatchFileSnapshot('../../golden/sample.html');
  });

  it('says the words of the report, all of them and in order', () => {
    expect(wordsOfMain(html)).toEqual(wordsOfReport(sampleReport()));
  });

  it('needs nothing else: no script, and no address that a browser would fetch', () => {
    const fetched = tags.flatMap(({ name, attributes }) =>
      name === 'a' ? [] : [attributes.src, attributes.href, attributes.srcset],
    );
    expect(tags.map(({ name }) => name)).not.toContain('script');
    expect(tags.map(({ name }) => name)).not.toContain('link');
    expect(fetched.filter((address) => address && !address.startsWith('data:'))).toEqual([]);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it('allows by its policy only its own style sheet and its own pictures', () => {
    const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    const css = html.match(/<style>([\s\S]*)<\/style>/)?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(tags.filter(({ attributes }) => 'style' in attributes)).toEqual([]);
  });

  it('brings the faces it is given, and asks for none that it is not', () => {
    const assets = sampleAssets();
    const webFonts = { regular: new Uint8Array([1, 2, 3]), bold: undefined, italic: undefined };
    const branded = renderHtml(sampleReport(), sampleTheme(), { ...assets, webFonts });
    expect(branded.match(/@font-face/g)).toHaveLength(1);
    expect(branded).toContain('src: url(data:font/woff2;base64,AQID) format("woff2")');
    expect(html).not.toContain('@font-face');
  });

  it('has a policy that holds for a style sheet with CR LF too, which browsers read as LF', () => {
    const assets = sampleAssets();
    const windows = renderHtml(sampleReport(), sampleTheme(), {
      ...assets,
      css: assets.css.replaceAll('\n', '\r\n'),
    });
    expect(windows).toBe(html);
  });

  it('says language, title, author, subject and the day of the plan', () => {
    const named = (name: string) =>
      tags.find(({ attributes }) => attributes.name === name)?.attributes.content;
    expect(tags[0]).toMatchObject({ name: 'html', attributes: { lang: 'sv' } });
    expect(html).toContain('<title>Länsgemensam handlingsplan i Exempellän</title>');
    expect(named('author')).toBe('Region Exempel');
    expect(named('description')).toMatch(/^Redovisning av länets/);
    expect(named('dcterms.date')).toBe('2023-01-31');
    expect(named('viewport')).toBe('width=device-width, initial-scale=1');
  });

  it('gives every id once, and leads every inner link to one of them', () => {
    const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
    const targets = tags.flatMap(({ attributes }) => attributes.href ?? []).filter((to) => to[0] === '#');
    expect(ids).toEqual([...new Set(ids)]);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
  });

  it('has one h1 and jumps over no heading level', () => {
    const levels = tags.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    expect(levels).toContain(6);
    levels.slice(1).forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
    });
  });

  it('puts the skip link first, and contents and draft banner outside the text', () => {
    const body = tags.findIndex(({ name }) => name === 'body');
    const main = tags.find(({ name }) => name === 'main');
    expect(tags[body + 1]).toMatchObject({ name: 'a', attributes: { href: `#${main?.attributes.id}` } });
    expect(wordsOfMain(html)).not.toContain('Utkast');
    expect(html).toContain('<header class="draft">Utkast</header>');
    // The contents on paper come after the cover, and are on no screen.
    const within = tags.filter(({ name, path }) => name === 'nav' && path.includes('main'));
    expect(within.map(({ attributes }) => attributes.class)).toEqual(['contents print']);
  });

  it('shows no banner and no notes where there are none', () => {
    const plain = renderHtml(
      { ...sampleReport(), draft: undefined, notes: [] },
      sampleTheme(),
      sampleAssets(),
    );
    expect(plain).not.toContain('class="draft"');
    expect(plain).not.toContain('<section');
  });
});
