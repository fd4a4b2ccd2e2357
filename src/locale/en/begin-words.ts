import type { BeginWords } from '../begin-words.ts';
import { listed } from '../list.ts';

const meant = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;

export const beginWords: BeginWords = {
  new: 'begin a plan from nothing, with a file for each area of the agreement',
  placeholder: { county: 'county', kind: 'kind', series: 'series' },
  argument: {
    years: 'the year of the plan, such as 2026 or 2026-2028 (otherwise that of the newest agreement)',
  },
  option: {
    county: 'the name of the county, such as Värmland',
    agreement: 'the agreement that the plan answers to (otherwise that of the year, if there is one)',
    kind: 'what the document is: handlingsplan, redovisning, medelsförslag, beslutsunderlag or inriktning',
    under: 'the direction of several years that the plan belongs under, such as inriktning/2024',
    series: 'the folder in plans where the plan is to lie, such as inriktning',
  },
  badYears: (word) =>
    `“${word}” is no year. Write a year of four digits, such as 2026, or two with a hyphen between: 2026-2028.`,
  noCounty: 'Say which county the plan is for, for example --county Värmland.',
  unknownCounty: (name, suggestion, counties) =>
    `There is no county called “${name}”.${meant(suggestion)} The counties are ${listed(counties, 'and')}.`,
  otherCounty: (direction, county, asked) =>
    `${direction} is for ${county}, and the plan would be for ${asked}. A plan belongs under a direction of its own county.`,
  badSeries: (word) =>
    `A folder in plans cannot be called “${word}”. Write a name of letters, digits and hyphens that is not a year, such as inriktning.`,
  seriesIsPlan: (series) =>
    `plans/${series} is a plan, and a plan cannot lie in another. Choose another name after --series.`,
  directionBroken: (name) =>
    `The plan has not been begun: ${name} has errors, so not all of it can be read. Write plan check ${name} and mend them first.`,
  notAbove: (direction, kind) =>
    `${direction} is a ${kind} and not for several years, so no plan belongs under it. Name a direction after --under.`,
  outsideDirection: (direction, from, to, years) =>
    `${direction} is for ${from === to ? from : `${from}–${to}`}, and the plan would be for ${years}. Choose a year that the direction is for.`,
  directionUnderDirection:
    'A direction does not belong under another. Take --under away, or choose another kind.',
  cannotBegin: (file) =>
    `${file} cannot be written, so nothing has been begun. See that you may write in the folder and that there is room on the disk.`,
  agreementBroken: (agreement) =>
    `The agreement ${agreement} has errors, so nothing has been begun. Write plan agreement ${agreement} to see them.`,
  begun: (folder, county, agreement) =>
    `${folder} has been begun for ${county}. ${
      agreement === undefined
        ? 'The program knows no agreement for the time, so areas and money are left to write.'
        : `The plan answers to the agreement ${agreement}.`
    }`,
  noCountyAmount:
    'The amounts are for the whole country. What the county gets the program does not know: write it in medel.yaml when you do.',
  stepsTitle: 'What to do next',
  nextSteps: (plan) => [
    `plan check ${plan} --each shows every question that the plan waits for, with file and line. Take a question away when you have answered it.`,
    `plan build ${plan} builds the plan as it is. It says Utkast until it has been decided.`,
    'plan agreement shows all that is known of the agreements.',
  ],
};
