import { ANSWER_KINDS, type Question } from '../../model/index.ts';
import type { Fields } from '../fields/fields.ts';

/** The questions of an agreement; one that asks for nothing that is known is left out, and its schema has said so. */
export function bindQuestions(fields: Fields): readonly Question[] {
  return fields.each('frågor').flatMap((item) => {
    const about = item.word('avser', ANSWER_KINDS);
    return about === undefined
      ? []
      : [
          {
            id: item.text('id') ?? '',
            text: item.text('text') ?? '',
            about,
            roles: item.texts('roll'),
            headings: item.texts('rubrik'),
            knownFrom: item.texts('källa'),
          },
        ];
  });
}
