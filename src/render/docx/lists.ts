import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

type Config = INumberingOptions['config'];

/** Word has nine levels of lists; what lies deeper stands on the ninth, and its indent tells the rest. */
const LEVELS = 9;

const SIGNS = { plain: '•', done: '☑', notDone: '☐' } as const;

/** The document's lists. A numbered one has a definition of its own, since each begins where its author says. */
export class Lists {
  readonly #numbered: { readonly reference: string; readonly level: number; readonly start: number }[] = [];

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
