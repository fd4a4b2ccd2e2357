import { capital, endsSentence, labels, moneyLabels } from '../../locale/index.ts';
import {
  type Edition,
  type Footnote,
  fieldNamed,
  type ProseBlock,
  type Inline as ProseInline,
  plainText,
  type Section,
} from '../../model/index.ts';
import { placed, text } from '../blocks.ts';
import { type Block, type Inline, type Note, type Table, wordsOf } from '../report.ts';
import { chartBlocks } from './chart-blocks.ts';
import { drawnFunds } from './drawn-funds.ts';
import { statedText } from './fund-tables.ts';

/** Letters before a reference that tell whether a sentence begins with it. */
const LOOK_BACK = 80;

/**
 * Turns prose into report blocks: references get their words, footnotes and figures their numbers, in the order in which a
 * reader meets them. One writer makes one report.
 */
export class Writer {
  readonly edition: Edition;
  readonly #sections = new Map<string, Section>();
  readonly #numbers = new Map<string, number>();
  readonly #uses = new Map<number, number>();
  readonly #order: Footnote[] = [];
  readonly #files: string[] = [];
  /** Tables of money that a text has shown. */
  readonly shownFunds = new Set<string>();
  /** Indicators that a text has drawn. */
  readonly drawnIndicators = new Set<string>();
  #figures = 0;

  constructor(edition: Edition) {
    this.edition = edition;
    const visit = (section: Section) => {
      this.#sections.set(section.id, section);
      section.sections.forEach(visit);
    };
    edition.plan.sections.forEach(visit);
  }

  blocks(prose: readonly ProseBlock[], file: string): readonly Block[] {
    return prose.flatMap((block) => {
      if (block.kind === 'chart') {
        const drawn = block.chart.of.kind === 'funds' ? this.shownFunds : this.drawnIndicators;
        drawn.add(block.chart.of.name);
        const number = (caption: string) => labels.figureCaption(++this.#figures, caption);
        return placed(chartBlocks(block.chart, this.edition, number), block.span);
      }
      if (block.kind !== 'funds') return placed([this.#block(block, file)], block.span);
      this.shownFunds.add(block.name);
      return placed(drawnFunds(block.name, this.edition), block.span);
    });
  }

  /** `before` is what stands before it in its paragraph, cell or heading. */
  inlines(content: readonly ProseInline[], file: string, before = ''): readonly Inline[] {
    let told = before;
    return content.flatMap((inline) => {
      const drawn = this.#inline(inline, file, told);
      told = (told + wordsOf(drawn)).slice(-LOOK_BACK);
      return drawn;
    });
  }

  /** The footnotes that were met, numbered. Called last, since only then all have been. */
  notes(): readonly Note[] {
    return this.#order.map((note, i) => ({
      number: i + 1,
      // No id, file or heading is written with `_`.
      id: `fotnot_${i + 1}`,
      blocks: this.blocks(note.blocks, this.#files[i] ?? ''),
    }));
  }

  #block(block: Exclude<ProseBlock, { kind: 'funds' | 'chart' }>, file: string): Block {
    switch (block.kind) {
      case 'paragraph':
        return { kind: 'paragraph', content: this.inlines(block.content, file) };
      case 'list':
        return {
          kind: 'list',
          ordered: block.ordered,
          start: block.start,
          items: block.items.map((item) => ({
            checked: item.checked,
            ...(item.number === undefined ? {} : { number: item.number }),
            blocks: this.blocks(item.blocks, file),
          })),
        };
      case 'table':
        return this.#table(block.table, file);
      case 'quote':
        return { kind: 'quote', blocks: this.blocks(block.blocks, file) };
      case 'figure': {
        const { path, format, width, height, drawing, alternative, caption } = block.figure;
        return {
          kind: 'figure',
          picture: path,
          format,
          width,
          height,
          ...(drawing && { drawing }),
          alternative,
          caption: labels.figureCaption(++this.#figures, caption),
        };
      }
      case 'code':
        return { kind: 'code', text: block.text };
      case 'divider':
        return { kind: 'divider' };
    }
  }

  #table(table: Extract<ProseBlock, { kind: 'table' }>['table'], file: string): Table {
    const cells = (row: readonly (readonly ProseInline[])[]) => row.map((cell) => this.inlines(cell, file));
    return {
      kind: 'table',
      caption: undefined,
      align: table.align.map((align) => align ?? 'left'),
      header: cells(table.header),
      rows: table.rows.map(cells),
      rowHeaders: false,
    };
  }

  #inline(inline: ProseInline, file: string, before: string): readonly Inline[] {
    switch (inline.kind) {
      case 'text':
      case 'code':
      case 'break':
        return [inline];
      case 'emphasis':
      case 'strong':
      case 'strike':
        return [{ kind: inline.kind, children: this.inlines(inline.children, file, before) }];
      case 'link': {
        const children = this.inlines(inline.children, file, before);
        return [
          { kind: 'link', url: inline.url, children: hasWords(children) ? children : text(inline.url) },
        ];
      }
      case 'internal': {
        const children = this.inlines(inline.children, file, before);
        if (!hasWords(children)) return this.#reference(inline.id, endsSentence(before));
        return [{ kind: 'internal', target: inline.id, children }];
      }
      case 'language':
        return [
          { kind: 'language', lang: inline.lang, children: this.inlines(inline.children, file, before) },
        ];
      case 'mark':
        return [{ kind: 'anchor', id: inline.id }];
      case 'reference':
        return this.#reference(inline.id, endsSentence(before));
      case 'amount':
        return this.#amount(inline.name, endsSentence(before));
      case 'note':
        return this.#note(inline.label, file);
    }
  }

  #reference(id: string, opens: boolean): readonly Inline[] {
    const place = this.edition.plan.places.get(id);
    const section = place && this.#sections.get(place.section);
    const indicator = this.edition.plan.indicators.find((candidate) => candidate.id === id);
    if (!place || !(section || indicator)) return [];
    const words = section
      ? labels.section(section.number, plainText(section.title))
      : labels.indicator(indicator?.text ?? '');
    return [{ kind: 'internal', target: place.anchor, children: text(opens ? capital(words) : words) }];
  }

  #amount(name: string, opens: boolean): readonly Inline[] {
    const named = fieldNamed(this.edition.plan.funds, name);
    const stated = named?.line.amounts[named.field];
    const words = statedText(stated, moneyLabels.missingInText);
    return text(opens ? capital(words) : words);
  }

  #note(label: string, file: string): readonly Inline[] {
    const note = this.edition.plan.footnotes.get(file)?.get(label);
    if (!note) return [];
    const key = `${file}\0${label}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#order.push(note);
      this.#files.push(file);
      this.#numbers.set(key, number);
    }
    const use = (this.#uses.get(number) ?? 0) + 1;
    this.#uses.set(number, use);
    return [{ kind: 'note', number, anchor: use === 1 ? `fotref_${number}` : `fotref_${number}_${use}` }];
  }
}

/** A link without words can be neither seen nor heard. */
function hasWords(content: readonly Inline[]): boolean {
  return wordsOf(content).trim() !== '';
}
