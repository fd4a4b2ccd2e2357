import { sectionFile } from '../../example.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
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

/** Two years cannot be shown in one file, so these are only shown; their tests hold two plans against each other. */

export const promiseFindings: WordsAndExamplesOf<CodesOf<'promise' | 'answer' | 'decided'>> = {
  'decided/lost': {
    title: 'Fanns i den beslutade planen, men inte i redovisningen',
    say: ({ id, text, state, kind }) => ({
      found: `När planen beslutades (${shown(state)}) fanns ${WHAT[kind]}${named(text, id)}. Redovisningen säger ingenting om det.`,
      expected: 'Allt som beslutades ska redovisas, också det som inte blev av.',
      todo:
        id === undefined
          ? 'Skriv tillbaka det och berätta hur det gick.'
          : `Skriv tillbaka det med status, eller ta upp ${shown(id)} under utgår i plan.md.`,
    }),
    meaning:
      'Planen säger med beslutad-som hur den såg ut när den beslutades. Något som fanns där finns inte längre i den, och det sägs inte varför.',
    why: 'En redovisning skrivs i samma mapp som planen. Det som tas bort på vägen ser annars ut att aldrig ha varit beslutat.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Länet har under året satsat på utbildning.'),
      right: sectionFile(
        'Foldern har inte hunnits med. :svar[efterlevandefolder]{status=försenad orsak="väntar på beslut"}',
      ),
      illustration: true,
    },
  },
  'decided/unreadable': {
    title: 'Den beslutade planen går inte att läsa',
    say: ({ state }) => ({
      found: `Det går inte att läsa planen som den beslutades, ${quote(state)}. Därför går det inte att avgöra om något har fallit bort sedan dess.`,
      expected: 'I beslutad-som står en annan plan här, eller ett läge i git som finns på den här datorn.',
      todo: 'Rätta namnet. Är det ett läge i git behöver det hämtas först.',
    }),
    meaning:
      'Fältet beslutad-som nämner en plan eller ett läge i git som inte finns här, eller en plan som inte kan läsas.',
    why: 'Det som inte går att läsa får inte kallas redovisat.',
    example: {
      file: 'plan.md',
      wrong: 'beslutad-som: beslut-2042\n',
      right: 'beslutad-som: beslut-2024\n',
      illustration: true,
    },
  },
  'promise/silent': {
    title: 'Löfte som ingen svarar på',
    say: ({ id, text, plan, kind }) =>
      kind === 'money'
        ? {
            found: `I ${shown(plan)} fanns pengar kvar på posten ${named(text, id)}. Den här planen säger ingenting om dem.`,
            expected:
              'Pengar som fanns kvar ska redovisas: vad de användes till, eller om de är överförda eller återbetalda.',
            todo: `Skriv det som ”ingående” på posten ${shown(id ?? '')} i medel.yaml (utan nytt belopp går bra), eller på en annan post med ”ingående-post”.`,
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
    meaning:
      'Planen före lovade något, eller sade att något pågick. Den här planen svarar inte på det, planerar det inte igen och säger inte att det har lämnat planen.',
    why: 'Det som tyst försvinner mellan två år är det som ingen annars ser. Den som lovade är skyldig ett svar, även när svaret är att det inte blev av.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Länet har under året satsat på utbildning.'),
      right: sectionFile(
        'Foldern om efterlevandestöd är tryckt. :svar[efterlevandefolder]{status=genomförd}',
      ),
      illustration: true,
    },
  },
  'promise/untold': {
    title: 'Planeras igen, men inget sägs om hur det gick',
    say: ({ id, text, plan, verbatim }) => ({
      found: `${named(text, id)} utlovades i ${shown(plan)} och planeras igen${verbatim ? ', med samma ord' : ''}. Det framgår inte hur det gick under året.`,
      expected: 'En redovisning berättar vad som blev av det som var planerat.',
      todo: `Lägg till en mening om hur det gick, med :svar[${shown(id ?? 'id')}]{status=…} efter.`,
    }),
    meaning:
      'Planen är en redovisning. Det som utlovades året före planeras igen, men det står inte vad som har hänt med det.',
    why: 'En redovisning ska tala om vad som blev av planerna. Att planera samma sak igen är inget svar.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('En folder om efterlevandestöd tas fram. :plan[efterlevandefolder]'),
      right: sectionFile(
        'Arbetet med foldern har börjat. :svar[efterlevandefolder]{status=pågår}\nEn folder om efterlevandestöd tas fram. :plan[efterlevandefolder]',
      ),
      illustration: true,
    },
  },
  'promise/undecidable': {
    title: 'Det går inte att avgöra om allt har fått svar',
    say: ({ plan, files }) => ({
      found: `Det går inte att avgöra om allt från ${shown(plan)} har fått svar, för ${listed(files.map(shown), 'och')} kunde inte läsas.`,
      todo: files.length === 1 ? 'Rätta filen först.' : 'Rätta filerna först.',
    }),
    meaning: 'En fil i den här planen eller i planen före kunde inte läsas. Löften eller svar kan stå i den.',
    why: 'Det som inte går att läsa får varken kallas tyst eller besvarat.',
    example: {
      file: '1-inledning.md',
      wrong: '# Inledning\n\nFoldern är tryckt. :svar[efterlevandefolder]{status=genomförd}\n',
      right: sectionFile('Foldern är tryckt. :svar[efterlevandefolder]{status=genomförd}'),
      illustration: true,
    },
  },
  'promise/earlier-unknown': {
    title: 'Ett tidigare id som inte fanns',
    say: ({ earlier, field, kind, plan, suggestion }) => ({
      found: `${NONE[kind]} i ${shown(plan)} har det id som ${field} pekar på, ${quote(earlier)}.${suggestion === undefined ? '' : ` Menade du ${quote(suggestion)}?`}`,
      expected: 'Här står det id som samma sak hade i planen före.',
      todo:
        suggestion === undefined
          ? `Skriv det id som det hade i ${shown(plan)}. Är det nytt tar du bort ${field}.`
          : `Byt till ${quote(suggestion)} om det är det som menas.`,
    }),
    meaning:
      'Något sägs ha haft ett annat id i planen före (tidigare eller fortsätter), men där finns ingenting av samma slag med det id:t.',
    why: 'Id:t är det som gör att ett mål, en aktivitet, ett område eller en indikator kan följas från år till år. Är det felskrivet ser det gamla ut att vara borta och det nya att ha kommit från ingenstans.',
    example: {
      file: '2-sip.md',
      wrong:
        '---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\nmål:\n  - id: alla-sip\n    text: Alla som behöver får en SIP.\n    tidigare: fler-sipp\n---\n\n# SIP\n',
      right:
        '---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\nmål:\n  - id: alla-sip\n    text: Alla som behöver får en SIP.\n    tidigare: fler-sip\n---\n\n# SIP\n',
      illustration: true,
    },
  },
  'promise/circle': {
    title: 'Ersatta av varandra i en ring',
    say: ({ ids }) => ({
      found:
        ids.length === 1
          ? `${quote(ids[0]!)} sägs vara ersatt av sig själv.`
          : `${listed(ids.map(quote), 'och')} sägs vara ersatta av varandra, runt i en ring. Då finns inget kvar av dem.`,
      todo: 'Ta bort ett av ersatt-av, så att ett av dem är det som gäller.',
    }),
    meaning: 'Det första sägs vara ersatt av det andra, som i sin tur sägs vara ersatt av det första.',
    why: 'Då går det inte att följa vad som gäller i stället.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile(
        'Foldern blir en film. :svar[folder]{status=ersatt ersatt-av=film}\n\nFilmen blir en folder. :svar[film]{status=ersatt ersatt-av=folder}',
      ),
      right: sectionFile(
        'Foldern blir en film. :svar[folder]{status=ersatt ersatt-av=film}\n\nEn film tas fram. :plan[film]',
      ),
      illustration: true,
    },
  },
  'answer/without-promise': {
    title: 'Svar på något som inte var utlovat',
    say: ({ id, plan, suggestion }) => ({
      found: `Texten svarar på ${quote(id)}, men det finns inte i ${shown(plan)}.${suggestion === undefined ? '' : ` Menade du ${quote(suggestion)}?`}`,
      todo:
        suggestion === undefined
          ? 'Är det något som har gjorts utan att vara planerat kan det stå så. Annars byter du till det id som löftet har i planen före.'
          : `Byt till ${quote(suggestion)} om det är det löftet som får svar. Är det något nytt kan det stå så.`,
    }),
    meaning: 'Texten svarar (:svar) på ett id som inte finns i planen före.',
    why: 'Oftast är det något som har gjorts utan att vara planerat, och då är allt som det ska. Men är id:t felskrivet står löftet kvar utan svar.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Foldern är tryckt. :svar[efterlevandfolder]{status=genomförd}'),
      right: sectionFile('Foldern är tryckt. :svar[efterlevandefolder]{status=genomförd}'),
      illustration: true,
    },
  },
  'answer/unlike': {
    title: 'Ett svar med helt andra ord än löftet',
    say: ({ id, promised, told, plan }) => ({
      found: `I ${shown(plan)} stod ${quote(id)} för ${quote(promised.replace(/\.$/, ''))}. Svaret här säger ${quote(told.replace(/\.$/, ''))}.`,
      expected: 'Oftast nämner ett svar det som lovades.',
      todo: 'Läs de båda texterna bredvid varandra. Svarar den här på något annat byter du id. Annars kan det stå så.',
    }),
    meaning: 'Ett svar (:svar) har inga innehållsord gemensamma med det löfte som det svarar på.',
    why: 'Den som har lovat en dialog har inte svarat med att berätta om ett stöd. Bara den som skriver vet om det är samma sak.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Anhöriga har fått stöd. :svar[dialogmöten]{status=pågår}'),
      right: sectionFile(
        'Dialogmöten har hållits med brukare och anhöriga. :svar[dialogmöten]{status=pågår}',
      ),
      illustration: true,
    },
  },
};
