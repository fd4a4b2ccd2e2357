import { makeWords } from '../words.ts';

export const { quote, rightWords, knownWords, didYouMean } = makeWords({
  quotes: ['“', '”'],
  and: 'and',
  or: 'or',
  amongOthers: 'among others',
  didYouMean: (quoted) => `Did you mean ${quoted}? Write that instead.`,
});
