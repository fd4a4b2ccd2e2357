import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../../src/bind/index.ts';
import { renderHtml, type Theme } from '../../../src/render/index.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';
import { BUILT_IN, madeWith } from '../../support/templates.ts';

const theme = sampleTheme();

describe.each(BUILT_IN)('the theme of %s', (name) => {
  const { colour, dark } = madeWith(name).theme;

  it.each([
    { which: 'light', colours: colour },
    { which: 'dark', colours: dark },
  ])('has text that can be read, in the $which', ({ colours }) => {
    for (const role of ['text', 'muted', 'heading', 'accent', 'link'] as const) {
      expect(contrastOf(colours[role], colours.paper), role).toBeGreaterThanOrEqual(7);
      expect(contrastOf(colours[role], colours.tint), role).toBeGreaterThanOrEqual(7);
    }
    for (const role of ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const)
      expect(contrastOf(colours[role], colours.paper), role).toBeGreaterThanOrEqual(3);
  });

  it('has every colour as #rrggbb, and the same roles for the dark', () => {
    for (const value of [...Object.values(colour), ...Object.values(dark)])
      expect(value).toMatch(/^#[0-9a-f]{6}$/);
    expect(Object.keys(dark)).toEqual(Object.keys(colour));
  });
});

describe('the style sheet', () => {
  const styleOf = (changed: Theme, css = sampleAssets().css): string =>
    renderHtml(sampleReport(), changed, { ...sampleAssets(), css }).match(
      /<style>([\s\S]*?)<\/style>/,
    )?.[1] ?? '';

  it('takes its colours from the theme and has none of its own but the white under pictures', () => {
    expect(sampleAssets().css.match(/#[0-9a-f]{3,8}\b/gi)).toEqual(['#fff']);
    expect(readFileSync('templates/profile.css', 'utf8').match(/#[0-9a-f]{3,8}\b/gi)).toEqual(['#fff']);
    expect(styleOf({ ...theme, colour: { ...theme.colour, accent: '#123456' } })).toContain(
      '--colour-accent: #123456;',
    );
  });

  it('is given every property that it asks for', () => {
    const sheets = ['report.css', 'profile.css'].map((name) => readFileSync(`templates/${name}`, 'utf8'));
    const css = styleOf(theme, sheets.join('\n'));
    const asked = new Set([...css.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name));
    const given = new Set([...css.matchAll(/^\s*(--[a-z0-9-]+):/gm)].map(([, name]) => name));
    expect([...asked].filter((name) => !given.has(name))).toEqual([]);
    expect(asked.size).toBeGreaterThan(15);
  });

  it('cannot end its own element', () => {
    const css = styleOf(theme, 'a{}</style><script>alert(1)</script>');
    expect(css).toContain('<\\/style>');
  });
});
