import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Commands } from '../locale/index.ts';
import type { Assets, Theme } from '../render/index.ts';
import type { Outlines } from '../report/index.ts';
import { OutsideError } from './outside-error.ts';

/** The folder of the program itself, with `schema/` and `templates/`: one up from the bundle, two from the source. */
export function programFolder(): string {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'templates', 'standard'))) return folder;
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

export interface Template {
  readonly theme: Theme;
  readonly outlines: Outlines;
}

export function readTemplate(name: string): Template {
  const folder = path.join(programFolder(), 'templates', name);
  return {
    theme: readJson(path.join(folder, 'theme.json')) as Theme,
    outlines: readJson(path.join(folder, 'outline.json')) as Outlines,
  };
}

/** Fonts and style sheet, and pictures by way of the workspace. A font is only read when a PDF asks for it. */
export function readAssets(theme: Theme, picture: (key: string) => Uint8Array, say: Commands): Assets {
  const file = (...names: string[]) => {
    const place = path.join(programFolder(), 'templates', ...names);
    try {
      return readFileSync(place);
    } catch {
      throw new OutsideError(say.cannotRead(place));
    }
  };
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
    css: file('report.css').toString('utf8'),
    picture,
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
