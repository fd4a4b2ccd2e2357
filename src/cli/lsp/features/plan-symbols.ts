import type { Span } from '../../../diagnostics/index.ts';
import { type Area, type Plan, plainText, type Section } from '../../../model/index.ts';

/** Something of a plan with a name and a place that one may want to go to. */
export interface PlanSymbol {
  readonly kind: Section['kind'] | 'delområde' | 'mål' | 'aktivitet' | 'markering' | 'indikator';
  readonly name: string;
  readonly id: string | undefined;
  readonly span: Span;
  /** How deep it stands in its file: a heading's level; undefined for what holds nothing. */
  readonly level: number | undefined;
}

/** Everything of a plan that has a name, in the order of its files. */
export function symbolsOf(plan: Plan): readonly PlanSymbol[] {
  const symbols: PlanSymbol[] = [];
  const add = (kind: PlanSymbol['kind'], name: string, id: string | undefined, span: Span, level?: number) =>
    symbols.push({ kind, name, id, span, level });
  const addItems = ({ goals, activities }: Area) => {
    for (const { text, id, origin } of goals) add('mål', text, id, origin.span);
    for (const { text, id, origin } of activities) add('aktivitet', text, id, origin.span);
  };
  const visit = (section: Section) => {
    const { kind, title, id, origin, level, area, subareas } = section;
    // The id of a bare heading is made of its words, and nobody writes it.
    add(kind, plainText(title), kind === 'rubrik' ? undefined : id, origin.span, level);
    if (area) addItems(area);
    for (const { title: name, area: small } of subareas) {
      add('delområde', name, small.id, small.origin.span);
      addItems(small);
    }
    section.sections.forEach(visit);
  };
  plan.sections.forEach(visit);
  for (const { text, id, span } of plan.marks) add('markering', text, id, span);
  for (const { text, id, origin } of plan.indicators) add('indikator', text, id, origin.span);
  return symbols;
}
