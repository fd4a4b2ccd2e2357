/** How a value of each kind is written, by the name of the kind in the schemas. */
export const WRITTEN: Readonly<Record<string, string>> = {
  id: 'An id is written with small letters, digits and hyphens, for instance mini-maria.',
  datum: 'A date is written YYYY-MM-DD, YYYY-MM or YYYY, and must be in the calendar.',
  årsperiod: 'A year is written with four digits, and several years with a dash between: YYYY–YYYY.',
  plannamn:
    'A plan is named as on the command line: by its year, or its series and year, such as 2023 or dalarna/2020.',
  antal: 'A number is written with digits, from 1 to 99.',
  djup: 'The depth is a digit from 1 to 5.',
  värde:
    'A value is a number with a decimal comma, or one of the words ja, nej, okänt, ej mätbar, ej publicerad and undertryckt.',
  belopp: 'An amount is written with digits and kr or tkr, for instance 250 000 kr.',
  procent: 'A share is written with digits and a per cent sign, for instance 12,5 %.',
  färg: 'A colour is six digits or letters a–f, in quotation marks if it begins with #: "#0a566b" or 0a566b.',
  punkter: 'A size is a number of points from 8 to 60, such as 11 or 11,5.',
  marginal: 'A margin is a whole number of millimetres from 20 to 60.',
  radlängd: 'The length of a line is a whole number of characters from 45 to 100.',
  bredd: 'The width is a whole number of millimetres from 10 to 120.',
  plats: 'A text that begins with { stands in quotation marks: "{titel}".',
};
