import { areaFile, TOLD } from '../../example.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const AREA = '2-gemensamt/1-sip.md';
const PLANNED = '2-områden/3-sip.md';

const GOALS = 'mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n';
const ACTIVITIES = 'aktiviteter:\n  - id: sip-kurs\n    text: En kurs om SIP hålls.\n';
const RESPONSIBLE = 'ansvariga:\n  - Länsledning Välfärd\n';
const INDICATORS = 'indikatorer: [brukarråd-antal]\n';
const WHOLE = areaFile(GOALS + ACTIVITIES + RESPONSIBLE + INDICATORS, '# SIP\n');

export const areaFindings: WordsAndExamplesOf<CodesOf<'area' | 'party' | 'proposal'>> = {
  'party/unknown': {
    title: 'Okänd part',
    say: ({ party, suggestion }, expected) => ({
      found: `Parten ${quote(party)} finns inte bland planens parter.`,
      ...knownWords('Parter i planen', expected),
      todo: didYouMean(suggestion, 'Skriv namnet som i ”parter” i plan.md, eller lägg till parten där.'),
    }),
    meaning:
      'Ett område, ett mål eller en aktivitet säger vilka parter som har valt det, men en av dem står inte bland planens parter.',
    why: 'En part kan välja en del av planen. Då ska det gå att lita på vem som har valt vad.',
    example: {
      file: '2-områden/3-sip.md',
      wrong: 'parter:\n  - Gävel   (i plan.md står Gävle)\n',
      right: 'parter:\n  - Gävle\n',
      illustration: true,
    },
  },
  'proposal/wording': {
    title: 'Beslut utan att-satser',
    say: ({ text }) => ({
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
    meaning: 'Ett avsnitt med beslut är en lista, där varje punkt börjar med ”att”.',
    why: 'Så skrivs beslut i kommuner och regioner. Var och en av punkterna kan då föras in i protokollet som den står.',
    example: {
      file: '4-beslut.md',
      wrong: '---\ntyp: beslut\n---\n\n# Förslag till beslut\n\n- Planen fastställs.\n',
      right: '---\ntyp: beslut\n---\n\n# Förslag till beslut\n\n- att fastställa planen\n',
    },
  },
  'area/undecidable': {
    title: 'Området kan inte avgöras',
    say: ({ area, agreement }) => ({
      found: `Det går inte att avgöra om ${quote(area)} är ett av områdena i överenskommelsen ${quote(agreement)}, för dess områden är inte kända.`,
      todo: 'Kontrollera området mot överenskommelsens egen text.',
    }),
    meaning: 'Planen nämner ett område i en överenskommelse vars områden inte är kända för programmet.',
    why: 'Det som inte är känt ska sägas. Annars kunde ett fel se ut som om det vore rätt.',
    example: {
      file: '2-gemensamt/1-sip.md',
      wrong: 'fokusområden: [sip]   (överenskommelsens områden är inte kända)\n',
      right: 'fokusområden: [sip]   (överenskommelsens områden står i dess fil)\n',
      illustration: true,
    },
  },
  'area/unknown': {
    title: 'Okänt område i överenskommelsen',
    say: ({ area, agreement, suggestion }, expected) => ({
      found: `Området ${quote(area)} finns inte i överenskommelsen ${quote(agreement)}.`,
      ...knownWords('Områden som finns där', expected),
      todo: didYouMean(suggestion, 'Byt till ett område som finns i överenskommelsen.'),
    }),
    meaning: 'Planen pekar på ett område som inte finns i överenskommelsen.',
    why: 'Överenskommelsen (ÖK) mellan staten och SKR anger områdena. De byter namn mellan åren, så ett namn från förra året kan ha blivit fel.',
    example: {
      file: AREA,
      wrong: `---\ntyp: område\nid: sip\nfokusområden: [samsjuklig]\n---\n\n${TOLD}`,
      right: `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\n---\n\n${TOLD}`,
    },
  },
  'area/achievement-missing': {
    title: 'Måluppfyllelse saknas',
    say: ({ area, empty }) => ({
      found: empty
        ? `Under Måluppfyllelse i området ${quote(area)} står ingenting.`
        : `Området ${quote(area)} saknar underrubriken Måluppfyllelse.`,
      expected: 'I en redovisning berättar varje område hur det har gått.',
      todo: empty
        ? 'Skriv vad som är gjort och vad det gav.'
        : 'Lägg till ”## Måluppfyllelse”, och skriv vad som är gjort och vad det gav.',
    }),
    meaning:
      'I en redovisning har varje område en underrubrik Måluppfyllelse, som berättar vad som gjordes och vad det gav.',
    why: 'En redovisning ska svara på hur det gick. Annars går det inte att skilja det som inte blev gjort från det som inte blev berättat.',
    example: {
      file: AREA,
      wrong: areaFile('', '# SIP\n\n## Planering\n\nFler utbildare rekryteras.\n'),
      right: areaFile(''),
    },
  },
  'area/planning-missing': {
    title: 'Planering saknas',
    say: ({ area, empty }) => ({
      found: empty
        ? `Under Planering i området ${quote(area)} står ingenting.`
        : `Området ${quote(area)} saknar underrubriken Planering.`,
      expected: 'I en redovisning berättar varje område vad som ska göras härnäst.',
      todo: empty
        ? 'Skriv vad som ska göras och när.'
        : 'Lägg till ”## Planering”, och skriv vad som ska göras och när.',
    }),
    meaning:
      'I en redovisning har varje område en underrubrik Planering, som berättar vad som ska göras härnäst.',
    why: 'Nästa års plan jämförs med det som planerades. Står inget här går det inte att se vad som har fallit bort.',
    example: {
      file: AREA,
      wrong: areaFile('', '# SIP\n\n## Måluppfyllelse\n\nTvå utbildningar har hållits.\n'),
      right: areaFile(''),
    },
  },
  'area/focus-missing': {
    title: 'Fokusområde saknas',
    say: ({ area }) => ({
      found: `Området ${quote(area)} har inget fokusområde.`,
      expected:
        'Ett område hör till något av överenskommelsens områden, eller förklarar varför det inte gör det.',
      todo: 'Fyll i ”fokusområden”, eller skriv orsaken i fältet ”utanför”.',
    }),
    meaning: 'Området är inte knutet till något av överenskommelsens områden, och inget skäl är angivet.',
    why: 'Redovisningen till staten följer överenskommelsens (ÖK) områden. Det som hör till inget av dem är tillåtet, men ska förklaras.',
    example: {
      file: AREA,
      wrong: `---\ntyp: område\nid: sip\nfokusområden: []\n---\n\n${TOLD}`,
      right: `---\ntyp: område\nid: sip\nfokusområden: []\nutanför: Arbetet bekostas av kommunerna.\n---\n\n${TOLD}`,
    },
  },
  'area/goals-missing': {
    title: 'Mål saknas',
    say: ({ area }) => ({
      found: `Området ${quote(area)} har inga mål.`,
      todo: 'Skriv minst ett mål under ”mål” i filhuvudet.',
    }),
    meaning: 'Ett område i en handlingsplan har inga mål.',
    why: 'Utan mål går det inte att säga om aktiviteterna ledde någonstans.',
    example: {
      file: PLANNED,
      plan: 'handlingsplan',
      wrong: areaFile(ACTIVITIES + RESPONSIBLE + INDICATORS, '# SIP\n'),
      right: WHOLE,
    },
  },
  'area/activities-missing': {
    title: 'Aktiviteter saknas',
    say: ({ area }) => ({
      found: `Området ${quote(area)} har inga aktiviteter.`,
      todo: 'Skriv minst en aktivitet under ”aktiviteter” i filhuvudet.',
    }),
    meaning: 'Ett område i en handlingsplan har inga aktiviteter.',
    why: 'Ett mål utan aktiviteter säger vad länet vill, men inte vad det ska göra.',
    example: {
      file: PLANNED,
      plan: 'handlingsplan',
      wrong: areaFile(GOALS + RESPONSIBLE + INDICATORS, '# SIP\n'),
      right: WHOLE,
    },
  },
  'area/responsible-missing': {
    title: 'Ansvarig saknas',
    say: ({ area }) => ({
      found: `Området ${quote(area)} har ingen ansvarig.`,
      todo: 'Skriv vem som ansvarar under ”ansvariga” i filhuvudet.',
    }),
    meaning:
      'Ingen är ansvarig för området i handlingsplanen. Ansvariga anges för hela området, eller för var och en av aktiviteterna.',
    why: 'Planen är gemensam för region och kommuner. Står ingen som ansvarig är det ingen som svarar för att det blir gjort.',
    example: {
      file: PLANNED,
      plan: 'handlingsplan',
      wrong: areaFile(GOALS + ACTIVITIES + INDICATORS, '# SIP\n'),
      right: WHOLE,
    },
  },
  'area/indicators-missing': {
    title: 'Indikatorer saknas',
    say: ({ area, empty }) => ({
      found: empty
        ? `Området ${quote(area)} har en tom lista under ”indikatorer”.`
        : `Området ${quote(area)} saknar fältet ”indikatorer”.`,
      expected: 'Varje område har minst en indikator som visar hur det går.',
      todo: empty
        ? 'Skriv minst en indikator under ”indikatorer”.'
        : 'Lägg till ”indikatorer” i filhuvudet, och skriv minst en.',
    }),
    meaning:
      'Ett område i en handlingsplan har ingen indikator. En tom lista och ett fält som saknas är olika saker, och båda sägs.',
    why: 'Utan indikator går det inte att visa om något har ändrats. Att listan är tom kan vara meningen, men det ska synas.',
    example: {
      file: PLANNED,
      plan: 'handlingsplan',
      wrong: areaFile(`${GOALS + ACTIVITIES + RESPONSIBLE}indikatorer: []\n`, '# SIP\n'),
      right: WHOLE,
    },
  },
};
