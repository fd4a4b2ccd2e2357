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
  if (expected.length > 0) return rightWords('It can be', expected);
  const written = Object.hasOwn(ATTRIBUTE, attribute) ? ATTRIBUTE[attribute] : undefined;
  return written === undefined ? {} : { expected: written };
}

export const markSentences: SentencesOf<CodesOf<'mark' | 'directive' | 'date'>> = {
  'directive/unknown': ({ name, suggestion }, expected) => ({
    found: `There is no mark named ${quote(name)}.`,
    ...knownWords('Marks that exist', expected),
    todo: didYouMean(suggestion, 'Correct the name. If it is ordinary text, write \\: instead of the colon.'),
  }),
  'mark/id-missing': ({ mark }) => ({
    found: `The mark ${quote(typed(mark))} has no id.`,
    expected: `A mark is written with its id in square brackets, for instance ${typed(mark)}[mini-maria].`,
    todo: 'Write an id in square brackets.',
  }),
  'mark/attribute': ({ mark, attribute, suggestion }, expected) => ({
    found: `The mark ${quote(typed(mark))} says ${quote(attribute)}, which does not belong there.`,
    ...rightWords('It can have', expected),
    todo: didYouMean(suggestion, 'Correct the word, or remove it.'),
  }),
  'mark/value': ({ attribute, value, suggestion }, expected) => ({
    found:
      value === ''
        ? `The mark lacks a value for ${quote(attribute)}.`
        : `In the mark, ${quote(attribute)} has the value ${quote(value)}, which cannot be used.`,
    ...rightValues(attribute, expected),
    todo: didYouMean(
      suggestion,
      value === '' ? `Add ${shown(attribute)}= and a value.` : 'Change it to a value that can be used.',
    ),
  }),
  'mark/covers-nothing': ({ id }) => ({
    found: `The mark ${quote(id)} has no text before it.`,
    expected: 'A mark covers the text before it in the same paragraph.',
    todo: 'Move the mark to the end of the sentence that it is about.',
  }),
  'date/passed': ({ date, today }) => ({
    found: `This was to be ready by ${format.date(date)}. The plan is checked as of ${format.date(today)}.`,
    todo: 'Change the status if it is ready. Otherwise set a new date.',
  }),
};
