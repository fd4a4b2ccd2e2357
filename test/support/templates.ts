import { readdirSync, readFileSync } from 'node:fs';
import { readTemplate, type TemplateFile, type TemplateShelf, type World } from '../../src/bind/index.ts';
import { lineStarts, positionAt } from '../../src/diagnostics/index.ts';
import { type Theme, themeWith } from '../../src/render/index.ts';
import { type Outlines, outlinesWith } from '../../src/report/index.ts';
import { entryOf, textFile, worldOf } from './fixture.ts';
import { sampleTheme } from './sample-report.ts';

/** Templates in memory, beside the built-in ones. */
export type Texts = { readonly [name: string]: string };

/** The names of the templates that ship. */
export const BUILT_IN = ['standard', ...foldersWith('mall.yaml')];

export function templateWorld(
  texts: Texts = {},
  files: { readonly [path: string]: Uint8Array } = {},
  strays: readonly string[] = [],
): World {
  const fileOf = (id: string, bytes: Uint8Array, builtIn: boolean): TemplateFile => ({
    id,
    entry: entryOf(`templates/${id}/mall.yaml`, bytes),
    builtIn,
  });
  const { colour, dark } = sampleTheme();
  const shelf: TemplateShelf = {
    files: [
      ...foldersWith('mall.yaml').map((id) => fileOf(id, readFileSync(`templates/${id}/mall.yaml`), true)),
      ...Object.entries(texts).map(([id, text]) => fileOf(id, textFile(text), false)),
    ],
    strays,
    root: { name: 'standard', colour, dark },
  };
  const entries = Object.entries(files).map(([name, bytes]) => entryOf(name, bytes));
  return worldOf(entries, { templates: () => shelf });
}

/** What is said of a template, as `path:line code`. */
export function saidOf(
  name: string,
  texts: Texts,
  files: { readonly [path: string]: Uint8Array } = {},
): { readonly said: readonly string[] } {
  const { findings, sources } = readTemplate(name, templateWorld(texts, files));
  const said = findings.map(({ span, code }) => {
    const { line } = positionAt(lineStarts(sources.get(span.path)?.text ?? ''), span.start);
    return `${span.path.replace('templates/', '').replace('/mall.yaml', '')}:${line} ${code}`;
  });
  return { said };
}

/** What a report is made with under a template. */
export function madeWith(name: string, texts: Texts = {}): { theme: Theme; outlines: Outlines } {
  const { template } = readTemplate(name, templateWorld(texts));
  if (!template) throw new Error(`There is no template ${name}`);
  const outlines = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
  return { theme: themeWith(sampleTheme(), template), outlines: outlinesWith(outlines, template) };
}

function foldersWith(file: string): readonly string[] {
  return readdirSync('templates').filter((name) => {
    try {
      return readFileSync(`templates/${name}/${file}`).length > 0;
    } catch {
      return false;
    }
  });
}
