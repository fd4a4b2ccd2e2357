import { labels } from '../../../locale/index.ts';
import { fromElsewhere, type Goal, ownOutcome, type ToldOutcome } from '../../../model/index.ts';
import { areasOf, areasWritten, outcomesIn, sectionsWith } from '../areas.ts';
import type { AreaReader, Asked } from '../asked.ts';
import { sectionRows, titleOf } from '../role-rows.ts';
import { placeAt, placeBeside, row, whole } from '../rows.ts';
import { sharedRows } from '../shared-rows.ts';
import type { AnswerRow } from '../underlag.ts';

/** The goals of an area with what became of them; the sections that hold goals are the plan's as a whole, and pointed at. */
export const goals: AreaReader = {
  label: labels.goals,
  field: ({ roles }) => labels.underlag.goalsFile(roles),
  inArea: ({ area }, { edition }) => {
    const told = outcomesIn(edition);
    return [
      ...area.goals.flatMap((goal) => goalRows(goal, told)),
      ...sharedRows(fromElsewhere(area, areasWritten(edition)).goals, edition, termOf),
    ];
  },
  whole: (asked) => {
    const { edition, question } = asked;
    const rows = question.roles.flatMap((role) => sectionRows(edition, role));
    if (rows.length > 0) return whole(rows);
    if (areasOf(edition).length > 0) return [];
    const place = placeBeside(edition, '', labels.underlag.goalsFile(question.roles));
    return whole([{ label: labels.goals, value: undefined, place }]);
  },
  gap: 'field',
  instead: (_, { edition, question }: Asked): AnswerRow | undefined => {
    const [section] = question.roles.flatMap((role) => sectionsWith(edition, role));
    return (
      section && {
        ...row(labels.goals, labels.underlag.inSection(titleOf(section)), section.origin, ''),
        instead: 'elsewhere',
      }
    );
  },
};

function goalRows(goal: Goal, told: ReadonlyMap<string, ToldOutcome>): readonly AnswerRow[] {
  const value = goal.due === undefined ? goal.text : labels.withDetails(goal.text, labels.due(goal.due));
  const own = { label: termOf(goal), value, place: placeAt(goal.origin, '') };
  const outcome = ownOutcome(goal) ?? (goal.id === undefined ? undefined : told.get(goal.id));
  if (!outcome) return [own];
  const words = labels
    .goalOutcome(outcome.outcome, outcome.text)
    .join('. ')
    .replace(/^utfall: /, '');
  const place = { span: outcome.span, path: outcome.span.path, field: 'utfall' };
  return [own, { label: labels.underlag.outcome, value: words, place }];
}

function termOf({ horizon }: Goal): string {
  if (horizon.length === 2) return labels.goalsBoth;
  if (horizon.includes('lång')) return labels.goalsLong;
  return horizon.includes('kort') ? labels.goalsShort : labels.goals;
}
