import type { CommentsWords } from '../comments-words.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const commentsWords: CommentsWords = {
  command: 'visa vad en läsare har kommenterat och ändrat i planens Word-fil',
  argument: 'Word-filen som har kommit tillbaka',
  option: {
    apply: 'för in ändringar vars plats är säker; resten lämnas och sägs',
    template: 'mallen som Word-filen är byggd med, om den inte är standard',
  },
  otherPlan: (file, plan) =>
    `${file} är gjord av planen ${plan}, som inte finns här. Säg vilken plan den gäller, till exempel: plan comments ${file} 2024.`,
  looked: (file, plan, paragraphs, found) =>
    `${file} är jämförd med planen ${plan}: ${found} av ${count(paragraphs, 'stycke', 'stycken')} finns i planen.`,
  nothing: 'Inga kommentarer och inga ändringar.',
  applied: (places) => `${count(places.length, 'ändring är införd', 'ändringar är införda')}:`,
  left: (number) =>
    `${count(number, 'ändring är lämnad', 'ändringar är lämnade')} åt dig, med orsaken nedan.`,
  noneApplied: () => 'Ingen ändring är införd.',
};
