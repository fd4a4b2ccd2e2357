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

/** What the codes of languages mean, for those that the report can mark up. */
const LANGUAGE: Readonly<Record<string, string | undefined>> = {
  en: 'English',
  fi: 'Finnish',
  se: 'Northern Sami',
};

function withLanguage(code: string): string {
  const name = Object.hasOwn(LANGUAGE, code) ? LANGUAGE[code] : undefined;
  return name === undefined ? code : `${code} (${name})`;
}

/** What to do about a value that is missing or wrong, where no word is near it. */
function mendValue(attribute: string, value: string, listed: boolean): string {
  if (attribute === 'språk')
    return value === ''
      ? 'Write the code in { } right after it, for instance :språk[Hello]{en}.'
      : 'Change it to one of the codes. For another language, write the words without a mark.';
  if (value === '') return `Add ${shown(attribute)}= and a value.`;
  if (listed) return 'Change it to the word that fits best.';
  return Object.hasOwn(ATTRIBUTE, attribute)
    ? 'Rewrite the value in that way.'
    : 'Rewrite the value, or remove it.';
}

function rightValues(attribute: string, expected: readonly string[]): { readonly expected?: string } {
  if (attribute === 'språk') return knownWords('Codes that exist', expected.map(withLanguage));
  if (expected.length > 0) return rightWords('It can be', expected);
  const written = Object.hasOwn(ATTRIBUTE, attribute) ? ATTRIBUTE[attribute] : undefined;
  return written === undefined ? {} : { expected: written };
}

export const markSentences: SentencesOf<CodesOf<'mark' | 'directive' | 'date'>> = {
  'directive/unknown': ({ name, suggestion }, expected) =>
    // A name that does not begin with its colon is a mark written close to the word before it.
    !name.startsWith(':') && suggestion !== undefined
      ? {
          found: `In ${quote(name)} a mark stands close to the word before it, and is read as ordinary text.`,
          expected: 'There is a space before a mark.',
          todo: `Write ${quote(suggestion)}.`,
        }
      : {
          found: `There is no mark named ${quote(name)}.`,
          ...knownWords('Marks that exist', expected),
          todo: didYouMean(
            suggestion,
            'Correct the name. If it is ordinary text, write \\: instead of the colon.',
          ),
        },
  'mark/id-missing': ({ mark }) => ({
    found: `The mark ${quote(typed(mark))} has no id.`,
    expected: `A mark is written with its id in square brackets, for instance ${typed(mark)}[mini-maria].`,
    todo: 'Write an id in square brackets.',
  }),
  'mark/attribute': ({ mark, attribute, suggestion }, expected) => ({
    found: `The mark ${quote(typed(mark))} says ${quote(attribute)}, which does not belong there.`,
    ...rightWords('It can have', expected),
    todo: suggestion?.endsWith('"')
      ? `Put straight quotation marks around several words: ${shown(suggestion)}.`
      : didYouMean(suggestion, 'Correct the word, or remove it.'),
  }),
  'mark/value': ({ attribute, value, suggestion }, expected) => ({
    found:
      value === ''
        ? `The mark lacks a value for ${quote(attribute)}.`
        : `In the mark, ${quote(attribute)} has the value ${quote(value)}, which may not stand there.`,
    ...rightValues(attribute, expected),
    todo: didYouMean(suggestion, mendValue(attribute, value, expected.length > 0)),
  }),
  'mark/covers-nothing': ({ id }) => ({
    found: `The mark ${quote(id)} has no text before it.`,
    expected: 'A mark covers the text before it in the same paragraph.',
    todo: 'Move the mark to the end of the sentence that it is about.',
  }),
  'date/passed': ({ date, today }) => ({
    found: `This was to be ready by ${format.date(date)}. The plan is checked as of ${format.date(today)}.`,
    todo: 'If it is ready, say so, in its status or as an answer in the report. Otherwise set a later date.',
  }),
};
