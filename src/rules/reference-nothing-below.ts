import { RunReader } from '../bind/index.ts';
import { finding, lettered } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** «enligt nedan uppdragsbeskrivning»: a thing with a name that is to stand further down. With a colon after it, it stands at once. */
const BELOW = lettered(String.raw`\b(?:enligt|se) nedan(?:stående)? (\p{L}{4,})(?![^.!?\n]*:)`, 'giu');
/** What most texts have none of. */
const WORD = /nedan/iu;
/** What is seen to stand below without its name. */
const SHAPES = /^(?:tabell|figur|diagram|bild|list|punkt|rubrik|avsnitt)/iu;

/** What a text says stands below is named there again; where the word never comes back, it was left behind somewhere. */
export const referenceNothingBelow: Rule = function* ({ texts, sources, complete }) {
  if (!complete) return;
  for (const [i, run] of texts.entries()) {
    if (!WORD.test(run.text)) continue;
    const reader = new RunReader(run, sources.get(run.span.path)?.text ?? '');
    for (const match of run.text.matchAll(BELOW(run.text))) {
      const [words, noun = ''] = match;
      const rest = [
        run.text.slice(match.index + words.length),
        ...texts.slice(i + 1).map(({ text }) => text),
      ];
      if (SHAPES.test(noun) || rest.some((text) => names(text, noun))) continue;
      yield finding('reference/nothing-below', reader.find(words), { words, noun });
    }
  }
};

/** Whether a text has the word, but for where it only points below once more. */
function names(text: string, noun: string): boolean {
  return text.replace(BELOW(text), '').toLowerCase().includes(noun.toLowerCase());
}
