import { shown } from '../../quoted.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote, rightWords } from '../words.ts';
import { WRITTEN } from '../written.ts';

/** `plan` and `:plan` alike are said as the author types them. */
function typed(mark: string): string {
  return `:${shown(mark).replace(/^:+/, '')}`;
}

/** How the attributes are written whose words cannot be listed. */
const ATTRIBUTE: Readonly<Record<string, string | undefined>> = {
  id: WRITTEN.id,
  slag: WRITTEN.id,
  'ersatt-av': WRITTEN.id,
  senast: WRITTEN.datum,
};

function rightValues(attribute: string, expected: readonly string[]): { readonly expected?: string } {
  if (expected.length > 0) return rightWords('Det kan vara', expected);
  const written = Object.hasOwn(ATTRIBUTE, attribute) ? ATTRIBUTE[attribute] : undefined;
  return written === undefined ? {} : { expected: written };
}

export const markSentences: SentencesOf<CodesOf<'mark' | 'directive' | 'date'>> = {
  'directive/unknown': ({ name, suggestion }, expected) => ({
    found: `Det finns inget märke som heter ${quote(name)}.`,
    ...knownWords('Märken som finns', expected),
    todo: didYouMean(
      suggestion,
      'Rätta namnet. Om det ska vara vanlig text, skriv \\: i stället för kolonet.',
    ),
  }),
  'mark/id-missing': ({ mark }) => ({
    found: `Märket ${quote(typed(mark))} saknar id.`,
    expected: `Ett märke skrivs med sitt id inom hakparentes, till exempel ${typed(mark)}[mini-maria].`,
    todo: 'Skriv ett id inom hakparentes.',
  }),
  'mark/attribute': ({ mark, attribute, suggestion }, expected) => ({
    found: `I märket ${quote(typed(mark))} står ${quote(attribute)}, som inte hör dit.`,
    ...rightWords('Där kan det stå', expected),
    todo: didYouMean(suggestion, 'Rätta ordet, eller ta bort det.'),
  }),
  'mark/value': ({ attribute, value, suggestion }, expected) => ({
    found:
      value === ''
        ? `Märket saknar ett värde för ${quote(attribute)}.`
        : `I märket har ${quote(attribute)} värdet ${quote(value)}, som inte går att använda.`,
    ...rightValues(attribute, expected),
    todo: didYouMean(
      suggestion,
      value === ''
        ? `Lägg till ${shown(attribute)}= och ett värde.`
        : 'Byt till ett värde som går att använda.',
    ),
  }),
  'mark/covers-nothing': ({ id }) => ({
    found: `Märket ${quote(id)} har ingen text framför sig.`,
    expected: 'Ett märke gäller texten före det i samma stycke.',
    todo: 'Flytta märket till slutet av den mening som det gäller.',
  }),
  'date/passed': ({ date, today }) => ({
    found: `Detta skulle vara klart senast ${format.date(date)}. Planen prövas mot ${format.date(today)}.`,
    todo: 'Ändra status om det är klart. Sätt annars ett nytt datum.',
  }),
};
