import { capital, endsSentence, labels, moneyLabels } from '../../locale/index.ts';
import {
  type Edition,
  type Footnote,
  fieldNamed,
  type Listed,
  type ProseBlock,
  type Inline as ProseInline,
  plainText,
  type Section,
  shownAnchor,
  shownName,
} from '../../model/index.ts';
import { placed, text } from '../blocks.ts';
import { type Block, type Inline, type Note, type Table, wordsOf } from '../report.ts';
import { chartBlocks, type NextFigure } from './chart-blocks.ts';
import { drawnFunds } from './drawn-funds.ts';
import { statedText } from './fund-tables.ts';
import { type Numbers, thingAt } from './numbering.ts';

/** Letters before a reference that tell whether a sentence begins with it. */
const LOOK_BACK = 80;

/**
 * Turns prose into report blocks: references get their words, footnotes and figures their numbers, in the order in which a
 * reader meets them. One writer makes one report.
 */
export class Writer {
  readonly edition: Edition;
  readonly #sections = new Map<string, Section>();
  readonly #noteNumbers = new Map<string, number>();
  readonly #uses = new Map<number, number>();
  readonly #order: Footnote[] = [];
  readonly #files: string[] = [];
  /** Tables of money that a text has shown. */
  readonly shownFunds = new Set<string>();
  /** Indicators that a text has drawn. */
  readonly drawnIndicators = new Set<string>();
  /** Where the tables and figures stand that a text has referred to. */
  readonly called = new Set<string>();
  readonly #numbers: Numbers | undefined;
  /** False where all figures are numbered together, when the report is whole. */
  readonly #numbersFigures: boolean;
  readonly #drawn = new Map<string, number>();
  #figures = 0;

  /** `numbers` are known once the report has been written and its things have been counted. */
  constructor(edition: Edition, numbers?: Numbers, numbered: readonly Listed[] = []) {
    this.edition = edition;
    this.#numbers = numbers;
    this.#numbersFigures = !numbered.includes('figurer');
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
        const figure: NextFigure = (caption, anchor) => this.#figure(caption, anchor);
        return placed(chartBlocks(block.chart, this.edition, figure), block.span);
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

  /** What is drawn a second time has a place of its own; texts refer to the first. */
  #figure(caption: string, anchor: string): ReturnType<NextFigure> {
    const times = (this.#drawn.get(anchor) ?? 0) + 1;
    this.#drawn.set(anchor, times);
    const own = times === 1 ? anchor : `${anchor}_${times}`;
    if (!this.#numbersFigures) {
      const number = this.#numbers?.get(own)?.number ?? 0;
      return { anchor: own, caption, number: labels.numberedCaption('figurer', number, undefined) };
    }
    this.#figures += 1;
    const numbered = (words: string | undefined) => labels.numberedCaption('figurer', this.#figures, words);
    return { anchor: own, caption: numbered(caption), number: numbered(undefined) };
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
          caption: this.#numbersFigures
            ? labels.numberedCaption('figurer', ++this.#figures, caption)
            : caption,
          ...this.#pictureAnchor(path),
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
      caption: labels.withSource(table.caption, table.source),
      ...(table.source !== undefined && table.caption !== undefined && { name: table.caption }),
      ...(table.name !== undefined && { anchor: shownAnchor('tabell', table.name) }),
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
    if (id.includes('/')) return this.#shown(id, opens);
    const place = this.edition.plan.places.get(id);
    const section = place && this.#sections.get(place.section);
    const indicator = this.edition.plan.indicators.find((candidate) => candidate.id === id);
    if (!place || !(section || indicator)) return [];
    const words = section
      ? labels.section(section.number, plainText(section.title))
      : labels.indicator(indicator?.text ?? '');
    return [{ kind: 'internal', target: place.anchor, children: text(opens ? capital(words) : words) }];
  }

  #pictureAnchor(path: string): { readonly anchor?: string } {
    const place = this.edition.plan.places.get(shownName('bild', path));
    return place ? { anchor: place.anchor } : {};
  }

  /** A table or a figure by its number. */
  #shown(id: string, opens: boolean): readonly Inline[] {
    const { places, indicators } = this.edition.plan;
    const anchor = places.get(id)?.anchor;
    if (anchor === undefined) return [];
    this.called.add(anchor);
    const thing = this.#numbers && thingAt(anchor, this.#numbers);
    if (thing) {
      const words = labels.numberedThing(thing.of, thing.number);
      return [{ kind: 'internal', target: thing.id, children: text(opens ? capital(words) : words) }];
    }
    const own = id.slice(id.indexOf('/') + 1);
    // Too little to draw, and no table either: what there is to say stands with the indicator.
    if (indicators.some((indicator) => indicator.id === own)) return this.#reference(own, opens);
    return text(labels.namedById(own));
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
    let number = this.#noteNumbers.get(key);
    if (number === undefined) {
      number = this.#order.push(note);
      this.#files.push(file);
      this.#noteNumbers.set(key, number);
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
