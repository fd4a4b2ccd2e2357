import { labels } from '../../locale/index.ts';
import type { Underlag } from '../../report/index.ts';
import { csv } from '../csv.ts';
import type { LineOf } from './places.ts';

/** A row an answer. */
export function underlagCsv({ parts }: Underlag, lineOf: LineOf): string {
  const { columns, yes, no } = labels.underlag;
  const rows = parts.flatMap((part) =>
    part.questions.flatMap((question) =>
      question.groups.flatMap((group) =>
        group.rows.map(({ label, value, place }) => [
          part.title,
          question.text,
          question.asked,
          group.title ?? '',
          group.areas.join(', '),
          (group.recipients.length > 0 ? group.recipients : part.recipients).join(', '),
          label,
          value ?? labels.underlag.missing,
          value === undefined ? yes : no,
          place.path,
          lineOf(place)?.toString() ?? '',
          place.field ?? '',
        ]),
      ),
    ),
  );
  return csv([Object.values(columns), ...rows]);
}
