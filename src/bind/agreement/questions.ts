import { ANSWER_KINDS, type Contact, type NextYearCost, type Question } from '../../model/index.ts';
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
            knownFrom: item.texts('källa'),
          },
        ];
  });
}

export function bindContacts(fields: Fields): readonly Contact[] {
  return fields.each('kontakt').flatMap((item) => {
    const name = item.text('funktion');
    return name === undefined
      ? []
      : [
          {
            function: name,
            party: item.text('part'),
            address: item.text('adress'),
            telephone: item.text('telefon'),
          },
        ];
  });
}

export function bindNextYearCost(fields: Fields): NextYearCost | undefined {
  const cost = fields.under('kostnad-nästa-år');
  const amount = cost?.text('belopp');
  return amount === undefined ? undefined : { amount, about: cost?.text('avser') };
}
