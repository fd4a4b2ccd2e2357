import { makeWords } from '../words.ts';

export const { quote, rightWords, didYouMean } = makeWords({
  quotes: ['“', '”'],
  or: 'or',
  amongOthers: 'among others',
  didYouMean: (quoted) => `Did you mean ${quoted}? Write that instead.`,
});
