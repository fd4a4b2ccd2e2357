import { RunReader } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import { plainText, type Section } from '../model/index.ts';
import type { Rule } from './rule.ts';

const TYPED = /\b(?:[Bb]ilaga|BILAGA)[ \u00a0]+(\d{1,2}|[A-ZÅÄÖ])(?![\p{L}\d])/gu;
const WORD = /bilaga/iu;
/** How far from it words tell whose it is. */
const NEAR = 40;
/** «bilaga 2 i överenskommelsen» and «överenskommelsens bilaga 2» lie in another document. */
const ELSEWHERE =
  /^\s+(?:i|av|ur|på|till|från)\s+(?!denna|den här|detta|det här|planen|handlingsplanen|rapporten|redovisningen)/iu;
const OF_ANOTHER = /\p{L}s\s+$/u;
/** «Bilaga 2. Budget» is a caption of its author's own. */
const CAPTION = /^\s*[.:–-]/u;

/**
 * «bilaga 2» typed by hand. The program gives annexes no number: one has the number that its author has written in its heading. Where no
 * heading has it, nobody finds there.
 */
export const referenceTypedAnnex: Rule = function* ({ texts, sections, sources, complete }) {
  if (!complete) return;
  let named: ReadonlySet<string> | undefined;
  for (const run of texts) {
    if (run.literal || !WORD.test(run.text)) continue;
    const reader = new RunReader(run, sources.get(run.span.path)?.text ?? '');
    for (const match of run.text.matchAll(TYPED)) {
      const [typed, number] = match;
      const end = match.index + typed.length;
      const before = run.text.slice(Math.max(0, match.index - NEAR), match.index);
      const after = run.text.slice(end, end + NEAR);
      const span = reader.find(typed);
      named ??= new Set(annexesIn(sections));
      if (named.has(number!.toUpperCase()) || OF_ANOTHER.test(before) || ELSEWHERE.test(after)) continue;
      if (match.index === before.length && before.trim() === '' && CAPTION.test(after)) continue;
      yield finding('reference/typed-annex', span, { typed });
    }
  }
};

/** The numbers that headings give to annexes: «Bilaga 2. Kontaktpersoner». */
function* annexesIn(sections: readonly Section[]): Iterable<string> {
  for (const { title, sections: below } of sections) {
    const number = /^bilaga[ \u00a0]+(\d{1,2}|[A-ZÅÄÖ])(?![\p{L}\d])/iu.exec(plainText(title))?.[1];
    if (number !== undefined) yield number.toUpperCase();
    yield* annexesIn(below);
  }
}
