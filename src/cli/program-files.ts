import path from 'node:path';
import type { Commands } from '../locale/index.ts';
import type { Assets, Theme } from '../render/index.ts';
import type { Outlines } from '../report/index.ts';
import { isThere, readBytes } from './disk/index.ts';
import { OutsideError } from './outside-error.ts';

/** The folder of the program itself, with `schema/` and `templates/`: one up from the bundle, two from the source. */
export function programFolder(): string {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    if (isThere(path.join(folder, 'templates', 'standard'))) return folder;
    if (folder === path.dirname(folder)) throw new Error('the program lies outside its own folder');
  }
}

export function programVersion(): string {
  return (readJson(path.join(programFolder(), 'package.json')) as { version: string }).version;
}

/** Code points that every face of the report's fonts can draw. */
export function glyphRanges(): readonly (readonly [number, number])[] {
  const coverage = readJson(path.join(programFolder(), 'templates', 'fonts', 'coverage.json'));
  return (coverage as { ranges: readonly [number, number][] }).ranges;
}

/** A file of the program's own data. */
export function programData(...names: readonly string[]): unknown {
  return readJson(path.join(programFolder(), ...names));
}

/** The look and the order below all templates. */
export interface RootTemplate {
  readonly theme: Theme;
  readonly outlines: Outlines;
}

export const ROOT_TEMPLATE = 'standard';

export function rootTemplate(): RootTemplate {
  const folder = path.join(programFolder(), 'templates', ROOT_TEMPLATE);
  return {
    theme: readJson(path.join(folder, 'theme.json')) as Theme,
    outlines: readJson(path.join(folder, 'outline.json')) as Outlines,
  };
}

/**
 * Fonts and style sheets, and pictures by way of the workspace. A font is only read when a PDF asks for it. `moreSheets` are laid over the
 * theme's own.
 */
export function readAssets(
  theme: Theme,
  picture: (key: string) => Uint8Array,
  say: Commands,
  moreSheets: readonly string[] = [],
): Assets {
  const file = (...names: string[]) => {
    const place = path.join(programFolder(), 'templates', ...names);
    try {
      return readBytes(place);
    } catch {
      throw new OutsideError(say.cannotRead(place));
    }
  };
  const sheets = ['report.css', ...(hasProfile(theme) ? ['profile.css'] : []), ...moreSheets];
  const font = (name: string) => file('fonts', name);
  const webFont = (name: string) => font(name.replace(/\.ttf$/, '.woff2'));
  return {
    fonts: {
      get regular() {
        return font(theme.font.files.regular);
      },
      get bold() {
        return font(theme.font.files.bold);
      },
      get italic() {
        return font(theme.font.files.italic);
      },
      get boldItalic() {
        return font(theme.font.files.boldItalic);
      },
    },
    webFonts: {
      get regular() {
        return webFont(theme.font.files.regular);
      },
      get bold() {
        return webFont(theme.font.files.bold);
      },
      get italic() {
        return webFont(theme.font.files.italic);
      },
    },
    css: sheets.map((name) => file(name).toString('utf8')).join('\n'),
    picture,
  };
}

/** Whether a theme shows what the plain style sheet knows nothing of: another cover, a logo, words at the foot of the page. */
function hasProfile({ cover, footer }: Theme): boolean {
  const words = [footer.left, footer.middle, footer.right].some(
    (slot) => slot?.kind === 'text' && !/\{sid(a|or)\}/.test(slot.text) && slot.text !== '',
  );
  return cover.form !== 'band' || cover.logo !== undefined || words;
}

function readJson(file: string): unknown {
  return JSON.parse(readBytes(file).toString('utf8'));
}
