import { listed } from './list.ts';
import { shown } from './quoted.ts';

/** The turns of phrase that many sentences share. */
export interface Words {
  /** An author's words in quotation marks. */
  quote(text: string): string;
  /** The sentence about the right words, where the finding has some; of a long list the nearest. */
  rightWords(intro: string, words: readonly string[]): { readonly expected?: string };
  /** What to do: the likely word where there is one, otherwise the general advice. */
  didYouMean(suggestion: string | undefined, otherwise: string): string;
}

/** How many alternatives a sentence can carry before nobody reads it. */
const MOST = 14;

export function makeWords(language: {
  readonly quotes: readonly [string, string];
  readonly or: string;
  readonly amongOthers: string;
  didYouMean(quoted: string): string;
}): Words {
  const quote = (text: string): string => language.quotes[0] + shown(text) + language.quotes[1];
  return {
    quote,
    rightWords(intro, words) {
      if (words.length === 0) return {};
      const all = listed(words.slice(0, MOST).map(shown), language.or);
      return { expected: `${intro} ${words.length > MOST ? `${language.amongOthers} ` : ''}${all}.` };
    },
    didYouMean: (suggestion, otherwise) =>
      suggestion === undefined ? otherwise : language.didYouMean(quote(suggestion)),
  };
}
