import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { quote } from '../words.ts';

const WHAT = { promise: '', goal: 'målet ', target: 'målvärdet ' } as const;

const NONE = {
  activity: 'Inget åtagande',
  goal: 'Inget mål',
  area: 'Inget område',
  indicator: 'Ingen indikator',
} as const;

/** Something from the plan before, by its words and its id. */
function named(text: string, id: string | undefined): string {
  return id === undefined ? quote(text) : `${quote(text)} (${shown(id)})`;
}

export const promiseSentences: SentencesOf<CodesOf<'promise' | 'answer'>> = {
  'promise/silent': ({ id, text, plan, kind }) =>
    kind === 'money'
      ? {
          found: `I ${shown(plan)} fanns pengar kvar på posten ${named(text, id)}. Den här planen säger ingenting om dem.`,
          expected:
            'Pengar som fanns kvar ska redovisas: vad de användes till, eller om de är överförda eller återbetalda.',
          todo: `Skriv på posten ${shown(id ?? '')} i medel.yaml vad som blev av dem: använt, kvar, överfört eller återbetalt.`,
        }
      : {
          found: `I ${shown(plan)} utlovades ${WHAT[kind]}${named(text, id)}. Den här planen säger ingenting om det.`,
          expected:
            'Allt som är öppet i planen före ska få ett svar, tas upp igen eller lämna planen med en orsak.',
          todo:
            id === undefined
              ? `Ge det ett id i ${shown(plan)}, och berätta här hur det gick.`
              : `Berätta hur det gick och sätt :svar[${shown(id)}]{status=…} efter, eller ta upp ${shown(id)} under utgår i plan.md.`,
        },
  'promise/untold': ({ id, text, plan, verbatim }) => ({
    found: `${named(text, id)} utlovades i ${shown(plan)} och planeras igen${verbatim ? ', med samma ord' : ''}. Det framgår inte hur det gick under året.`,
    expected: 'En redovisning berättar vad som blev av det som var planerat.',
    todo: `Lägg till en mening om hur det gick, med :svar[${shown(id ?? 'id')}]{status=…} efter.`,
  }),
  'promise/undecidable': ({ plan, files }) => ({
    found: `Det går inte att avgöra om allt från ${shown(plan)} har fått svar, för ${listed(files.map(shown), 'och')} kunde inte läsas.`,
    todo: files.length === 1 ? 'Rätta filen först.' : 'Rätta filerna först.',
  }),
  'promise/earlier-unknown': ({ earlier, field, kind, plan, suggestion }) => ({
    found: `${NONE[kind]} i ${shown(plan)} har det id som ${field} pekar på, ${quote(earlier)}.${suggestion === undefined ? '' : ` Menade du ${quote(suggestion)}?`}`,
    expected: 'Här står det id som samma sak hade i planen före.',
    todo:
      suggestion === undefined
        ? `Skriv det id som det hade i ${shown(plan)}. Är det nytt tar du bort ${field}.`
        : `Byt till ${quote(suggestion)} om det är det som menas.`,
  }),
  'promise/circle': ({ ids }) => ({
    found:
      ids.length === 1
        ? `${quote(ids[0]!)} sägs vara ersatt av sig själv.`
        : `${listed(ids.map(quote), 'och')} sägs vara ersatta av varandra, runt i en ring. Då finns inget kvar av dem.`,
    todo: 'Ta bort ett av ersatt-av, så att ett av dem är det som gäller.',
  }),
  'answer/without-promise': ({ id, plan, suggestion }) => ({
    found: `Texten svarar på ${quote(id)}, men det finns inte i ${shown(plan)}.${suggestion === undefined ? '' : ` Menade du ${quote(suggestion)}?`}`,
    todo:
      suggestion === undefined
        ? 'Är det något som har gjorts utan att vara planerat kan det stå så. Annars byter du till det id som löftet har i planen före.'
        : `Byt till ${quote(suggestion)} om det är det löftet som får svar. Är det något nytt kan det stå så.`,
  }),
};
