import type { CodesOf, WordsOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

export const agreementFindings: WordsOf<CodesOf<'agreement'>> = {
  'agreement/missing': {
    title: 'No agreement',
    say: () => ({
      found:
        'The plan does not say which agreement it answers to, so it cannot be told whether its areas are right.',
      expected: 'The file header of plan.md has “överenskommelse” with the name of the year.',
      todo: 'Add “överenskommelse: 2024”, for example, to the file header.',
    }),
    meaning: 'The plan does not say which agreement between the state and SKR it belongs to.',
    why: 'The plan is held against its agreement. Without one the program can say neither that the areas are right nor that they are wrong.',
  },
  'agreement/unknown': {
    title: 'Unknown agreement',
    say: ({ agreement }, expected) => ({
      found: `There is no agreement named ${quote(agreement)}.`,
      ...knownWords('Agreements that exist', expected),
      todo: 'Change it to an agreement that exists, or add a file for it.',
    }),
    meaning: 'The plan says that it follows an agreement for which the program has no file.',
    why: 'A plan is held against its agreement. Without it one cannot tell whether the areas are right.',
  },
  'agreement/shadowed': {
    title: 'An agreement file of your own',
    say: ({ agreement }) => ({
      found: `The workspace has its own file for the agreement ${quote(agreement)}. It is used instead of the built-in one.`,
      todo: 'Check that this is what you want. Otherwise remove that file.',
    }),
    meaning:
      'The workspace has a file of its own for an agreement that is also built in. Its own file is used.',
    why: 'Whoever reviews the plan should know that it is held against another file than the built-in one.',
  },
  'agreement/base-unknown': {
    title: 'The addendum adds to something that is not there',
    say: ({ agreement, circular, suggestion }, expected) => ({
      found: circular
        ? `The addendum goes in a ring: ${quote(agreement)} in its turn adds to this agreement.`
        : `There is no agreement with the name ${quote(agreement)}, so what the addendum adds to cannot be seen.`,
      ...knownWords('Agreements that there are', expected),
      todo: didYouMean(suggestion, 'Write the id of the agreement that this one adds to.'),
    }),
    meaning: 'An agreement is said to add to another, which does not exist or which itself adds to this one.',
    why: 'Areas and requirements of the agreement that is added to hold here as well. Without it nobody can tell which they are.',
  },
  'agreement/source-unknown': {
    title: 'Unknown source',
    say: ({ source, suggestion }, expected) => ({
      found: `The source ${quote(source)} is not listed under “källor”.`,
      ...knownWords('Sources that exist', expected),
      todo: didYouMean(suggestion, 'Correct the name, or add the source under “källor”.'),
    }),
    meaning: 'A fact about the agreement refers to a source that is not in the list of sources.',
    why: 'Every fact about an agreement should be possible to verify.',
  },
  'agreement/source-unused': {
    title: 'Unused source',
    say: ({ source }) => ({
      found: `No fact uses the source ${quote(source)}.`,
      todo: 'Name the source at the fact that it supports, or remove it.',
    }),
    meaning: 'A source stands in the list, but no fact refers to it.',
    why: 'Either a fact lacks its source, or the source is left over from something that has been removed.',
  },
  'agreement/fact-without-source': {
    title: 'A fact without source',
    say: ({ fact }) => ({
      found: `The fact ${quote(fact)} has no source.`,
      expected: 'Every fact about an agreement has a source.',
      todo: 'Say where the fact comes from. Write “okänt” if it is not known.',
    }),
    meaning: 'A fact about the agreement has no source.',
    why: 'The agreements are compiled from several places. Without a source one cannot know what is certain.',
  },
  'agreement/other-time': {
    title: 'The agreement is for another time',
    say: ({ agreement, period, holds, plansTo }, expected) => ({
      found: `The plan is for ${period}, but the agreement ${quote(agreement)} is for ${holds}${plansTo === undefined ? '' : `, and plans under it for ${plansTo} at the latest`}. They have no time in common.`,
      ...(expected.length === 0
        ? { expected: 'The program has no file for an agreement of that time.' }
        : knownWords('Agreements of that time', expected)),
      todo: 'Change the agreement, or correct the period. If the right one has not come yet, change it when there is one.',
    }),
    meaning:
      'The plan is held against an agreement that is for no part of its time. A plan for several years may begin before the agreement or end after it.',
    why: 'The plan is then held against the wrong requirements, areas, money and days. Where plans or money under the agreement are known to be for a later time, the finding can be accepted, with a reason.',
  },
};
