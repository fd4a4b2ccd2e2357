import type { CodesOf, WordsOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

export const areaFindings: WordsOf<CodesOf<'area' | 'party' | 'proposal'>> = {
  'party/unknown': {
    title: 'Unknown party',
    say: ({ party, suggestion }, expected) => ({
      found: `The party ${quote(party)} is not among the parties of the plan.`,
      ...knownWords('Parties of the plan', expected),
      todo: didYouMean(suggestion, 'Write the name as in “parter” in plan.md, or add the party there.'),
    }),
    meaning:
      'An area, a goal or an activity tells which parties have chosen it, but one of them is not among the parties of the plan.',
    why: 'A party may choose a part of the plan. Then it must be possible to trust who has chosen what.',
  },
  'proposal/wording': {
    title: 'Decision without “att”',
    say: ({ text }) => ({
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
    meaning: 'A section of decisions is a list in which every item begins with “att”.',
    why: 'That is how kommuner and regioner write decisions. Each item can go into the minutes as it stands.',
  },
  'area/undecidable': {
    title: 'The area cannot be decided',
    say: ({ area, agreement }) => ({
      found: `It cannot be told whether ${quote(area)} is one of the areas of the agreement ${quote(agreement)}, since its areas are not known.`,
      todo: 'Hold the area against the text of the agreement itself.',
    }),
    meaning: 'The plan names an area of an agreement whose areas the program does not know.',
    why: 'What is not known must be said. Otherwise a mistake could look as if it were right.',
  },
  'area/unknown': {
    title: 'Unknown area of the agreement',
    say: ({ area, agreement, suggestion }, expected) => ({
      found: `The area ${quote(area)} is not in the agreement ${quote(agreement)}.`,
      ...knownWords('Areas that it names', expected),
      todo: didYouMean(suggestion, 'Change it to an area that the agreement names.'),
    }),
    meaning: 'The plan points to an area that is not in the agreement.',
    why: "The agreement (ÖK) between the state and SKR names the areas. They change names between years, so last year's name may be wrong.",
  },
  'area/achievement-missing': {
    title: 'Måluppfyllelse is missing',
    say: ({ area, empty }) => ({
      found: empty
        ? `Nothing stands under Måluppfyllelse in the area ${quote(area)}.`
        : `The area ${quote(area)} lacks the subheading Måluppfyllelse.`,
      expected: 'In a report every area tells how it went.',
      todo: empty
        ? 'Write what has been done and what came of it.'
        : 'Add “## Måluppfyllelse”, and write what has been done and what came of it.',
    }),
    meaning:
      'In a report every area has a subheading Måluppfyllelse (achievement), which tells what was done and what came of it.',
    why: 'A report should answer how it went. Otherwise what was not done cannot be told from what was not reported.',
  },
  'area/planning-missing': {
    title: 'Planering is missing',
    say: ({ area, empty }) => ({
      found: empty
        ? `Nothing stands under Planering in the area ${quote(area)}.`
        : `The area ${quote(area)} lacks the subheading Planering.`,
      expected: 'In a report every area tells what is to be done next.',
      todo: empty
        ? 'Write what is to be done and when.'
        : 'Add “## Planering”, and write what is to be done and when.',
    }),
    meaning:
      'In a report every area has a subheading Planering (planning), which tells what is to be done next.',
    why: "Next year's plan is compared with what was planned. If nothing stands here, one cannot see what has been dropped.",
  },
  'area/focus-missing': {
    title: 'No focus area',
    say: ({ area }) => ({
      found: `The area ${quote(area)} has no focus area.`,
      expected: "An area belongs to one of the agreement's areas, or explains why it does not.",
      todo: 'Fill in “fokusområden”, or write the reason in the field “utanför”.',
    }),
    meaning: "The area is not tied to any of the agreement's areas, and no reason is given.",
    why: 'The report to the state follows the areas of the agreement (ÖK). What belongs to none of them is allowed, but should be explained.',
  },
  'area/goals-missing': {
    title: 'No goals',
    say: ({ area }) => ({
      found: `The area ${quote(area)} has no goals.`,
      todo: 'Write at least one goal under “mål” in the file header.',
    }),
    meaning: 'An area of a plan has no goals.',
    why: 'Without goals one cannot say whether the activities led anywhere.',
  },
  'area/activities-missing': {
    title: 'No activities',
    say: ({ area }) => ({
      found: `The area ${quote(area)} has no activities.`,
      todo: 'Write at least one activity under “aktiviteter” in the file header.',
    }),
    meaning: 'An area of a plan has no activities.',
    why: 'A goal without activities says what the county wants, but not what it will do.',
  },
  'area/responsible-missing': {
    title: 'Nobody is responsible',
    say: ({ area }) => ({
      found: `Nobody is responsible for the area ${quote(area)}.`,
      todo: 'Write who is responsible under “ansvariga” in the file header.',
    }),
    meaning:
      'Nobody is responsible for the area in the plan. Name those responsible for the whole area, or for each of its activities.',
    why: 'The plan is shared by the region and the municipalities. Where nobody is named, nobody answers for the work.',
  },
  'area/indicators-missing': {
    title: 'No indicators',
    say: ({ area, empty }) => ({
      found: empty
        ? `The list of indicators of the area ${quote(area)} is empty.`
        : `The area ${quote(area)} lacks the field “indikatorer”.`,
      expected: 'Every area has at least one indicator that shows how it goes.',
      todo: empty
        ? 'Write at least one indicator under “indikatorer”.'
        : 'Add “indikatorer” to the file header, and write at least one.',
    }),
    meaning:
      'An area of a plan has no indicator. An empty list and a missing field are different things, and both are said.',
    why: 'Without an indicator one cannot show whether anything has changed. An empty list may be meant, but it should be seen.',
  },
};
