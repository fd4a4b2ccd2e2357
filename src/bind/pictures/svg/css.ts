import { SVG_LIMITS } from './svg-limits.ts';
import type { XmlElement } from './xml.ts';

/** One name, class or id of a selector, and how it hangs on the one before it. */
interface Step {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  /** Whether it stands straight inside the step before it. */
  readonly isChild: boolean;
}

/** What is written for an element: `isHeavy` where it is `!important`, and then holds over what is not, wherever that stands. */
export interface Property {
  readonly name: string;
  readonly value: string;
  readonly isHeavy?: boolean;
}

export interface Rule {
  readonly steps: readonly Step[];
  /** Ids, then classes, then names, as style sheets weigh them; then the place in the sheet. */
  readonly weight: number;
  readonly properties: readonly Property[];
}

const SELECTOR = /^(?:[a-zA-Z][\w-]*|\*)?(?:[.#][\w-]+)*$/;

/** The rules of a style sheet; undefined where it asks for what is not known here, or for too much. */
export function readSheet(source: string): readonly Rule[] | undefined {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/<!--|-->/g, ' ');
  const rules: Rule[] = [];
  const plain = withoutFonts(text);
  // What holds for a screen or for print only, and what is fetched, is for no picture on paper.
  if (/@/.test(plain.replace(/"[^"]*"/g, ''))) return undefined;
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    const properties = readProperties(body);
    for (const selector of selectors.split(',')) {
      // Nobody points at paper.
      if (/:(?:hover|focus|active|visited|target)\b/.test(selector)) continue;
      const steps = stepsOf(selector.trim());
      if (!steps || rules.length >= SVG_LIMITS.rules) return undefined;
      rules.push({ steps, weight: weightOf(steps) * 1000 + rules.length, properties });
    }
  }
  return rules;
}

/** The report has faces of its own. */
function withoutFonts(text: string): string {
  return text.replace(/@font-face\s*\{[^{}]*\}/g, ' ').replace(/@charset[^;{}]*;/g, ' ');
}

const HEAVY = /!\s*important\s*$/i;

/** `fill: red; stroke: none`, in their order. */
export function readProperties(written: string): readonly Property[] {
  return written.split(';').flatMap((part) => {
    const at = part.indexOf(':');
    const name = part.slice(0, Math.max(at, 0)).trim().toLowerCase();
    const value = part.slice(at + 1).trim();
    if (name === '') return [];
    return HEAVY.test(value)
      ? [{ name, value: value.replace(HEAVY, '').trim(), isHeavy: true }]
      : [{ name, value }];
  });
}

function stepsOf(selector: string): readonly Step[] | undefined {
  const parts = selector.replace(/\s*>\s*/g, ' >').split(/\s+/);
  const steps: Step[] = [];
  for (const part of parts) {
    const isChild = part.startsWith('>');
    const own = isChild ? part.slice(1) : part;
    if (own === '' || !SELECTOR.test(own)) return undefined;
    const marks = own.match(/[.#][\w-]+/g) ?? [];
    const name = own.replace(/[.#].*$/, '');
    steps.push({
      name: name === '' || name === '*' ? undefined : name,
      id: marks.find((mark) => mark.startsWith('#'))?.slice(1),
      classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
      isChild,
    });
  }
  return steps.length > SVG_LIMITS.steps ? undefined : steps;
}

function weightOf(steps: readonly Step[]): number {
  return steps.reduce(
    (sum, { name, id, classes }) => sum + (id ? 10_000 : 0) + 100 * classes.length + (name ? 1 : 0),
    0,
  );
}

/** What a style sheet may cost in all: names that are held against others, and properties that are given. */
export interface Budget {
  left: number;
}

/** What a sheet says of an element, the weightiest last. `around` are the elements that it stands in, the innermost first. */
export function propertiesFor(
  rules: readonly Rule[],
  element: XmlElement,
  around: readonly XmlElement[],
  budget: Budget,
): readonly Property[] {
  const met = rules.filter(({ steps }) => meets(steps, steps.length - 1, element, around, 0, budget));
  const given = met.sort((a, b) => a.weight - b.weight).flatMap(({ properties }) => properties);
  budget.left -= given.length;
  return given;
}

/** Whether an element is meant; it stands in those of `around` from a place on. */
function meets(
  steps: readonly Step[],
  at: number,
  element: XmlElement,
  around: readonly XmlElement[],
  from: number,
  budget: Budget,
): boolean {
  budget.left -= 1;
  if (budget.left < 0) return false;
  const step = steps[at]!;
  const { attributes } = element;
  if (step.name !== undefined && step.name !== element.name) return false;
  if (step.id !== undefined && step.id !== attributes.get('id')) return false;
  if (step.classes.length > 0) {
    const own = (attributes.get('class') ?? '').split(/\s+/);
    if (!step.classes.every((name) => own.includes(name))) return false;
  }
  if (at === 0) return true;
  const last = step.isChild ? from + 1 : around.length;
  for (let i = from; i < last && i < around.length; i++)
    if (meets(steps, at - 1, around[i]!, around, i + 1, budget)) return true;
  return false;
}
