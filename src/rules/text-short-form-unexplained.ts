import data from '../../schema/short-forms.json' with { type: 'json' };
import { finding, type Span } from '../diagnostics/index.ts';
import { explainedIn, shortFormsIn } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Forms that everybody knows, and Roman numbers: nobody need explain them. */
const KNOWN: ReadonlySet<string> = new Set(data.known);
const ROMAN = /^[IVXLCDM]+$/;

/** Short forms that the plan uses in two places or more and never explains, in its texts or its list. All of them are one finding, where the first stands. */
export const textShortFormUnexplained: Rule = function* ({ texts, written, shortForms, complete }) {
  if (!complete) return;
  // A text is read in pieces where it changes language or weight, and the explanation may stand in one of them and its form in the next.
  const fields = written.files.flatMap((file) => [...file.texts()].map(({ text }) => text));
  const whole = [...texts.map(({ text }) => text), ...fields].join(' ');
  const explained = new Set([...shortForms.map(({ short }) => short), ...explainedIn(whole).keys()]);
  const uses = new Map<string, { readonly first: Span; count: number }>();
  for (const { text, literal, span } of texts) {
    if (literal) continue;
    for (const { short } of shortFormsIn(text)) {
      if (KNOWN.has(short) || ROMAN.test(short)) continue;
      const use = uses.get(short);
      if (use) use.count += 1;
      else uses.set(short, { first: span, count: 1 });
    }
  }
  const missing = [...uses].filter(([short, { count }]) => !explained.has(short) && count > 1);
  const [first] = missing;
  if (!first) return;
  yield finding('text/short-form-unexplained', first[1].first, { forms: missing.map(([short]) => short) });
};
