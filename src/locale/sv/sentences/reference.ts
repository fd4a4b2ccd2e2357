import { shown } from '../../quoted.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

export const referenceSentences: SentencesOf<CodesOf<'id' | 'goal' | 'indicator' | 'reference'>> = {
  'id/missing': ({ list }) => ({
    found: list === 'mål' ? 'Målet har inget id.' : 'Aktiviteten har inget id.',
    expected: `Med ett id kan ${list === 'mål' ? 'målet' : 'aktiviteten'} följas från år till år.`,
    todo: 'Kör plan fix, som skriver in ett id, eller skriv raderna ”id” och ”text” själv.',
  }),
  'id/duplicate': ({ id }) =>
    // No id begins with ^; that is how a footnote is named in the text.
    id.startsWith('^')
      ? {
          found: `Fotnoten [${shown(id)}] har fått text två gånger.`,
          expected: 'Varje fotnot i en fil har ett eget nummer eller namn.',
          todo: 'Byt nummer på den ena, både här och i texten, eller ta bort den.',
        }
      : {
          found: `Samma id, ${quote(id)}, används två gånger.`,
          expected: 'Ett id får bara användas en gång i planen.',
          todo: 'Ge det som är nytt ett annat id.',
        },
  'goal/unknown': ({ goal, suggestion }, expected) => ({
    found: `Inget mål har id:t ${quote(goal)}.`,
    ...knownWords('Mål som finns', expected),
    todo: didYouMean(suggestion, 'Rätta id:t, eller lägg till målet under ”mål”.'),
  }),
  'goal/without-activity': ({ goal, area }) => ({
    found: `Ingen aktivitet i området ${quote(area)} hör till målet ${quote(goal)}, fast aktiviteterna där är kopplade till mål.`,
    expected: 'När aktiviteterna är kopplade till mål har varje mål minst en.',
    todo: 'Skriv målets id under ”mål” i den aktivitet som leder dit, eller lägg till en aktivitet.',
  }),
  'indicator/unknown': ({ indicator, suggestion }, expected) => ({
    found: `Ingen indikator har id:t ${quote(indicator)}.`,
    ...knownWords('Indikatorer som finns', expected),
    todo: didYouMean(suggestion, 'Rätta id:t, eller lägg till indikatorn i indikatorer.yaml.'),
  }),
  'reference/unknown': ({ id, suggestion }, expected) => ({
    found: `Hänvisningen går till ${quote(id)}, men det id:t finns inte i planen.`,
    ...knownWords('Id:n som liknar det', expected),
    todo: didYouMean(suggestion, 'Byt till ett id som finns.'),
  }),
  'reference/typed': ({ typed, id }) => ({
    found: `Här är ${quote(typed)} skrivet för hand. Numret blir fel när avsnitten flyttas.`,
    expected: 'En hänvisning med :se[…] får rätt nummer av sig själv.',
    todo: `Byt ${quote(typed)} mot :se[${shown(id)}].`,
  }),
  'reference/typed-unknown': ({ typed }) => ({
    found: `Här hänvisas till ${quote(typed)}, men det finns inte i planen.`,
    expected: 'En hänvisning skrivs :se[…], med id:t för det avsnitt som menas.',
    todo: 'Ta reda på vilket avsnitt som menas, och hänvisa till det.',
  }),
};
