import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const markExplanations: ExplanationsOf<CodesOf<'mark' | 'directive' | 'date'>> = {
  'directive/unknown': {
    title: 'Unknown mark',
    meaning:
      'The text has something that looks like a mark, but no mark has that name. Or a mark stands close to the word before it.',
    why: 'A misspelt mark would otherwise be printed as ordinary text, and the promise or the reference be lost.',
  },
  'mark/id-missing': {
    title: 'A mark without id',
    meaning: 'A mark such as :plan[…] or :svar[…] has no id in its square brackets.',
    why: "The id ties the promise to its answer in next year's plan. Without it nobody can see whether the promise was kept.",
  },
  'mark/attribute': {
    title: 'An unknown word in a mark',
    meaning: 'Inside { } the mark has a word that does not belong there.',
    why: 'A misspelt word, for instance the name of a date, would otherwise not count.',
  },
  'mark/value': {
    title: 'A wrong value in a mark',
    meaning:
      'A value in the mark cannot be used, or is missing. An answer must say which status the promise has, for instance.',
    why: 'Status and date should be comparable between years, so they must be written with the same words.',
  },
  'mark/covers-nothing': {
    title: 'A mark without text',
    meaning:
      'A mark covers the text before it in the same paragraph, back to the previous mark. Here there is no text before it.',
    why: 'Most often the mark stands before its sentence instead of after it. Then nobody knows what was promised.',
  },
  'date/passed': {
    title: 'The date has passed',
    meaning:
      'Something was to be ready by a date. That date has passed, and the status does not say that it is ready.',
    why: 'Either it is done and the status is old, or it is late. The reader should know which.',
  },
};
