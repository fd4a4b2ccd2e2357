import type { BeginWords } from '../begin-words.ts';
import { listed } from '../list.ts';

const meant = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` Menade du ”${suggestion}”?`;

export const beginWords: BeginWords = {
  new: 'börja på en plan från grunden, med en fil för varje område i överenskommelsen',
  placeholder: { county: 'län', kind: 'slag', series: 'serie' },
  argument: {
    years: 'året som planen gäller, till exempel 2026 eller 2026-2028 (annars den senaste överenskommelsens)',
  },
  option: {
    county: 'länets namn, till exempel Värmland',
    agreement: 'överenskommelsen som planen svarar mot (annars årets, om den finns)',
    kind: 'vad det är för dokument: handlingsplan, redovisning, medelsförslag, beslutsunderlag eller inriktning',
    under: 'inriktningen för flera år som planen hör under, till exempel inriktning/2024',
    series: 'mappen i plans som planen ska ligga i, till exempel inriktning',
  },
  badYears: (word) =>
    `”${word}” är inget år. Skriv ett år med fyra siffror, till exempel 2026, eller två med bindestreck emellan: 2026-2028.`,
  noCounty: 'Säg vilket län planen gäller, till exempel --county Värmland.',
  unknownCounty: (name, suggestion, counties) =>
    `Det finns inget län som heter ”${name}”.${meant(suggestion)} Länen är ${listed(counties, 'och')}.`,
  otherCounty: (direction, county, asked) =>
    `${direction} gäller ${county}, och planen skulle gälla ${asked}. En plan hör under en inriktning för samma län.`,
  badSeries: (word) =>
    `En mapp i plans kan inte heta ”${word}”. Skriv ett namn med bokstäver, siffror och bindestreck som inte är ett år, till exempel inriktning.`,
  seriesIsPlan: (series) =>
    `plans/${series} är en plan, och en plan kan inte ligga i en annan. Välj ett annat namn efter --series.`,
  directionBroken: (name) =>
    `Planen är inte påbörjad: ${name} har fel som gör att allt i den inte går att läsa. Skriv plan check ${name} och rätta dem först.`,
  notAbove: (direction, kind) =>
    `${direction} är ${kind} och gäller inte flera år, så ingen plan hör under den. Ange en inriktning efter --under.`,
  outsideDirection: (direction, from, to, years) =>
    `${direction} gäller ${from === to ? from : `${from}–${to}`}, och planen skulle gälla ${years}. Välj ett år som inriktningen gäller.`,
  directionUnderDirection:
    'En inriktning hör inte under en annan. Ta bort --under, eller välj ett annat slag.',
  cannotBegin: (file) =>
    `${file} kan inte skrivas, så inget är påbörjat. Kontrollera att du får skriva i mappen och att det finns plats på disken.`,
  agreementBroken: (agreement) =>
    `Överenskommelsen ${agreement} har fel, så inget är påbörjat. Skriv plan agreement ${agreement} för att se dem.`,
  begun: (folder, county, agreement) =>
    `${folder} är påbörjad för ${county}. ${
      agreement === undefined
        ? 'Programmet känner ingen överenskommelse för tiden, så områden och medel återstår att skriva.'
        : `Planen svarar mot överenskommelsen ${agreement}.`
    }`,
  noCountyAmount:
    'Beloppen gäller hela landet. Vad länet får vet inte programmet: skriv det i medel.yaml när du vet.',
  stepsTitle: 'Gör så här',
  nextSteps: (plan) => [
    `plan check ${plan} --each visar varje fråga som planen väntar på svar på, med fil och rad. Ta bort frågan när du har svarat.`,
    `plan build ${plan} bygger planen som den är nu. Det står Utkast på den tills den är beslutad.`,
    'plan agreement visar allt som är känt om överenskommelserna.',
  ],
};
