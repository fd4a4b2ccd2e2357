import { makeWords } from '../words.ts';

export const { quote, rightWords, didYouMean } = makeWords({
  quotes: ['”', '”'],
  or: 'eller',
  amongOthers: 'bland annat',
  didYouMean: (quoted) => `Menade du ${quoted}? Skriv så i stället.`,
});
