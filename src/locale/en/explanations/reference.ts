import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const referenceExplanations: ExplanationsOf<CodesOf<'id' | 'goal' | 'indicator' | 'reference'>> = {
  'id/missing': {
    title: 'Id missing',
    meaning: 'A goal or an activity is only a sentence, or lacks the field “id”. In a draft that is fine.',
    why: "Next year's plan is compared with this one by the id. Without it a goal that has been reworded looks new, and the old one removed.",
  },
  'id/duplicate': {
    title: 'The same id twice',
    meaning:
      'Every area, goal, activity, indicator, section and promise of a plan has an id of its own. Only an answer (:svar) has the id of the promise that it answers. The footnotes of a file have a number or name each, too.',
    why: 'A goal or a promise is followed from year to year by its id. If the id means two things, that is impossible.',
  },
  'goal/unknown': {
    title: 'Unknown goal',
    meaning: 'An activity refers to a goal that does not exist.',
    why: 'One should see which activities lead to which goal. A reference to nothing hides that a goal has no activity.',
  },
  'goal/without-activity': {
    title: 'The goal has no activity',
    meaning: 'In this area activities are linked to goals, but none of them to this goal.',
    why: 'A goal that no activity leads to easily becomes a hope. The links are whole, or not there at all.',
  },
  'indicator/unknown': {
    title: 'Unknown indicator',
    meaning: 'An area or a goal refers to an indicator that is not in indikatorer.yaml.',
    why: 'A goal without a real indicator cannot be followed up.',
  },
  'reference/unknown': {
    title: 'Reference to an unknown id',
    meaning: 'The text refers with :se[…] to something that is not in the plan.',
    why: 'The reader of the report would be sent nowhere.',
  },
  'reference/typed': {
    title: 'Section number typed by hand',
    meaning:
      'The text has a section number that somebody has typed. Write :se[…] with the id of the section, and the right number is put in.',
    why: 'When sections are added or removed the numbers change, but not those typed by hand.',
  },
  'reference/typed-unknown': {
    title: 'Reference to a section that does not exist',
    meaning: 'The text has a section number that no section of the plan has.',
    why: 'The reference probably came along from an earlier plan. The reader would look in vain.',
  },
};
