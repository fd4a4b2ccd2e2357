import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

const WHY =
  'The requirement stands in the file of the agreement, with its source and how strong it is. “plan agreement” shows all the requirements of a year.';

export const requirementExplanations: ExplanationsOf<CodesOf<'requirement' | 'decision' | 'activity'>> = {
  'requirement/areas-uncovered': {
    title: 'One of the areas of the agreement is not taken up',
    meaning:
      'The agreement has an area that the county answers for, and no area of the plan names it under “fokusområden”. Nor does the plan say why under “utanför”. Areas that only the region or the municipalities answer for do not count.',
    why: WHY,
  },
  'requirement/too-few': {
    title: 'There are too few',
    meaning:
      'An area, or the plan as a whole, has fewer goals, activities, indicators or responsible than the agreement asks for. For goals it may be those of a certain term.',
    why: WHY,
  },
  'requirement/field-missing': {
    title: 'A field that is asked for is missing',
    meaning:
      'The agreement asks for something that is missing in the plan, in an area or in what stands there.',
    why: WHY,
  },
  'requirement/section-missing': {
    title: 'A section that is asked for is missing',
    meaning:
      'The agreement asks for a section, and no section with text in it has that role. The role is written with “roll” in the file header; what the heading says does not matter.',
    why: WHY,
  },
  'requirement/not-divided': {
    title: 'The values are not divided by sex',
    meaning:
      'The indicator has “individbaserad: ja” and values, but no series for women and men, or for girls and boys.',
    why: WHY,
  },
  'requirement/value-missing': {
    title: 'A value that is asked for is missing',
    meaning:
      'The agreement asks for a baseline, or for a value for the last year of the plan. The words “ej mätbar”, “ej publicerad” and “undertryckt” answer the question; “okänt” does not.',
    why: WHY,
  },
  'requirement/amounts-missing': {
    title: 'Amounts are missing',
    meaning:
      'The agreement asks for activities with amounts. It is said once where no activity has one, otherwise where they are missing.',
    why: WHY,
  },
  'requirement/funds-unreported': {
    title: 'It does not show how the money was used',
    meaning:
      'The agreement asks for an account of the money, and a line lacks “använt”, or the plan has no money at all.',
    why: WHY,
  },
  'requirement/human': {
    title: 'Something for people to judge',
    meaning:
      'The agreement asks for something that no program can tell. It is said when the plan is to be sent in.',
    why: 'A check without remarks must not look like approval of what nobody has tried.',
  },
  'requirement/undecidable': {
    title: 'The requirement cannot be decided',
    meaning:
      'Something about the agreement is not known: which requirements or areas it has, or the last day for reporting. It is said when the plan is to be sent in.',
    why: 'What is not known must be said. Otherwise a lack could look as if it were not there.',
  },
  'decision/late': {
    title: 'The decision came after the last day',
    meaning: 'The plan was decided later than the day when the county should have reported by the agreement.',
    why: 'A late report may have consequences, for instance that money must be paid back.',
  },
  'activity/without-goal': {
    title: 'The activity serves no goal',
    meaning:
      'In this area activities are linked to goals, but not this one. Where no activity is linked to a goal, none has to be.',
    why: 'An activity without a goal does not show in the table as a way to one, and the reader cannot see what it is for.',
  },
  'activity/status-missing': {
    title: 'It does not show what became of the activity',
    meaning:
      'In a report every activity has a status, or an answer in the text. An activity that is to be ready after the period may be planned.',
    why: 'A report answers what became of what was planned.',
  },
};
