import { listed } from './list.ts';

/** What is asked of the one who goes on with a plan that was a Word file. */
const word = {
  title: 'planens titel. Word-filen säger inte tydligt vilken den är.',
  textTitle: 'Text',
  unclear: (words: string, about: string) =>
    `Word-filen säger ”${words}” om ”${about}”. Skriv dagen som senast, till exempel 2025-06, och hur det går som status.`,
  column: (column: string, words: string, about: string) =>
    `kolumnen ”${column}” säger ”${words}” om ”${about}”. Skriv in det där det hör hemma, eller ta bort raden.`,
  note: (words: string) => `Word-filen har en fotnot här: ”${words}”. Skriv in det som behövs.`,
  focus: (names: readonly string[]) =>
    `Word-filen säger ${listed(
      names.map((name) => `”${name}”`),
      'och',
    )}. Vilket av överenskommelsens områden är det?`,
  decision: (words: string) => `Word-filen säger ”${words}” om beslut. Skriv in det under beslut.`,
  registration: (number: string) =>
    `Word-filen har diarienummer ”${number}”. Skriv vilken part det hör till.`,
  funds:
    'vilken av överenskommelsens poster varje kolumn är (post), och vad länet har fått. Tabellerna kommer ur Word-filen.',
  thing: (what: string, words: string) =>
    `här stod ${THINGS[what] ?? what} i Word-filen${words === '' ? '' : `: ”${words}”`}. Lägg in det som bild, eller skriv vad det visar.`,
  table: {
    merged: 'tabellen hade sammanslagna celler i Word-filen. Stämmer den?',
    lines: 'tabellen hade flera stycken i en cell i Word-filen. Går den att läsa?',
    sum: 'tabellen ser ut att fördela pengar, men summorna stämmer inte. Rätta den och för in den i medel.yaml.',
  },
};

const THINGS: Readonly<Record<string, string>> = {
  chart: 'ett diagram',
  diagram: 'en figur av SmartArt',
  'word-art': 'en dekorerad text',
  file: 'en inbäddad fil',
};

