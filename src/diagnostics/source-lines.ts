import { lineStarts, positionAt, type SourceText } from './source.ts';
import { objectsIn, type YamlObject } from './yaml-objects.ts';

/** A file's lines, counted once, and the objects that they stand in, read when somebody asks. */
export class SourceLines {
  readonly source: SourceText;
  readonly #starts: readonly number[];
  #topFields: Readonly<Record<string, string>> | undefined;
  #objects: readonly (YamlObject | undefined)[] | undefined;

  constructor(source: SourceText) {
    this.source = source;
    this.#starts = lineStarts(source.text);
  }

  /** The line that an offset stands in: its number from 0, and where it begins and ends. */
  lineAt(offset: number): { readonly number: number; readonly from: number; readonly to: number } {
    const number = positionAt(this.#starts, offset).line - 1;
    const next = this.#starts[number + 1];
    return {
      number,
      from: this.#starts[number]!,
      to: next === undefined ? this.source.text.length : next - 1,
    };
  }

  /** The object of the front matter or the data file that a line stands in. */
  objectAt(number: number): YamlObject | undefined {
    return this.#read()[number];
  }

  /** What the fields at the top of the file say, where they say it on their own line. */
  get topFields(): Readonly<Record<string, string>> {
    this.#topFields ??= Object.fromEntries(
      this.#read().flatMap((object) =>
        object && !object.isItem && object.parent === undefined && object.value !== ''
          ? [[object.key, object.value]]
          : [],
      ),
    );
    return this.#topFields;
  }

  #read(): readonly (YamlObject | undefined)[] {
    this.#objects ??= objectsIn(this.source);
    return this.#objects;
  }
}

/** The lines of each file that is asked for, read once. */
export function linesIn(sources: ReadonlyMap<string, SourceText>): (path: string) => SourceLines {
  const files = new Map<string, SourceLines>();
  return (path) => {
    const lines = files.get(path) ?? new SourceLines(sources.get(path) ?? { path, text: '' });
    files.set(path, lines);
    return lines;
  };
}

/** Words without regard to how they are broken into lines, also inside a quote. */
export function evenly(text: string): string {
  return text
    .replace(/\n[ \t]*(>[ \t]*)+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
