import type { Contact } from '../model/index.ts';
import type { Fields } from './fields/fields.ts';

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
