import { labels, localeFor } from '../../../locale/index.ts';
import { responsibleIn } from '../../../model/index.ts';
import { textOfArea } from '../areas.ts';
import type { AreaReader } from '../asked.ts';
import { row } from '../rows.ts';
import type { AnswerRow } from '../underlag.ts';

/** With whom and for whom. Where one of them is filled in and the other is not, the text of the area may tell it. */
export const reached: AreaReader = {
  label: labels.underlag.withAndFor,
  field: () => labels.underlag.withAndForFields,
  inArea: (one) => {
    const { area } = one;
    const own = [
      row(labels.underlag.withWhom, list(responsibleIn(area)), area.origin, 'ansvariga'),
      row(labels.underlag.forWhom, list(area.audiences), area.origin, 'målgrupper'),
    ];
    if (own.every(({ value }) => value === undefined)) return [];
    const inText = textOfArea(one) !== undefined;
    return own.map(
      (answer): AnswerRow =>
        answer.value === undefined && inText
          ? { ...answer, value: labels.underlag.inText, instead: 'elsewhere' }
          : answer,
    );
  },
  gap: 'text',
};

function list(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : localeFor('sv').list(items, 'och');
}
