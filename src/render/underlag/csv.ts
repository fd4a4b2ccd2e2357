import { labels } from '../../locale/index.ts';
import type { Underlag } from '../../report/index.ts';
import { csv } from '../csv.ts';
import type { LineOf } from './places.ts';

/** A row an answer. */
export function underlagCsv({ questions }: Underlag, lineOf: LineOf): string {
  const { columns, yes, no } = labels.underlag;
  const rows = questions.flatMap((question) =>
    question.groups.flatMap((group) =>
      group.rows.map(({ label, value, place }) => [
        question.text,
        question.asked,
        group.title ?? '',
        group.areas.join(', '),
        group.recipients.join(', '),
        label,
        value ?? labels.underlag.missing,
        value === undefined ? yes : no,
        place.path,
        lineOf(place)?.toString() ?? '',
        place.field ?? '',
      ]),
    ),
  );
  return csv([Object.values(columns), ...rows]);
}
