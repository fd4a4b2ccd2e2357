import type { FindingData, PlanPart } from '../../../diagnostics/index.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote, rightWords } from '../words.ts';

type KindPlace = FindingData['kind/misplaced']['place'];

const PLACE: Readonly<Record<KindPlace, { readonly name: string; readonly expected: string }>> = {
  'plan.md': { name: 'I plan.md', expected: 'I plan.md ska det stå ”typ: plan”.' },
  'index.md': { name: 'I index.md', expected: 'I index.md ska det stå ”typ: kapitel”.' },
  section: {
    name: 'I ett avsnitt',
    expected: 'Ett avsnitt har typen avsnitt, område, arbetsgrupper, beslut eller bilaga.',
  },
};

const PLAN_PART: Readonly<Record<PlanPart, string>> = {
  characters: 'tecken',
  lines: 'rader',
  signs: 'tecken med egen betydelse, till exempel * och |',
};

export const folderSentences: SentencesOf<CodesOf<'plan' | 'chapter' | 'path' | 'kind'>> = {
  'plan/missing': ({ folder }) => ({
    found: `I mappen ${quote(folder)} finns ingen plan.md.`,
    expected: 'Varje plan har en fil som heter plan.md, med titel, län och period.',
    todo: 'Lägg till plan.md, eller kontrollera att mappen är den rätta.',
  }),
  'plan/empty': ({ folder }) => ({
    found: `Planen i mappen ${quote(folder)} har inget innehåll: inga kapitel och inga avsnitt.`,
    todo: 'Lägg till minst ett avsnitt, till exempel filen 1-inledning.md.',
  }),
  'plan/unknown': ({ plan, field, suggestion }, expected) => ({
    found: `Fältet ${quote(field)} nämner planen ${quote(plan)}, som inte finns här.`,
    ...knownWords('Planer som finns', expected),
    todo: didYouMean(suggestion, 'Rätta namnet, eller ta bort det.'),
  }),
  'plan/too-large': ({ part, count, limit }) => ({
    found: `Hit har planens filer ${format.integer(count)} ${PLAN_PART[part]} tillsammans.`,
    expected: `Gränsen är ${format.integer(limit)} i en plan.`,
    todo: 'Korta texterna, eller dela planen i två.',
  }),
  'chapter/index-missing': ({ folder }) => ({
    found: `Kapitlet i mappen ${quote(folder)} saknar index.md.`,
    expected: 'Kapitlets rubrik och egen text står i index.md.',
    todo: 'Lägg till index.md i mappen, med ”typ: kapitel” i filhuvudet och en rubrik.',
  }),
  'path/outside-workspace': ({ target, by }) => ({
    found:
      by === 'link'
        ? 'Filen är en genväg till en plats utanför arbetsmappen.'
        : `${quote(target)} ligger utanför arbetsmappen.`,
    expected: 'Allt som planen använder ska ligga i arbetsmappen, alltså den mapp som innehåller plans.',
    todo:
      by === 'link'
        ? 'Ersätt genvägen med en kopia av filen.'
        : 'Kopiera filen till planens mapp, och använd kopian.',
  }),
  'kind/misplaced': ({ kind, place }, expected) => ({
    found: `${PLACE[place].name} står ${quote(`typ: ${kind}`)}.`,
    expected: PLACE[place].expected,
    ...rightWords('Här kan typen vara', expected),
    todo: 'Ändra typen i filhuvudet, eller flytta filen dit den hör hemma.',
  }),
};
