import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

export const areaSentences: SentencesOf<CodesOf<'area' | 'party' | 'proposal'>> = {
  'party/unknown': ({ party, suggestion }, expected) => ({
    found: `The party ${quote(party)} is not among the parties of the plan.`,
    ...knownWords('Parties of the plan', expected),
    todo: didYouMean(suggestion, 'Write the name as in “parter” in plan.md, or add the party there.'),
  }),
  'proposal/wording': ({ text }) => ({
    found:
      text === ''
        ? 'The section of decisions has no list of what is to be decided.'
        : `The item ${quote(text)} does not begin with “att”.`,
    expected: 'Every item of a decision begins with “att”.',
    todo:
      text === ''
        ? 'Write every decision as an item: “- att godkänna planen”.'
        : 'Write the item so that it begins with “att”.',
  }),
  'area/undecidable': ({ area, agreement }) => ({
    found: `It cannot be told whether ${quote(area)} is one of the areas of the agreement ${quote(agreement)}, since its areas are not known.`,
    todo: 'Hold the area against the text of the agreement itself.',
  }),
  'area/unknown': ({ area, agreement, suggestion }, expected) => ({
    found: `The area ${quote(area)} is not in the agreement ${quote(agreement)}.`,
    ...knownWords('Areas that it names', expected),
    todo: didYouMean(suggestion, 'Change it to an area that the agreement names.'),
  }),
  'area/achievement-missing': ({ area }) => ({
    found: `The area ${quote(area)} lacks the subheading Måluppfyllelse.`,
    expected: 'In a report every area tells how it went.',
    todo: 'Add “## Måluppfyllelse”, and write what has been done and what came of it.',
  }),
  'area/planning-missing': ({ area }) => ({
    found: `The area ${quote(area)} lacks the subheading Planering.`,
    expected: 'In a report every area tells what is to be done next.',
    todo: 'Add “## Planering”, and write what is to be done and when.',
  }),
  'area/focus-missing': ({ area }) => ({
    found: `The area ${quote(area)} has no focus area.`,
    expected: "An area belongs to one of the agreement's areas, or explains why it does not.",
    todo: 'Fill in “fokusområden”, or write the reason in the field “utanför”.',
  }),
  'area/goals-missing': ({ area }) => ({
    found: `The area ${quote(area)} has no goals.`,
    todo: 'Write at least one goal under “mål” in the file header.',
  }),
  'area/activities-missing': ({ area }) => ({
    found: `The area ${quote(area)} has no activities.`,
    todo: 'Write at least one activity under “aktiviteter” in the file header.',
  }),
  'area/responsible-missing': ({ area }) => ({
    found: `Nobody is responsible for the area ${quote(area)}.`,
    todo: 'Write who is responsible under “ansvariga” in the file header.',
  }),
  'area/indicators-missing': ({ area, empty }) => ({
    found: empty
      ? `The list of indicators of the area ${quote(area)} is empty.`
      : `The area ${quote(area)} lacks the field “indikatorer”.`,
    expected: 'Every area has at least one indicator that shows how it goes.',
    todo: empty
      ? 'Write at least one indicator under “indikatorer”.'
      : 'Add “indikatorer” to the file header, and write at least one.',
  }),
};
