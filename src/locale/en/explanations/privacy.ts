import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const privacyExplanations: ExplanationsOf<CodesOf<'privacy'>> = {
  'privacy/identity-number': {
    title: 'Personal identity number',
    meaning:
      'Something in the file or its name looks like a Swedish personal identity number or coordination number, and its check digit is right.',
    why: 'The plan is published and all its versions are kept. The General Data Protection Regulation (GDPR) and the Swedish Data Protection Act restrict when such numbers may be used, so the finding cannot be accepted.',
  },
  'privacy/email': {
    title: 'A person’s e-mail address',
    meaning:
      'The file holds an e-mail address that does not look like that of a function. Addresses of functions such as registrator@ and info@ are fine.',
    why: 'A published address is personal data that stays in all versions. People change jobs, and it is the function that is to answer anyway.',
  },
  'privacy/phone': {
    title: 'A person’s telephone number',
    meaning:
      'The file holds a telephone number that does not look like that of a switchboard or another function. Above all these are mobile numbers.',
    why: 'A published number is personal data that stays in all versions. Where it says before the number what answers, such as a switchboard or a clinic, all is well.',
  },
  'privacy/small-count': {
    title: 'A small count of persons',
    meaning:
      'An indicator that counts persons has a value below the limit. The limit is five unless the agreement says otherwise. Nought may be given.',
    why: 'A small count in a small municipality can point at somebody, and this is data on health. Mind the sums as well: where all other groups are given, the hidden number can be worked out.',
  },
};
