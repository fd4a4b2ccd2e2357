import { listed } from '../list.ts';
import type { ReviewWords } from '../review-words.ts';

export const reviewWords: ReviewWords = {
  title: (ref) => `Ändringen jämförd med ${ref}`,
  sum: (plan, counts) =>
    `${plan}: ${listed(
      counts.map(([group, count]) => `${group} ${count}`),
      'och',
    )}.`,
  untouched: 'Ändringen rör ingen plan.',
  unchanged: (plan) => `${plan}: planens innehåll är detsamma.`,
  incomparable: (plan) =>
    `${plan}: kan inte jämföras, för planen går inte att läsa på den ena sidan. Rätta felen i plan.md först.`,
  forWhom: 'Vad det gäller, och för vilka',
  promises: 'Löften och mål som berörs',
  money: 'Medel före och efter',
  columns: { what: 'Vad', change: 'Ändring', before: 'Före', after: 'Efter', difference: 'Skillnad' },
  unknown: 'okänt',
  nothing: 'inget belopp',
  moreNew: (count) => `${count} nya fynd till`,
  allChanges: (count) => (count === 1 ? 'Ändringen' : `Alla ${count} ändringar`),
  leftOut: (shown, all) => `Här står ${shown} av ${all}. Resten visar plan diff.`,
  accepted: 'Nytt som planen godtar',
};
