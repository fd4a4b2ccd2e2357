import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

export const agreementSentences: SentencesOf<CodesOf<'agreement'>> = {
  'agreement/missing': () => ({
    found:
      'The plan does not say which agreement it answers to, so it cannot be told whether its areas are right.',
    expected: 'The file header of plan.md has “överenskommelse” with the name of the year.',
    todo: 'Add “överenskommelse: 2024”, for example, to the file header.',
  }),
  'agreement/unknown': ({ agreement }, expected) => ({
    found: `There is no agreement named ${quote(agreement)}.`,
    ...knownWords('Agreements that exist', expected),
    todo: 'Change it to an agreement that exists, or add a file for it.',
  }),
  'agreement/shadowed': ({ agreement }) => ({
    found: `The workspace has its own file for the agreement ${quote(agreement)}. It is used instead of the built-in one.`,
    todo: 'Check that this is what you want. Otherwise remove that file.',
  }),
  'agreement/base-unknown': ({ agreement, circular, suggestion }, expected) => ({
    found: circular
      ? `The addendum goes in a ring: ${quote(agreement)} in its turn adds to this agreement.`
      : `There is no agreement with the name ${quote(agreement)}, so what the addendum adds to cannot be seen.`,
    ...knownWords('Agreements that there are', expected),
    todo: didYouMean(suggestion, 'Write the id of the agreement that this one adds to.'),
  }),
  'agreement/source-unknown': ({ source, suggestion }, expected) => ({
    found: `The source ${quote(source)} is not listed under “källor”.`,
    ...knownWords('Sources that exist', expected),
    todo: didYouMean(suggestion, 'Correct the name, or add the source under “källor”.'),
  }),
  'agreement/source-unused': ({ source }) => ({
    found: `No fact uses the source ${quote(source)}.`,
    todo: 'Name the source at the fact that it supports, or remove it.',
  }),
  'agreement/fact-without-source': ({ fact }) => ({
    found: `The fact ${quote(fact)} has no source.`,
    expected: 'Every fact about an agreement has a source.',
    todo: 'Say where the fact comes from. Write “okänt” if it is not known.',
  }),
};
