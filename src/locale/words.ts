import { listed } from './list.ts';
import { shown } from './quoted.ts';

/** The turns of phrase that many sentences share. */
export interface Words {
  /** An author's words in quotation marks. */
  quote(text: string): string;
  /** «Där kan det stå a, b eller c.» where the finding has such words; of a long list the nearest. */
  rightWords(intro: string, words: readonly string[]): Expected;
  /** «Mål som finns: a, b och c.» */
  knownWords(intro: string, words: readonly string[]): Expected;
  /** What to do: the likely word where there is one, otherwise the general advice. */
  didYouMean(suggestion: string | undefined, otherwise: string): string;
}

/** Goes into a sentence as it is: nothing where there is nothing to say. */
interface Expected {
  readonly expected?: string;
}

/** How many alternatives a sentence can carry before nobody reads it. */
const MOST = 14;

export function makeWords(language: {
  readonly quotes: readonly [string, string];
  readonly and: string;
  readonly or: string;
  readonly amongOthers: string;
  didYouMean(quoted: string): string;
}): Words {
  const quote = (text: string): string => language.quotes[0] + shown(text) + language.quotes[1];
  const few = (words: readonly string[], conjunction: string): string =>
    listed(words.slice(0, MOST).map(shown), conjunction);
  return {
    quote,
    rightWords(intro, words) {
      if (words.length === 0) return {};
      const some = words.length > MOST ? `${language.amongOthers} ` : '';
      return { expected: `${intro} ${some}${few(words, language.or)}.` };
    },
    knownWords(intro, words) {
      if (words.length === 0) return {};
      const some = words.length > MOST ? `, ${language.amongOthers}` : '';
      return { expected: `${intro}${some}: ${few(words, language.and)}.` };
    },
    didYouMean: (suggestion, otherwise) =>
      suggestion === undefined ? otherwise : language.didYouMean(quote(suggestion)),
  };
}
