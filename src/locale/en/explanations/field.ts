import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const fieldExplanations: ExplanationsOf<CodesOf<'field'>> = {
  'field/unknown': {
    title: 'Unknown field',
    meaning:
      'There is no field of that name in that place. Most often it is misspelt, or stands on the wrong level.',
    why: 'A misspelt field would otherwise be passed over, and the fact be missing from the report without anybody noticing.',
  },
  'field/missing': {
    title: 'Missing field',
    meaning: 'A field that must be there is not filled in.',
    why: 'Without it the plan cannot be checked or set as a report.',
  },
  'field/type': {
    title: 'The wrong sort of value',
    meaning: 'Where there should be a list, there may be a text, or the other way round.',
    why: 'A list and a text are shown and compared differently. The program does not make the one into the other by itself.',
  },
  'field/value': {
    title: 'A value that cannot be chosen',
    meaning: 'The field takes certain words only, and what stands there is none of them.',
    why: 'Words such as status and typ must be the same in all plans. Otherwise the years cannot be compared.',
  },
  'field/format': {
    title: 'A value written the wrong way',
    meaning: 'The value is not written as such a value should be, for instance a date, a number or an id.',
    why: 'Dates and numbers should be possible to sort and count with, and an id to write alike in all files.',
  },
  'field/empty': {
    title: 'Empty field',
    meaning: 'The name of the field stands there, but no value.',
    why: 'One cannot know whether the value is unknown, forgotten or not needed.',
  },
  'field/combination': {
    title: 'Fields that do not go together',
    meaning:
      'Two fields contradict each other. An area cannot both have a focus area and stand outside, for instance, and a period cannot end before it begins.',
    why: 'Only one of them can be right, and the author knows which.',
  },
};
