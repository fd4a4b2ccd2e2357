import type { LeafDirective } from 'mdast-util-directive';
import { finding, nearest, type Span } from '../../diagnostics/index.ts';
import type { ProseBlock, ProseChart } from '../../model/index.ts';
import { labelOf } from './label.ts';
import type { Reading } from './reading.ts';

const ATTRIBUTES = ['indikator', 'medel', 'form', 'per'] as const;
const FORMS = ['linje', 'staplar'] as const;
const PER = ['kommun', 'kön'] as const;

/** What may stand between the braces of a mark on a line of its own, and the words that each value is one of. */
export const BLOCK_ATTRIBUTES: { readonly [mark: string]: { readonly [name: string]: readonly string[] } } = {
  tabell: { medel: [], rubrik: [], källa: [] },
  diagram: { indikator: [], medel: [], form: FORMS, per: PER },
};

/** `::diagram{indikator=väntetid form=linje per=kommun}` or `::diagram{medel=poster}`: a picture of the plan's own data. */
export function readChartUse(node: LeafDirective, span: Span, reading: Reading): readonly ProseBlock[] {
  const attributes = node.attributes ?? {};
  const label = labelOf(node);
  for (const attribute of [...Object.keys(attributes), ...(label === '' ? [] : [label])]) {
    if (ATTRIBUTES.some((known) => known === attribute)) continue;
    const data = { mark: node.name, attribute, suggestion: nearest(attribute, ATTRIBUTES) };
    reading.findings.push(finding('mark/attribute', span, data, { expected: ATTRIBUTES }));
  }
  const word = <T extends string>(attribute: string, words: readonly T[]): T | undefined => {
    const value = attributes[attribute] ?? undefined;
    const found = words.find((known) => known === value);
    if (value !== undefined && found === undefined) {
      const data = { attribute, value, suggestion: nearest(value, words) };
      reading.findings.push(finding('mark/value', span, data, { expected: words }));
    }
    return found;
  };
  const [form, per] = [word('form', FORMS), word('per', PER)];
  const of = subjectOf(attributes.indikator ?? '', attributes.medel ?? '');
  if (!of) {
    reading.findings.push(finding('mark/id-missing', span, { mark: `::${node.name}` }));
    return [];
  }
  if (of.kind === 'indicator') reading.chartUses.push({ id: of.name, span });
  else reading.tableUses.push({ id: of.name, span });
  return [{ kind: 'chart', chart: { of, form, per }, span }];
}

/** An indicator before money, where somebody has written both; what is left over is then an attribute without effect. */
function subjectOf(indicator: string, funds: string): ProseChart['of'] | undefined {
  if (indicator !== '') return { kind: 'indicator', name: indicator };
  return funds === '' ? undefined : { kind: 'funds', name: funds };
}