/** What is asked of the one who goes on with a drafted plan. Files are in Swedish, whatever language the messages are in. */
export const prompts = {
  word,
  summary: (year: string) => `sammanfatta det viktigaste i planen för ${year}.`,
  chapter: 'kapitlets inledning, om det ska ha någon.',
  section: (title: string) => `texten till ”${title}”.`,
  newArea: (title: string) =>
    `överenskommelsen har området ”${title}”, som ingen del av planen tar upp. Skriv mål, aktiviteter och ansvariga, eller ta bort filen och skriv varför under utanför i plan.md.`,
  activities:
    'besluta om varje aktivitet. Det som fortsätter får stå kvar. Det som är klart eller avbryts stryks här och skrivs under utgår i plan.md.',
  goals: 'gäller målen fortfarande?',
  focus:
    'området har inget motsvarande område i den nya överenskommelsen. Välj ett, eller skriv varför under utanför.',
  promises: 'besluta om varje punkt. Den som stryks skrivs under utgår i plan.md.',
  passed: (dues: readonly string[]) =>
    dues.length === 1
      ? `dagen har passerat för ${listed(dues, 'och')}. Skriv en ny.`
      : `dagarna har passerat för ${listed(dues, 'och')}. Skriv nya.`,
  costs: 'vad aktiviteterna får kosta. Förra årets belopp följer inte med.',
  period: (from: string, to: string) =>
    `hur länge planen ska gälla. Här står ${from} till ${to}, lika länge som den förra.`,
  title: (field: string, words: string) =>
    `${field} var ”${words}” och nämner år. Skriv det som ska stå för den nya planen.`,
  scheme:
    'områdena i överenskommelsen är inte desamma som förut. Stämmer motsvarar för varje del av indelningen?',
  schemeUnknown: (agreement: string) =>
    `vilka områden i överenskommelsen ${agreement} som länets egen indelning svarar mot. Det som ingen vet får stå som okänt.`,
  direction: (name: string) =>
    `planen hör under ${name}, som inte gäller längre. Ta bort under, eller skriv den nya inriktningen.`,
  /** The plans beside this one were of the year before. */
  sisters: (year: string, names: readonly string[]) =>
    `planen för ${year} hade systerplaner: ${listed(names, 'och')}. Skriv årets, om de finns kvar (systerplaner).`,
  nextYearCost: 'vad arbetet beräknas kosta året därpå (kostnad-nästa-år), om det behövs.',
  goalsPassed: (ids: readonly string[]) =>
    `tiden har gått ut för ${listed(ids, 'och')}. Hur gick det, och gäller målet fortfarande?`,
  targetPassed: (due: string) => `målvärdet gällde ${due}. Skriv ett nytt, eller ta bort det.`,
  funds: (year: string) => `vad länet har fått för ${year}. Byt okänt mot belopp i kronor.`,
  broughtIn: (from: string) =>
    `stämmer det som var kvar från ${from} (ingående)? Skriv vad som blir av det: använt, kvar, överfört eller återbetalt.`,
  demand: (agreement: string, text: string, strength: 'krav' | 'bör' | 'praxis') =>
    `${DEMANDS[strength]} enligt överenskommelsen ${agreement}: ${text}`,
  values: (year: string) => `värdena för ${year}.`,
  indicators: 'en indikator för området, om det saknas någon.',
  responsible: 'vem som ansvarar.',
  agreement: (year: string) =>
    `vilken överenskommelse planen för ${year} svarar mot. Programmet känner ingen för det året.`,
  parties:
    'stämmer parterna? Här står länets region och alla kommuner. Lägg till de andra som står bakom planen.',
  decisions:
    'vem som beslutar om planen, när det är känt. Ta bort # på raderna under och skriv era egna ord.',
  decisionsShown: ['beslut:', '  - organ: Den som beslutar', '    typ: antar', '    status: väntar'],
  demandOf: (agreement: string, text: string, strength: 'krav' | 'bör' | 'praxis') =>
    `${STRENGTHS[strength]} enligt överenskommelsen ${agreement}: ${text}`,
  dutyDay: (sentence: string) => `vem som ser till att det här blir gjort. ${sentence}`,
  firstAreas: 'ett område i varje fil. Lägg filerna i samma mapp som den här.',
  firstResponsible: 'vem som ansvarar. Ta bort # på raderna under och skriv era egna ord.',
  firstGoals: 'vad som ska vara uppnått, och när. Ta bort # på raderna under och skriv era egna ord.',
  firstActivities: 'vad som ska göras, av vem och när. Ta bort # på raderna under och skriv era egna ord.',
  firstIndicator: 'vilka indikatorer i indikatorer.yaml som visar hur det går. Ta bort # på raderna under.',
  areaShown: (year: string) => ({
    ansvariga: ['ansvariga:', '  - Den som leder arbetet'],
    mål: ['mål:', '  - text: Det som ska vara uppnått.', `    senast: ${year}`],
    aktiviteter: [
      'aktiviteter:',
      '  - text: Det som ska göras.',
      '    ansvariga:',
      '      - Den som gör det',
      `    senast: ${year}-06`,
      '    status: planerad',
    ],
    indikatorer: ['indikatorer:', '  - namn-på-indikatorn'],
  }),
  firstIndicators:
    'vilka indikatorer som visar om målen nås. Ta bort # på raderna under och skriv era egna ord.',
  isBegun: 'Planen är påbörjad men inte skriven. Det som återstår står som frågor i planens delar.',
  sayBegun: 'byt stycket nedan mot sammanfattningen.',
  indicatorExample: (year: string) => [
    'namn-på-indikatorn:',
    '  text: Vad som mäts',
    '  enhet: procent',
    '  källa:',
    '    namn: Varifrån värdena kommer',
    '  individbaserad: ja',
    '  serier:',
    '    - nivå: län',
    '      kön: kvinnor',
    '      värden:',
    `        ${year}: okänt`,
    '    - nivå: län',
    '      kön: män',
    '      värden:',
    `        ${year}: okänt`,
  ],
  nationalAmount: (title: string, amount: string) => `${title}: ${amount} i hela landet.`,
  directionThing: (text: string, id: string | undefined, due: string | undefined) => {
    const facts = [...(id === undefined ? [] : [id]), ...(due === undefined ? [] : [`senast ${due}`])];
    return `”${text.trim()}”${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
  },
  directionGoal: (name: string, goal: string) => `vad som görs i år för målet ${goal} i ${name}.`,
  directionActivity: (name: string, activity: string) => `vad som görs i år av ${activity} i ${name}.`,
  directionPromise: (name: string, promise: string) =>
    `${name} lovar ${promise}. Planera det i år, eller berätta hur det har gått.`,
} as const;

const STRENGTHS = {
  krav: 'krav',
  bör: 'att tänka på',
  praxis: 'som länen brukar göra',
} as const;

const DEMANDS = {
  krav: 'nytt krav',
  bör: 'nytt att tänka på',
  praxis: 'nytt som länen brukar göra',
} as const;
