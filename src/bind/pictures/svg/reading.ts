import type { Box } from './bounds.ts';
import { type Budget, type Property, propertiesFor, type Rule, readSheet } from './css.ts';
import type { XmlElement } from './xml.ts';

const MOST_PARTS = 8;

/** What is known while one file is read, and what in it cannot be drawn. */
export class SvgReading {
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly refused = new Set<string>();
  /** What shares of the picture's size are measured by. */
  viewport: Box = { x: 0, y: 0, width: 0, height: 0 };
  readonly #rules: readonly Rule[];
  readonly #budget: Budget = { left: 400_000 };

  constructor(root: XmlElement) {
    const byId = new Map<string, XmlElement>();
    const sheets: string[] = [];
    const visit = (element: XmlElement): void => {
      const id = element.attributes.get('id');
      if (id !== undefined && !byId.has(id)) byId.set(id, element);
      if (element.name === 'style')
        sheets.push(element.children.filter((part) => typeof part === 'string').join(''));
      for (const child of element.children) if (typeof child !== 'string') visit(child);
    };
    visit(root);
    this.byId = byId;
    const rules = readSheet(sheets.join('\n'));
    if (!rules) this.refuse('style');
    this.#rules = rules ?? [];
  }

  sheetFor(element: XmlElement, around: readonly XmlElement[]): readonly Property[] {
    if (this.#rules.length === 0) return [];
    const given = propertiesFor(this.#rules, element, around, this.#budget);
    if (this.#budget.left < 0) this.refuse('too-many');
    return given;
  }

  readonly refuse = (part: string): void => {
    if (this.refused.size < MOST_PARTS) this.refused.add(part);
  };
}
