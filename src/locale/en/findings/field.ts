import type { FieldShape } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote, rightWords } from '../words.ts';
import { WRITTEN } from '../written.ts';

const SHAPE: Readonly<Record<FieldShape, string>> = {
  text: 'a text',
  list: 'a list',
  fields: 'a group of fields',
  empty: 'empty',
};

const HOW_TO_WRITE: Readonly<Record<FieldShape, string>> = {
  text: 'Write the value on the same line, after the colon.',
  list: 'Write each item on a line of its own that begins with a hyphen and a space.',
  fields:
    'Write the facts on lines of their own, as “name: value”. Under a field they are indented by two spaces.',
  empty: 'Remove what stands after the colon.',
};

function inside(place: string): string {
  return place === '' ? '' : ` in ${quote(place)}`;
}

/** The whole of a file or of its header has no name. */
function named(field: string): string {
  return field === '' ? 'The content' : `The field ${quote(field)}`;
}

/** A day or a month that the calendar does not have. */
function tooLate(value: string, month: number, days: number): string {
  if (days === 0) return `there is no month ${month}`;
  return `${format.date(`${/\d{4}/.exec(value)?.[0]}-${String(month).padStart(2, '0')}`)} has ${days} days`;
}

function rewriteAdvice(field: string, kind: string, days: number | undefined): string {
  if (days !== undefined) return days === 0 ? 'Correct the month.' : 'Correct the day.';
  if (kind === 'datum' && field === 'senast')
    return 'Write the last day or month. If there is none, take the line away and say when in the text.';
  return 'Rewrite the value in that way.';
}

export const fieldFindings: WordsOf<CodesOf<'field'>> = {
  'field/unknown': {
    title: 'Unknown field',
    say: ({ field, in: place, suggestion, within }, expected) => ({
      found: `There is no field named ${quote(field)}${inside(place)}.`,
      ...knownWords('Fields that exist here', expected),
      todo:
        within === undefined
          ? didYouMean(suggestion, 'Correct the name, or remove the field.')
          : `The field is known under “${within}”. Indent the line as far as the other fields there.`,
    }),
    meaning:
      'There is no field of that name in that place. Most often it is misspelt, or stands on the wrong level.',
    why: 'A misspelt field would otherwise be passed over, and the fact be missing from the report without anybody noticing.',
  },
  'field/missing': {
    title: 'Missing field',
    say: ({ field, in: place }) => ({
      found: `The field ${quote(field)} is missing${inside(place)}.`,
      todo: `Add a line with “${shown(field)}:” and a value.`,
    }),
    meaning: 'A field that must be there is not filled in.',
    why: 'Without it the plan cannot be checked or set as a report.',
  },
  'field/type': {
    title: 'The wrong sort of value',
    say: ({ field, found, expected }) => ({
      // No “field”: the name may be that of a whole file.
      found: `${field === '' ? 'The content' : quote(field)} is ${SHAPE[found]}.`,
      expected: `It should be ${listed(
        expected.map((shape) => SHAPE[shape]),
        'or',
      )}.`,
      todo: HOW_TO_WRITE[expected[0] ?? 'text'],
    }),
    meaning: 'Where there should be a list, there may be a text, or the other way round.',
    why: 'A list and a text are shown and compared differently. The program does not make the one into the other by itself.',
  },
  'field/value': {
    title: 'A value that cannot be chosen',
    say: ({ field, value, suggestion }, expected) => ({
      found:
        value === ''
          ? `In the field ${quote(field)} a value is empty, or stands twice.`
          : `The field ${quote(field)} says ${quote(value)}.`,
      ...rightWords('It can say', expected),
      todo: didYouMean(
        suggestion,
        value === '' ? 'Remove what is too much.' : 'Change it to a value that may stand there.',
      ),
    }),
    meaning: 'The field takes certain words only, and what stands there is none of them.',
    why: 'Words such as status and typ must be the same in all plans. Otherwise the years cannot be compared.',
  },
  'field/format': {
    title: 'A value written the wrong way',
    say: ({ field, value, format: kind, suggestion, month, days }) => ({
      found:
        month === undefined || days === undefined
          ? `The field ${quote(field)} says ${quote(value)}, which is not written in the right way.`
          : `The field ${quote(field)} says ${quote(value)}, but ${tooLate(value, month, days)}.`,
      expected: WRITTEN[kind] ?? `It should be written as ${quote(kind)}.`,
      todo: didYouMean(suggestion, rewriteAdvice(field, kind, month === undefined ? undefined : days)),
    }),
    meaning: 'The value is not written as such a value should be, for instance a date, a number or an id.',
    why: 'Dates and numbers should be possible to sort and count with, and an id to write alike in all files.',
  },
  'field/empty': {
    title: 'Empty field',
    say: ({ field }) => ({
      found: `${named(field)} is empty.`,
      todo:
        field === '' ? 'Write at least one fact.' : 'Fill in the field, or remove it if it is not needed.',
    }),
    meaning: 'The name of the field stands there, but no value.',
    why: 'One cannot know whether the value is unknown, forgotten or not needed.',
  },
  'field/combination': {
    title: 'Fields that do not go together',
    say: ({ field, with: other }) => ({
      found: `The field ${quote(field)} does not go together with the field ${quote(other)}.`,
      todo: 'Keep the one that is right, and change or remove the other.',
    }),
    meaning:
      'Two fields contradict each other. An area cannot both have a focus area and stand outside, for instance, and a period cannot end before it begins.',
    why: 'Only one of them can be right, and the author knows which.',
  },
};
