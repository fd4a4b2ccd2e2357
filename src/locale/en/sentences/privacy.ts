import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { quote } from '../words.ts';

/** None of them repeats what it found. */
export const privacySentences: SentencesOf<CodesOf<'privacy'>> = {
  'privacy/identity-number': ({ kind }) => ({
    found: `Here stands something that looks like a Swedish ${
      kind === 'personnummer' ? 'personal identity number' : 'coordination number'
    }.`,
    expected: 'A plan that will be published must not contain such numbers.',
    todo: 'Remove the number. If the text has been shared, tell whoever is responsible for data protection.',
  }),
  'privacy/email': () => ({
    found: 'Here stands an e-mail address that looks like a person’s own.',
    expected: 'In a published plan the address of a function is enough, such as the registrar’s.',
    todo: 'Write the address of a function instead, or remove the address.',
  }),
  'privacy/phone': () => ({
    found: 'Here stands a telephone number that looks like a person’s own.',
    expected: 'In a published plan the number of a switchboard, a clinic or another function is enough.',
    todo: 'Write the number of the function and say before it what it is, such as “Växel:”. Or remove the number.',
  }),
  'privacy/small-count': ({ count, limit }) => ({
    found: `The value ${quote(count)} is a count of persons below ${limit}.`,
    expected: `Counts below ${limit} are not given, since somebody could be recognised. Nought may be given.`,
    todo: 'Write “undertryckt” instead of the number.',
  }),
};
