import type { FieldShape } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
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

export const fieldSentences: SentencesOf<CodesOf<'field'>> = {
  'field/unknown': ({ field, in: place, suggestion }, expected) => ({
    found: `There is no field named ${quote(field)}${inside(place)}.`,
    ...knownWords('Fields that exist here', expected),
    todo: didYouMean(suggestion, 'Correct the name, or remove the field.'),
  }),
  'field/missing': ({ field, in: place }) => ({
    found: `The field ${quote(field)} is missing${inside(place)}.`,
    todo: `Add a line with “${shown(field)}:” and a value.`,
  }),
  'field/type': ({ field, found, expected }) => ({
    // No “field”: the name may be that of a whole file.
    found: `${field === '' ? 'The content' : quote(field)} is ${SHAPE[found]}.`,
    expected: `It should be ${listed(
      expected.map((shape) => SHAPE[shape]),
      'or',
    )}.`,
    todo: HOW_TO_WRITE[expected[0] ?? 'text'],
  }),
  'field/value': ({ field, value, suggestion }, expected) => ({
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
  'field/format': ({ field, value, format }) => ({
    found: `The field ${quote(field)} says ${quote(value)}, which is not written in the right way.`,
    expected: WRITTEN[format] ?? `It should be written as ${quote(format)}.`,
    todo: 'Rewrite the value in that way.',
  }),
  'field/empty': ({ field }) => ({
    found: `${named(field)} is empty.`,
    todo: field === '' ? 'Write at least one fact.' : 'Fill in the field, or remove it if it is not needed.',
  }),
  'field/combination': ({ field, with: other }) => ({
    found: `The field ${quote(field)} does not go together with the field ${quote(other)}.`,
    todo: 'Keep the one that is right, and change or remove the other.',
  }),
};
