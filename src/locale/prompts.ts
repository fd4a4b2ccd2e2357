import { listed } from './list.ts';

/** What is asked of the one who goes on with a drafted plan. Files are in Swedish, whatever language the messages are in. */
export const prompts = {
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
  nextYearCost: 'vad arbetet beräknas kosta året därpå (kostnad-nästa-år), om det behövs.',
  goalsPassed: (ids: readonly string[]) =>
    `tiden har gått ut för ${listed(ids, 'och')}. Hur gick det, och gäller målet fortfarande?`,
  targetPassed: (due: string) => `målvärdet gällde ${due}. Skriv ett nytt, eller ta bort det.`,
  funds: (year: string) => `vad länet har fått för ${year}. Byt okänt mot belopp i kronor.`,
  demand: (agreement: string, text: string, strength: 'krav' | 'bör' | 'praxis') =>
    `${DEMANDS[strength]} enligt överenskommelsen ${agreement}: ${text}`,
  values: (year: string) => `värdena för ${year}.`,
  indicators: 'en indikator för området, om det saknas någon.',
  responsible: 'vem som ansvarar.',
  agreement: (year: string) =>
    `vilken överenskommelse planen för ${year} svarar mot. Programmet känner ingen för det året.`,
} as const;

const DEMANDS = {
  krav: 'nytt krav',
  bör: 'nytt att tänka på',
  praxis: 'nytt som länen brukar göra',
} as const;
