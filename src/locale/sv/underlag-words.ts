import type { UnderlagWords } from '../underlag-words.ts';

export const underlagWords: UnderlagWords = {
  description: 'svara ur planen på det som brukar frågas när året redovisas, och visa vad som saknas',
  plan: 'plan',
  file: 'fil',
  argument: 'vilken plan: 2024, dalarna/2020, plans/2024 eller en sökväg',
  format: 'text, md, csv eller json',
  output: 'skriv till en fil i stället för på skärmen',
  incomplete: (plan) =>
    `Planen ${plan} har fel. Underlaget visar det som gick att läsa. Kör ”plan check ${plan}” och rätta felen först.`,
};
