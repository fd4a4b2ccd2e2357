import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

type Config = INumberingOptions['config'];

/** Word has nine levels of lists; what lies deeper stands on the ninth, and its indent tells the rest. */
const LEVELS = 9;

const SIGNS = { plain: '•', done: '☑', notDone: '☐' } as const;

/** The document's lists. A numbered one has a definition of its own, since each begins where its author says. */
export class Lists {
  readonly #numbered: { readonly reference: string; readonly level: number; readonly start: number }[] = [];

  /** The lists that the text has used, as their numbers tell. */
  readonly #used = new Map<string, number>();

  /** The number by which a paragraph says that it belongs to the list. The first is the library's own. */
  idOf(reference: string): number {
    const id = this.#used.get(reference) ?? this.#used.size + 2;
    this.#used.set(reference, id);
    return id;
  }

  /** In the order of their numbers. */
  used(): Iterable<string> {
    return this.#used.keys();
  }

  levelOf(depth: number): number {
    return Math.min(depth, LEVELS - 1);
  }

  numbered(depth: number, start: number): string {
    const reference = `nummer${this.#numbered.length + 1}`;
    this.#numbered.push({ reference, level: this.levelOf(depth), start });
    return reference;
  }

  /** Signs are markers of the list, as in the PDF, and no words of the text. */
  config(): Config {
    return [
      ...Object.entries(SIGNS).map(([reference, sign]) => ({
        reference,
        levels: Array.from({ length: LEVELS }, (_, level) => ({
          level,
          format: LevelFormat.BULLET,
          text: sign,
          alignment: AlignmentType.LEFT,
          style: { run: { font: reference === 'plain' ? 'Calibri' : 'Segoe UI Symbol' } },
        })),
      })),
      ...this.#numbered.map(({ reference, level: own, start }) => ({
        reference,
        levels: Array.from({ length: own + 1 }, (_, level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.LEFT,
          start: level === own ? start : 1,
        })),
      })),
    ];
  }
}
