import { makeWords } from '../words.ts';

export const { quote, rightWords, knownWords, didYouMean } = makeWords({
  quotes: ['”', '”'],
  and: 'och',
  or: 'eller',
  amongOthers: 'bland annat',
  didYouMean: (quoted) => `Menade du ${quoted}? Skriv så i stället.`,
});
