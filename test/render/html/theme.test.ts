import { describe, expect, it } from 'vitest';
import { renderHtml, type Theme } from '../../../src/render/index.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';

/** WCAG 2.1, relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const theme = sampleTheme();

describe('the standard theme', () => {
  it('is measured by a rule that knows black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  const grounds = [theme.colour, theme.dark].flatMap((colours) => [
    { colours, ground: colours.paper },
    { colours, ground: colours.tint },
  ]);

  it.each(grounds)('has text that can be read on $ground', ({ colours, ground }) => {
    for (const role of ['text', 'muted', 'heading', 'accent', 'link'] as const) {
      expect(contrast(colours[role], ground), role).toBeGreaterThanOrEqual(7);
    }
  });

  it('has every colour as #rrggbb, and the same roles for the dark', () => {
    for (const colour of [...Object.values(theme.colour), ...Object.values(theme.dark)]) {
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
    expect(Object.keys(theme.dark)).toEqual(Object.keys(theme.colour));
  });
});

describe('the style sheet', () => {
  const styleOf = (changed: Theme, css = sampleAssets().css): string =>
    renderHtml(sampleReport(), changed, { ...sampleAssets(), css }).match(
      /<style>([\s\S]*?)<\/style>/,
    )?.[1] ?? '';

  it('takes its colours from the theme and has none of its own but the white under pictures', () => {
    expect(sampleAssets().css.match(/#[0-9a-f]{3,8}\b/gi)).toEqual(['#fff']);
    expect(styleOf({ ...theme, colour: { ...theme.colour, accent: '#123456' } })).toContain(
      '--colour-accent: #123456;',
    );
  });

  it('is given every property that it asks for', () => {
    const css = styleOf(theme);
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
