import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

export const areaSentences: SentencesOf<CodesOf<'area' | 'party' | 'proposal'>> = {
  'party/unknown': ({ party, suggestion }, expected) => ({
    found: `Parten ${quote(party)} finns inte bland planens parter.`,
    ...knownWords('Parter i planen', expected),
    todo: didYouMean(suggestion, 'Skriv namnet som i ”parter” i plan.md, eller lägg till parten där.'),
  }),
  'proposal/wording': ({ text }) => ({
    found:
      text === ''
        ? 'Avsnittet med beslut har ingen lista över det som ska beslutas.'
        : `Punkten ${quote(text)} börjar inte med ”att”.`,
    expected: 'Varje punkt i ett beslut börjar med ”att”.',
    todo:
      text === ''
        ? 'Skriv varje beslut som en punkt: ”- att godkänna planen”.'
        : 'Skriv om punkten så att den börjar med ”att”.',
  }),
  'area/undecidable': ({ area, agreement }) => ({
    found: `Det går inte att avgöra om ${quote(area)} är ett av områdena i överenskommelsen ${quote(agreement)}, för dess områden är inte kända.`,
    todo: 'Kontrollera området mot överenskommelsens egen text.',
  }),
  'area/unknown': ({ area, agreement, suggestion }, expected) => ({
    found: `Området ${quote(area)} finns inte i överenskommelsen ${quote(agreement)}.`,
    ...knownWords('Områden som finns där', expected),
    todo: didYouMean(suggestion, 'Byt till ett område som finns i överenskommelsen.'),
  }),
  'area/achievement-missing': ({ area }) => ({
    found: `Området ${quote(area)} saknar underrubriken Måluppfyllelse.`,
    expected: 'I en redovisning berättar varje område hur det har gått.',
    todo: 'Lägg till ”## Måluppfyllelse”, och skriv vad som är gjort och vad det gav.',
  }),
  'area/planning-missing': ({ area }) => ({
    found: `Området ${quote(area)} saknar underrubriken Planering.`,
    expected: 'I en redovisning berättar varje område vad som ska göras härnäst.',
    todo: 'Lägg till ”## Planering”, och skriv vad som ska göras och när.',
  }),
  'area/focus-missing': ({ area }) => ({
    found: `Området ${quote(area)} har inget fokusområde.`,
    expected:
      'Ett område hör till något av överenskommelsens områden, eller förklarar varför det inte gör det.',
    todo: 'Fyll i ”fokusområden”, eller skriv orsaken i fältet ”utanför”.',
  }),
  'area/goals-missing': ({ area }) => ({
    found: `Området ${quote(area)} har inga mål.`,
    todo: 'Skriv minst ett mål under ”mål” i filhuvudet.',
  }),
  'area/activities-missing': ({ area }) => ({
    found: `Området ${quote(area)} har inga aktiviteter.`,
    todo: 'Skriv minst en aktivitet under ”aktiviteter” i filhuvudet.',
  }),
  'area/responsible-missing': ({ area }) => ({
    found: `Området ${quote(area)} har ingen ansvarig.`,
    todo: 'Skriv vem som ansvarar under ”ansvariga” i filhuvudet.',
  }),
  'area/indicators-missing': ({ area, empty }) => ({
    found: empty
      ? `Området ${quote(area)} har en tom lista under ”indikatorer”.`
      : `Området ${quote(area)} saknar fältet ”indikatorer”.`,
    expected: 'Varje område har minst en indikator som visar hur det går.',
    todo: empty
      ? 'Skriv minst en indikator under ”indikatorer”.'
      : 'Lägg till ”indikatorer” i filhuvudet, och skriv minst en.',
  }),
};
