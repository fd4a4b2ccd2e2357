import { labels } from '../../locale/index.ts';
import type { Listed } from '../../model/index.ts';
import type { Block, Note, ReportList } from '../report.ts';

/** A table or a figure that texts may refer to. */
export interface NumberedThing {
  readonly of: Listed;
  readonly number: number;
  /** Link target. */
  readonly id: string;
}

/** By where texts that refer to it lead. */
export type Numbers = ReadonlyMap<string, NumberedThing>;

/** What stands in a place. A chart that there is too little to draw is its table. */
export function thingAt(anchor: string, numbers: Numbers): NumberedThing | undefined {
  return numbers.get(anchor) ?? numbers.get(anchor.replace(/^diagram_/, 'tabell_'));
}

/** What a thing is called: by references, by its caption, and in a list where the caption says more. */
interface Named {
  readonly anchor?: string;
  readonly caption: string | undefined;
  readonly name?: string;
}

/** The fewest that make a list; one thing is found without. */
const FEWEST = 2;

/**
 * Numbers tables and figures in the order in which a reader meets them. All of a sort have numbers or none, but tables that the
 * heading above them names, as the activities of an area.
 */
export class Numbering {
  readonly things = new Map<string, NumberedThing>();
  readonly #sorts: readonly Listed[];
  readonly #entries: { readonly [L in Listed]: { words: string; target: string }[] } = {
    tabeller: [],
    figurer: [],
  };

  constructor(sorts: readonly Listed[]) {
    this.#sorts = sorts;
  }

  blocks(blocks: readonly Block[]): readonly Block[] {
    return blocks.map((block) => this.#block(block));
  }

  notes(notes: readonly Note[]): readonly Note[] {
    return notes.map((note) => ({ ...note, blocks: this.blocks(note.blocks) }));
  }

  /** What is listed, once all is numbered. */
  lists(asked: readonly Listed[]): readonly ReportList[] {
    return asked.flatMap((of) => {
      const entries = this.#entries[of];
      return entries.length < FEWEST
        ? []
        : [{ title: labels.lists[of], label: labels.listWord[of], entries }];
    });
  }

  #block(block: Block): Block {
    switch (block.kind) {
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, blocks: this.blocks(item.blocks) })),
        };
      case 'quote':
        return { ...block, blocks: this.blocks(block.blocks) };
      case 'table':
        if (block.caption === undefined && block.anchor === undefined) return block;
        return { ...block, ...this.#numbered('tabeller', block) };
      case 'figure':
        return { ...block, ...this.#numbered('figurer', block) };
      case 'chart':
        return { ...block, ...this.#numbered('figurer', block) };
      default:
        return block;
    }
  }

  #numbered(of: Listed, { anchor, caption, name = caption }: Named) {
    if (!this.#sorts.includes(of)) return {};
    const entries = this.#entries[of];
    const number = entries.length + 1;
    // What stands twice is referred to where it stands first.
    const own = anchor !== undefined && !this.things.has(anchor) ? anchor : undefined;
    const id = own ?? `_${of}_${number}`;
    if (own !== undefined) this.things.set(own, { of, number, id });
    entries.push({ words: labels.numberedCaption(of, number, name), target: id });
    return { id, number, caption: labels.numberedCaption(of, number, caption) };
  }
}
