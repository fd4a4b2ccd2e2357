import { finding, type Span } from '../../diagnostics/index.ts';
import type { Section } from '../../model/index.ts';
import type { TextRun } from '../prose/index.ts';
import type { Rule } from './rule.ts';

const TYPED = /\b(?:avsnitt|kapitel|punkt)(?:en|et)?[ \u00a0\n]+(\d+(?:\.\d+)+|\d+)(?![\d.]*\d)/giu;

/** «avsnitt 4.1» typed by hand goes wrong as soon as a section is added; `:se[id]` does not. */
export const referenceTyped: Rule = function* ({ sections, texts, sources }) {
  const byNumber = numbersOf(sections);
  for (const run of texts) {
    for (const match of run.text.matchAll(TYPED)) {
      const id = byNumber.get(match[1]!);
      const span = within(run, match[0], sources.find((source) => source.path === run.span.path)?.text ?? '');
      if (id !== undefined) yield finding('reference/typed', span, { typed: match[0], id });
      else yield finding('reference/typed-unknown', span, { typed: match[0] });
    }
  }
};

function numbersOf(sections: readonly Section[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const visit = (section: Section) => {
    if (section.number !== undefined) numbers.set(section.number, section.id);
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  return numbers;
}

/** The place of some words inside a run: exact where the source spells them alike, else the whole run. */
export function within(run: TextRun, words: string, source: string): Span {
  const at = source.indexOf(words, run.span.start);
  return at >= 0 && at + words.length <= run.span.end ? { path: run.span.path, start: at, end: at + words.length } : run.span;
}
