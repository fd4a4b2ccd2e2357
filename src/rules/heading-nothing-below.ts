import { finding } from '../diagnostics/index.ts';
import { type Area, PROMPT, type ProseBlock, plainText, type Section } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** What the program sets something in itself, whether its file says anything or not. */
const FILLED: readonly Section['kind'][] = ['arbetsgrupper', 'beslut'];

/**
 * A heading has something under it: else a report shows a part of which nobody says anything. A question left there is told as one,
 * and of a chapter nobody knows while a file cannot be read.
 */
export const headingNothingBelow: Rule = function* ({ sections, areas, sources, complete }) {
  const shared = new Set(
    areas.flatMap(({ area }) =>
      [...area.goals, ...area.activities].flatMap(({ alsoIn }) => alsoIn.map(({ id }) => id)),
    ),
  );
  for (const { kind, title, area, origin } of silentIn(sections)) {
    // A heading without words is told as that, and in an area stands what others share with it.
    if (title.length === 0 || (area && shared.has(area.id)) || (!complete && kind === 'kapitel')) continue;
    const { span } = origin;
    const below = belowOf(sources.get(span.path)?.text ?? '', span.end);
    if (below.includes(PROMPT)) continue;
    yield finding('heading/nothing-below', span, { title: plainText(title), remark: below.includes('<!--') });
  }
};

function* silentIn(sections: readonly Section[]): Iterable<Section> {
  for (const section of sections) {
    const { kind, body, subareas, demands, area } = section;
    yield* silentIn(section.sections);
    const held = section.sections.length + subareas.length + demands.length;
    if (held === 0 && !FILLED.includes(kind) && isBare(area) && body.every(isBlank)) yield section;
  }
}

function isBare(area: Area | undefined): boolean {
  return area === undefined || area.goals.length + area.activities.length === 0;
}

/** Hard spaces alone are no text. */
function isBlank(block: ProseBlock): boolean {
  return (
    block.kind === 'paragraph' &&
    plainText(block.content).trim() === '' &&
    block.content.every(({ kind }) => kind === 'text')
  );
}

/** What stands in the source from a place to the next heading. */
function belowOf(source: string, from: number): string {
  const rest = source.slice(from);
  const next = rest.search(/\n#{1,6}[ \t]/);
  return next === -1 ? rest : rest.slice(0, next);
}
