import { RunReader } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import type { Section } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** «punkt 3» is an item of a list more often than a section, so it counts only with a full stop in it. */
const TYPED =
  /\b(?:(?:avsnitt|kapitel)(?:et)?\s+(\d+(?:\.\d+)*)|punkt(?:en)?\s+(\d+(?:\.\d+)+))(?![\d.]*\d)/giu;
/** What every such reference begins with: most texts have none. */
const WORD = /avsnitt|kapitel|punkt/iu;
/** «avsnitt 3 i överenskommelsen» is a section of another document. */
const ELSEWHERE =
  /^\s+(?:i|av|ur)\s+(?!denna|den här|detta|det här|planen|handlingsplanen|rapporten|redovisningen)/iu;

/** «avsnitt 4.1» typed by hand goes wrong as soon as a section is added; `:se[id]` does not. */
export const referenceTyped: Rule = function* ({ sections, texts, sources, complete }) {
  const byNumber = numbersOf(sections);
  for (const run of texts) {
    if (!WORD.test(run.text)) continue;
    const reader = new RunReader(run, sources.get(run.span.path)?.text ?? '');
    for (const match of run.text.matchAll(TYPED)) {
      const typed = match[0];
      if (ELSEWHERE.test(run.text.slice(match.index + typed.length, match.index + typed.length + 40)))
        continue;
      const id = byNumber.get(match[1] ?? match[2]!);
      const span = reader.find(typed);
      // «Kapitel 1» in chapter 1 is about itself, or about another document.
      if (id !== undefined && partsAround(sections, run.span.path).includes(id)) continue;
      if (id !== undefined) yield finding('reference/typed', span, { typed, id });
      else if (complete) yield finding('reference/typed-unknown', span, { typed });
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

/** Ids of a file's own part and of those that it lies in. */
function partsAround(sections: readonly Section[], file: string): readonly string[] {
  for (const section of sections) {
    const within = section.file === file ? [] : partsAround(section.sections, file);
    if (section.file === file || within.length > 0) return [section.id, ...within];
  }
  return [];
}
