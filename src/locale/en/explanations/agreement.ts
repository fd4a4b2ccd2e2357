import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const agreementExplanations: ExplanationsOf<CodesOf<'agreement'>> = {
  'agreement/missing': {
    title: 'No agreement',
    meaning: 'The plan does not say which agreement between the state and SKR it belongs to.',
    why: 'The plan is held against its agreement. Without one the program can say neither that the areas are right nor that they are wrong.',
  },
  'agreement/unknown': {
    title: 'Unknown agreement',
    meaning: 'The plan says that it follows an agreement for which the program has no file.',
    why: 'A plan is held against its agreement. Without it one cannot tell whether the areas are right.',
  },
  'agreement/shadowed': {
    title: 'An agreement file of your own',
    meaning:
      'The workspace has a file of its own for an agreement that is also built in. Its own file is used.',
    why: 'Whoever reviews the plan should know that it is held against another file than the built-in one.',
  },
  'agreement/base-unknown': {
    title: 'The addendum adds to something that is not there',
    meaning: 'An agreement is said to add to another, which does not exist or which itself adds to this one.',
    why: 'Areas and requirements of the agreement that is added to hold here as well. Without it nobody can tell which they are.',
  },
  'agreement/source-unknown': {
    title: 'Unknown source',
    meaning: 'A fact about the agreement refers to a source that is not in the list of sources.',
    why: 'Every fact about an agreement should be possible to verify.',
  },
  'agreement/source-unused': {
    title: 'Unused source',
    meaning: 'A source stands in the list, but no fact refers to it.',
    why: 'Either a fact lacks its source, or the source is left over from something that has been removed.',
  },
  'agreement/fact-without-source': {
    title: 'A fact without source',
    meaning: 'A fact about the agreement has no source.',
    why: 'The agreements are compiled from several places. Without a source one cannot know what is certain.',
  },
};
