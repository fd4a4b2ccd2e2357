import { type Finding, finding, type SourceText } from '../diagnostics/index.ts';
import { PROMPT, type ProseBlock, plainText, type Section } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** What the program sets something in itself, whether its file says anything or not. */
const FILLED: readonly Section['kind'][] = ['arbetsgrupper', 'beslut'];

/**
 * A heading has something under it: else a report shows a part of which nobody says anything. A question left there is told as one,
 * and of a chapter nobody knows while a file cannot be read.
 */
export const headingNothingBelow: Rule = function* ({ sections, sources, complete }) {
  for (const found of emptyIn(sections, sources))
    if (complete || found.kind !== 'kapitel') yield found.finding;
};

function* emptyIn(
  sections: readonly Section[],
  sources: ReadonlyMap<string, SourceText>,
): Iterable<{ readonly kind: Section['kind']; readonly finding: Finding }> {
  for (const section of sections) {
    yield* emptyIn(section.sections, sources);
    const title = plainText(section.title);
    // One without words is told as that.
    if (title === '' || !saysNothing(section)) continue;
    const { span } = section.origin;
    const below = belowOf(sources.get(span.path)?.text ?? '', span.end);
    if (below.includes(PROMPT)) continue;
    const data = { title, remark: below.includes('<!--') };
    yield { kind: section.kind, finding: finding('heading/nothing-below', span, data) };
  }
}

function saysNothing({ kind, body, sections, area, subareas, demands }: Section): boolean {
  const told = sections.length + subareas.length + demands.length + (area?.goals.length ?? 0);
  return !FILLED.includes(kind) && told + (area?.activities.length ?? 0) === 0 && body.every(isBlank);
}

/** Hard spaces alone are no text. */
function isBlank(block: ProseBlock): boolean {
  return (
    block.kind === 'paragraph' &&
    block.content.every((inline) => inline.kind === 'text' && inline.text.trim() === '')
  );
}

/** What stands in the source from a place to the next heading. */
function belowOf(source: string, from: number): string {
  const rest = source.slice(from);
  const next = rest.search(/\n#{1,6}[ \t]/);
  return next === -1 ? rest : rest.slice(0, next);
}
