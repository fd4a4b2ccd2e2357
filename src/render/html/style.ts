import { createHash } from 'node:crypto';
import type { Assets, Theme } from '../theme.ts';

/** The faces that the file brings with it, so that it looks the same on every machine. */
export function fontFaces(fonts: Assets['webFonts']): string {
  const faces = [
    { bytes: fonts.regular, weight: 400, style: 'normal' },
    { bytes: fonts.bold, weight: 700, style: 'normal' },
    { bytes: fonts.italic, weight: 400, style: 'italic' },
  ];
  return faces
    .flatMap(({ bytes, weight, style }) => {
      if (bytes === undefined || bytes.length === 0) return [];
      const source = `url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}) format("woff2")`;
      return [
        `@font-face { font-family: "Plan Sans"; font-weight: ${weight}; font-style: ${style}; src: ${source}; }\n`,
      ];
    })
    .join('');
}

/** As `report.css` calls the pages that are turned. */
const TURNED = 'turned';

/** Custom properties that `templates/report.css` is written with: `--colour-text`, `--size-heading-1`, `--measure` … */
export function styleSheet(theme: Theme, css: string): string {
  const { size, leading } = theme;
  // Sizes are factors of the body size, so that they follow the size that the reader has chosen.
  const factor = (points: number): string => `${Number((points / size.body).toFixed(4))}rem`;
  const light = [
    ...colours(theme.colour),
    `--font: ${theme.font.html}`,
    `--measure: ${theme.measure}`,
    `--leading: ${leading.body}`,
    `--leading-heading: ${leading.heading}`,
    `--leading-table: ${leading.table}`,
    // What a page of paper has room for, a caption left out.
    `--page-room: ${theme.page.height - theme.page.margin.top - theme.page.margin.bottom - 72}pt`,
    `--size-small: ${factor(size.small)}`,
    `--size-title: ${factor(size.coverTitle)}`,
    `--size-subtitle: ${factor(size.coverSubtitle)}`,
    ...size.heading.map((points, index) => `--size-heading-${index + 1}: ${factor(points)}`),
  ];
  const dark = colours(theme.dark);
  const properties = [
    `:root {\n  ${light.join(';\n  ')};\n}`,
    `@media screen and (prefers-color-scheme: dark) {\n  :root {\n    ${dark.join(';\n    ')};\n  }\n}`,
    `@page {\n  size: ${theme.page.width}pt ${theme.page.height}pt;\n  margin: ${margins(theme)};\n}`,
    `@page ${TURNED} {\n  size: ${theme.page.height}pt ${theme.page.width}pt;\n}`,
  ];
  return closed(`${properties.join('\n')}\n${css}`);
}

/** For the Content-Security-Policy: only exactly this style sheet may run. */
export function styleHash(css: string): string {
  return `sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}`;
}

function colours(colour: Theme['colour']): string[] {
  return Object.entries(colour).map(([role, value]) => `--colour-${role}: ${value}`);
}

function margins({ page: { margin } }: Theme): string {
  return `${margin.top}pt ${margin.right}pt ${margin.bottom}pt ${margin.left}pt`;
}

/**
 * Browsers read CR LF as LF before they compute the hash, so a style sheet checked out on Windows must be made the same
 * here. An end tag inside it (a theme may come from a workspace) is broken by an escape that CSS does not mind.
 */
function closed(css: string): string {
  return css.replace(/\r\n?/g, '\n').replace(/<\/(?=style)/gi, '<\\/');
}
