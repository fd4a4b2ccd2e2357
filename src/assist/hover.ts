import type { Finding } from '../diagnostics/index.ts';
import { type Locale, labels, moneyLabels, type Sentence, sentenceOf } from '../locale/index.ts';
import { fieldNamed, type Plan, plainText, type Section } from '../model/index.ts';
import { statedText } from '../report/index.ts';
import { candidatesFor } from './complete/candidates.ts';
import { idsOf, type Thing, type Use } from './ids/things.ts';
import { boundPlan, type Known, type KnownPlan, planOf, seriesOf, sourceOf, treeOf } from './known.ts';
import { type Met, valuesIn } from './shape/walk.ts';

/** What is known of a place. Offsets count in the text as it was checked. */
export interface Hover {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly HoverPart[];
}

export type HoverPart =
  /** What the schema says of a field. */
  | { readonly kind: 'field'; readonly name: string; readonly title: string; readonly description: string }
  /** What an id names: here, or in another year. */
  | { readonly kind: 'thing'; readonly thing: Thing }
  /** What a word names that is no part of any plan: an area of the agreement, an aim of the strategy. */
  | { readonly kind: 'word'; readonly value: string; readonly detail: string }
  /** What the report prints in the place. */
  | { readonly kind: 'prints'; readonly words: string }
  /** A finding, and what `plan explain` says of its code. */
  | {
      readonly kind: 'finding';
      readonly finding: Finding;
      readonly sentence: Sentence;
      readonly title: string;
      readonly meaning: string;
      readonly why: string;
    };

/** What is said of a place: what is found there, what it names, what it is. Undefined where nothing is. */
export function hoverAt(known: Known, path: string, offset: number, locale: Locale): Hover | undefined {
  const plan = planOf(known, path);
  if (!plan) return undefined;
  const isHere = ({ start, end }: { start: number; end: number }) => start <= offset && offset <= end;
  const found = plan.result.findings.filter(({ span }) => span.path === path && isHere(span));
  const { things, uses } = idsOf(known, plan);
  const named = [...things, ...uses].find(({ span }) => span.path === path && isHere(span));
  const field = fieldAt(known, path, offset);
  const parts: HoverPart[] = [
    ...found.map((finding) => findingPart(finding, locale)),
    ...(named ? namedParts(known, plan, named) : field ? wordParts(known, plan, field.met) : []),
    ...(field ? [fieldPart(field.about)] : []),
  ];
  const place = named?.span ?? field?.place ?? found.at(-1)?.span;
  return place && parts.length > 0 ? { start: place.start, end: place.end, parts } : undefined;
}

function findingPart(finding: Finding, locale: Locale): HoverPart {
  const { title, meaning, why } = locale.findings[finding.code];
  return { kind: 'finding', finding, sentence: sentenceOf(locale, finding), title, meaning, why };
}

function namedParts(known: Known, plan: KnownPlan, named: Thing | Use): readonly HoverPart[] {
  const own = idsOf(known, plan).things.filter(({ id }) => id === named.id);
  const others = seriesOf(known, plan).filter((other) => other !== plan);
  const all = [...own, ...others.reverse().flatMap((other) => idsOf(known, other).things)];
  const thing = 'what' in named ? named : all.find(({ id, what }) => id === named.id && what !== 'svar');
  const parts: HoverPart[] = thing ? [{ kind: 'thing', thing }] : [];
  if (!('refers' in named)) return parts;
  const words = printed(boundPlan(plan), named, known, plan);
  if (words !== '') parts.push({ kind: 'prints', words });
  return thing ? parts : [...parts, ...wordsFor(known, plan, named.refers, named.id)];
}

/** What the report writes for `:se[…]` and `:belopp[…]`. */
function printed(bound: Plan | undefined, { refers, id, span }: Use, known: Known, plan: KnownPlan): string {
  if (!bound) return '';
  if (refers === 'se') {
    const section = sectionNamed(bound.sections, bound.places.get(id)?.section ?? '');
    if (section) return labels.section(section.number, plainText(section.title));
    const indicator = bound.indicators.find((candidate) => candidate.id === id);
    return indicator ? labels.indicator(indicator.text) : '';
  }
  const text = sourceOf(known, span.path)?.text ?? '';
  const name = /:belopp\[([^\]]*)$/.exec(text.slice(Math.max(0, span.start - 200), span.start))?.[1];
  if (refers !== 'post' || name === undefined) return '';
  const whole = `${name}${/^[^\]]*/.exec(text.slice(span.start, span.start + 200))![0]}`;
  const field = fieldNamed(boundPlan(plan)?.funds, whole);
  return field ? statedText(field.line.amounts[field.field], moneyLabels.missingInText) : '';
}

function sectionNamed(sections: readonly Section[], id: string): Section | undefined {
  for (const section of sections) {
    const found = section.id === id ? section : sectionNamed(section.sections, id);
    if (found) return found;
  }
  return undefined;
}

function wordParts(known: Known, plan: KnownPlan, { shape, value }: Met): readonly HoverPart[] {
  return typeof value === 'string' ? wordsFor(known, plan, shape.refers, value) : [];
}

function wordsFor(
  known: Known,
  plan: KnownPlan,
  refers: string | undefined,
  value: string,
): readonly HoverPart[] {
  const word = candidatesFor(refers, known, plan).find(
    (each) => each.value === value || each.number === value,
  );
  return word && word.detail !== '' ? [{ kind: 'word', value, detail: word.detail }] : [];
}

/** The innermost field whose name or value a place is in. */
function fieldAt(known: Known, path: string, offset: number) {
  const tree = treeOf(known, sourceOf(known, path));
  if (!tree) return undefined;
  let best: Found | undefined;
  // A word of a list is told of as its list.
  let list: Met | undefined;
  for (const met of valuesIn(path, tree)) {
    if (Array.isArray(met.value)) list = met;
    const [key, value] = [tree.at(met.pointer, 'key'), tree.at(met.pointer)];
    for (const place of [key, value]) {
      if (offset < place.start || offset > place.end || (met.isName && place === value)) continue;
      if (best === undefined || place.end - place.start <= best.place.end - best.place.start)
        best = { met, place, about: list && isWordOf(met, list) ? list : met };
    }
  }
  return best;
}

interface Found {
  readonly met: Met;
  readonly place: { readonly start: number; readonly end: number };
  readonly about: Met;
}

function isWordOf({ pointer, value }: Met, list: Met): boolean {
  return (
    typeof value === 'string' &&
    pointer.startsWith(`${list.pointer}/`) &&
    /^\d+$/.test(pointer.slice(list.pointer.length + 1))
  );
}

function fieldPart({ pointer, shape }: Pick<Met, 'pointer' | 'shape'>): HoverPart {
  const name =
    pointer
      .split('/')
      .filter((step) => !/^\d+$/.test(step))
      .at(-1) ?? pointer;
  return { kind: 'field', name, title: shape.title, description: shape.description };
}
