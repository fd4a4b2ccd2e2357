import type { CodesOf, WordsOf } from '../../sentence.ts';
import { quote } from '../words.ts';

/** None of them repeats what it found. */

export const privacyFindings: WordsOf<CodesOf<'privacy'>> = {
  'privacy/identity-number': {
    title: 'Personal identity number',
    say: ({ kind }) => ({
      found: `Here stands something that looks like a Swedish ${
        kind === 'personnummer' ? 'personal identity number' : 'coordination number'
      }.`,
      expected: 'A plan that will be published must not contain such numbers.',
      todo: 'Remove the number. If the text has been shared, tell whoever is responsible for data protection.',
    }),
    meaning:
      'Something in the file or its name looks like a Swedish personal identity number or coordination number, and its check digit is right.',
    why: 'The plan is published and all its versions are kept. The General Data Protection Regulation (GDPR) and the Swedish Data Protection Act restrict when such numbers may be used, so the finding cannot be accepted.',
  },
  'privacy/email': {
    title: 'A person’s e-mail address',
    say: () => ({
      found: 'Here stands an e-mail address that looks like a person’s own.',
      expected: 'In a published plan the address of a function is enough, such as the registrar’s.',
      todo: 'Write the address of a function instead, or remove the address.',
    }),
    meaning:
      'The file holds an e-mail address that does not look like that of a function. Addresses of functions such as registrator@ and info@ are fine.',
    why: 'A published address is personal data that stays in all versions. People change jobs, and it is the function that is to answer anyway.',
  },
  'privacy/phone': {
    title: 'A person’s telephone number',
    say: () => ({
      found: 'Here stands a telephone number that looks like a person’s own.',
      expected: 'In a published plan the number of a switchboard, a clinic or another function is enough.',
      todo: 'Write the number of the function and say before it what it is, such as “Växel:”. Or remove the number.',
    }),
    meaning:
      'The file holds a telephone number that does not look like that of a switchboard or another function. Above all these are mobile numbers.',
    why: 'A published number is personal data that stays in all versions. Where it says before the number what answers, such as a switchboard or a clinic, all is well.',
  },
  'privacy/small-count': {
    title: 'A small count of persons',
    say: ({ count, limit }) => ({
      found: `The value ${quote(count)} is a count of persons below ${limit}.`,
      expected: `Counts below ${limit} are not given, since somebody could be recognised. Nought may be given.`,
      todo: 'Write “undertryckt” instead of the number.',
    }),
    meaning:
      'An indicator that counts persons has a value below the limit. The limit is five unless the agreement says otherwise. Nought may be given.',
    why: 'A small count in a small municipality can point at somebody, and this is data on health. Mind the sums as well: where all other groups are given, the hidden number can be worked out.',
  },
};
