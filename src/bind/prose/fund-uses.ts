import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { finding, nearest, type Span } from '../../diagnostics/index.ts';
import type { Inline, ProseBlock } from '../../model/index.ts';
import { labelOf } from './label.ts';
import type { Reading } from './reading.ts';

/** `:belopp[medel/suicidprevention]`: an amount of medel.yaml in the middle of a text. */
export function readAmountUse(node: TextDirective, span: Span, reading: Reading): readonly Inline[] {
  for (const attribute of Object.keys(node.attributes ?? {})) {
    reading.findings.push(
      finding('mark/attribute', span, { mark: node.name, attribute, suggestion: undefined }),
    );
  }
  const name = labelOf(node);
  if (name === '') {
    reading.findings.push(finding('mark/id-missing', span, { mark: node.name }));
    return [];
  }
  reading.amountUses.push({ id: name, span });
  return [{ kind: 'amount', name, span }];
}

/** `::tabell{medel=till-kommunerna}`: a table of medel.yaml where the text wants it. */
export function readTableUse(node: LeafDirective, span: Span, reading: Reading): readonly ProseBlock[] {
  const { medel = '', ...more } = node.attributes ?? {};
  const label = labelOf(node);
  for (const attribute of [...Object.keys(more), ...(label === '' ? [] : [label])]) {
    const data = { mark: node.name, attribute, suggestion: nearest(attribute, ['medel']) };
    reading.findings.push(finding('mark/attribute', span, data, { expected: ['medel'] }));
  }
  const name = medel ?? '';
  if (name === '' && Object.keys(more).length > 0) return [];
  reading.tableUses.push({ id: name === '' ? reading.source.text.slice(span.start, span.end) : name, span });
  return [{ kind: 'funds', name, span }];
}
