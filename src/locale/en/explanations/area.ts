import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const areaExplanations: ExplanationsOf<CodesOf<'area' | 'party' | 'proposal'>> = {
  'party/unknown': {
    title: 'Unknown party',
    meaning:
      'An activity tells which parties have chosen it, but one of them is not among the parties of the plan.',
    why: 'A party may choose a part of the plan. Then it must be possible to trust who has chosen what.',
  },
  'proposal/wording': {
    title: 'Decision without “att”',
    meaning: 'A section of decisions is a list in which every item begins with “att”.',
    why: 'That is how kommuner and regioner write decisions. Each item can go into the minutes as it stands.',
  },
  'area/undecidable': {
    title: 'The area cannot be decided',
    meaning: 'The plan names an area of an agreement whose areas the program does not know.',
    why: 'What is not known must be said. Otherwise a mistake could look as if it were right.',
  },
  'area/unknown': {
    title: 'Unknown area of the agreement',
    meaning: 'The plan points to an area that is not in the agreement.',
    why: "The agreement (ÖK) between the state and SKR names the areas. They change names between years, so last year's name may be wrong.",
  },
  'area/achievement-missing': {
    title: 'Måluppfyllelse is missing',
    meaning:
      'In a report every area has a subheading Måluppfyllelse (achievement), which tells what was done and what came of it.',
    why: 'A report should answer how it went. Otherwise what was not done cannot be told from what was not reported.',
  },
  'area/planning-missing': {
    title: 'Planering is missing',
    meaning:
      'In a report every area has a subheading Planering (planning), which tells what is to be done next.',
    why: "Next year's plan is compared with what was planned. If nothing stands here, one cannot see what has been dropped.",
  },
  'area/focus-missing': {
    title: 'No focus area',
    meaning: "The area is not tied to any of the agreement's areas, and no reason is given.",
    why: 'The report to the state follows the areas of the agreement (ÖK). What belongs to none of them is allowed, but should be explained.',
  },
  'area/goals-missing': {
    title: 'No goals',
    meaning: 'An area of a plan has no goals.',
    why: 'Without goals one cannot say whether the activities led anywhere.',
  },
  'area/activities-missing': {
    title: 'No activities',
    meaning: 'An area of a plan has no activities.',
    why: 'A goal without activities says what the county wants, but not what it will do.',
  },
  'area/responsible-missing': {
    title: 'Nobody is responsible',
    meaning:
      'Nobody is responsible for the area in the plan. Name those responsible for the whole area, or for each of its activities.',
    why: 'The plan is shared by the region and the municipalities. Where nobody is named, nobody answers for the work.',
  },
  'area/indicators-missing': {
    title: 'No indicators',
    meaning:
      'An area of a plan has no indicator. An empty list and a missing field are different things, and both are said.',
    why: 'Without an indicator one cannot show whether anything has changed. An empty list may be meant, but it should be seen.',
  },
};
