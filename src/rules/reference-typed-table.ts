import { RunReader } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** Of a few digits: «tabell 2024» is no number of a table. */
const TYPED = /\b(?:tabell|figur|diagram)(?:en|et)?\s+\d{1,2}(?![\d.,:–-]*\d)/giu;
/** What every such reference begins with: most texts have none. */
const WORD = /tabell|figur|diagram/iu;
/** «tabell 3 i överenskommelsen» stands in another document. */
const ELSEWHERE =
  /^\s+(?:i|av|ur|på)\s+(?!denna|den här|detta|det här|planen|handlingsplanen|rapporten|redovisningen|avsnitt|kapitel)/iu;
/** «Tabell 3. Medel per kommun» is a caption of its author's own. */
const CAPTION = /^\s*[.:]/u;

/** «tabell 3» typed by hand: tables have a number only where something refers to them by name, and it moves with them. */
export const referenceTypedTable: Rule = function* ({ texts, sources }) {
  for (const run of texts) {
    if (!WORD.test(run.text)) continue;
    const reader = new RunReader(run, sources.get(run.span.path)?.text ?? '');
    for (const match of run.text.matchAll(TYPED)) {
      const [typed] = match;
      const after = run.text.slice(match.index + typed.length, match.index + typed.length + 40);
      const span = reader.find(typed);
      const isCaption = run.text.slice(0, match.index).trim() === '' && CAPTION.test(after);
      if (!ELSEWHERE.test(after) && !isCaption) yield finding('reference/typed-table', span, { typed });
    }
  }
};
