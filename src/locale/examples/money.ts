import type { Example, ExamplesOf } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

const FILE = 'medel.yaml';

/** One fund line with these fields. */
const line = (fields: string, id = 'suicidprevention') =>
  `poster:\n  ${id}:\n    rubrik: Suicidprevention\n${fields}`;

/** A fund line whose amount was worked out, and the share that it was worked out with. */
const keyed = (amount: string, key: string, share: string) =>
  `andel:\n  befolkning: ${share}\n${line(`    belopp: ${amount}\n    nyckel:\n      befolkning: ${key}\n`)}`;

/** A table with these rows and these fields before them. */
const table = (rows: readonly string[], fields = '    kolumnsumma: ja\n') =>
  `tabeller:\n  till-kommunerna:\n    rubrik: Medel till kommunerna\n${fields}    fördelning: |\n${rows
    .map((row) => `      ${row}\n`)
    .join('')}`;

const HEADER = 'kommun | suicidprevention | samsjuklighet | radsumma';
const GAVLE = 'Gävle | 120 000 kr | 60 000 kr | 180 000 kr';
const OVANAKER = 'Ovanåker | 14 000 kr | 7 000 kr | 21 000 kr';
const RIGHT_TABLE = table([HEADER, GAVLE, OVANAKER]);

const told = (wrong: string, right: string): Example => ({ file: FILE, wrong, right });

/** What needs both a text and medel.yaml cannot be shown as one file. */
const drawn = (file: string, wrong: string, right: string): Example => ({
  file,
  wrong,
  right,
  illustration: true,
});

export const moneyExamples: ExamplesOf<CodesOf<'money'>> = {
  'money/unreadable': told(line('    belopp: 1,234.50\n'), line('    belopp: 1 234,50 kr\n')),
  'money/table-layout': told(
    table([HEADER, GAVLE, 'Summa | 120 000 kr | 60 000 kr | 180 000 kr']),
    table([HEADER, GAVLE, 'kolumnsumma | 120 000 kr | 60 000 kr | 180 000 kr']),
  ),
  'money/row-cells': told(table([HEADER, GAVLE, 'Ovanåker | 14 000 kr | 7 000 kr']), RIGHT_TABLE),
  'money/sum-column-missing': told(
    table(
      ['kommun | suicidprevention', 'Gävle | 120 000 kr', 'kolumnsumma | 120 000 kr'],
      '    radsumma:\n      rubrik: Summa\n',
    ),
    table(
      [HEADER, GAVLE, 'kolumnsumma | 120 000 kr | 60 000 kr | 180 000 kr'],
      '    radsumma:\n      rubrik: Summa\n',
    ),
  ),
  'money/duplicate': told(table([HEADER, GAVLE, GAVLE]), RIGHT_TABLE),
  'money/line-unknown': told(
    line('    belopp: 250 000 kr\n', 'suicidprev'),
    line('    belopp: 250 000 kr\n    post: suicidprevention\n', 'suicidprev'),
  ),
  'money/reference-unknown': drawn(
    '1-inledning.md',
    'Länet fick :belopp[medel/suicidprevantion].\n',
    'Länet fick :belopp[medel/suicidprevention].\n',
  ),
  'money/reference-empty': drawn(
    '1-inledning.md',
    'Länet använde :belopp[medel/suicidprevention/använt].   (medel.yaml har inget ”använt”)\n',
    'Länet använde :belopp[medel/suicidprevention/använt].   (medel.yaml har ”använt: 200 000 kr”)\n',
  ),
  'money/row-sum': told(
    table([HEADER, 'Gävle | 120 000 kr | 60 000 kr | 190 000 kr', OVANAKER]),
    RIGHT_TABLE,
  ),
  'money/column-sum': told(
    table([HEADER, GAVLE, OVANAKER, 'kolumnsumma | 135 000 kr | 67 000 kr | 201 000 kr']),
    table([HEADER, GAVLE, OVANAKER, 'kolumnsumma | 134 000 kr | 67 000 kr | 201 000 kr']),
  ),
  'money/parts-sum': told(
    line(
      '    belopp: 250 000 kr\n    delar:\n      kurser:\n        rubrik: Kurser\n        belopp: 200 000 kr\n      resor:\n        rubrik: Resor\n        belopp: 40 000 kr\n',
    ),
    line(
      '    belopp: 250 000 kr\n    delar:\n      kurser:\n        rubrik: Kurser\n        belopp: 200 000 kr\n      resor:\n        rubrik: Resor\n        belopp: 50 000 kr\n',
    ),
  ),
  'money/balance': told(
    line('    belopp: 250 000 kr\n    använt: 200 000 kr\n    kvar: 40 000 kr\n'),
    line('    belopp: 250 000 kr\n    använt: 200 000 kr\n    kvar: 50 000 kr\n'),
  ),
  'money/rounding': told(
    table([
      HEADER,
      'Gävle | 120 000,30 kr | 60 000,30 kr | 180 001 kr',
      'Ovanåker | 14 000,30 kr | 7 000,30 kr | 21 001 kr',
    ]),
    table([
      HEADER,
      'Gävle | 120 000,30 kr | 60 000,30 kr | 180 000,60 kr',
      'Ovanåker | 14 000,30 kr | 7 000,30 kr | 21 000,60 kr',
    ]),
  ),
  'money/over-used': told(
    line('    belopp: 250 000 kr\n    använt: 260 000 kr\n'),
    line('    belopp: 250 000 kr\n    använt: 240 000 kr\n'),
  ),
  'money/over-allotted': drawn(
    '2-gemensamt/1-sip.md',
    'aktiviteter:\n  - id: kurs\n    text: En kurs hålls.\n    medel:\n      samsjuklighet: 300 000 kr   (medel.yaml har 250 000 kr)\n',
    'aktiviteter:\n  - id: kurs\n    text: En kurs hålls.\n    medel:\n      samsjuklighet: 200 000 kr   (medel.yaml har 250 000 kr)\n',
  ),
  'money/key-differs': told(
    keyed('5 700 000 kr', '200 000 000 kr', '2,800000 %'),
    keyed('5 600 000 kr', '200 000 000 kr', '2,800000 %'),
  ),
  'money/share-differs': told(
    `${line('    belopp: 5 600 000 kr\n    nyckel:\n      befolkning: 200 000 000 kr\n')}  samsjuklighet:\n    rubrik: Samsjuklighet\n    belopp: 2 900 000 kr\n    nyckel:\n      befolkning: 100 000 000 kr\n`,
    `${line('    belopp: 5 600 000 kr\n    nyckel:\n      befolkning: 200 000 000 kr\n')}  samsjuklighet:\n    rubrik: Samsjuklighet\n    belopp: 2 800 000 kr\n    nyckel:\n      befolkning: 100 000 000 kr\n`,
  ),
  'money/national-differs': told(
    `andel:\n  befolkning: 2,8 %\n${line('    belopp: 3 920 000 kr\n    nyckel:\n      befolkning: 140 000 000 kr\n', 'ungdomsmottagningar')}`,
    `andel:\n  befolkning: 2,8 %\n${line('    belopp: 4 200 000 kr\n    nyckel:\n      befolkning: 150 000 000 kr\n', 'ungdomsmottagningar')}`,
  ),
  'money/within-rounding': drawn(
    FILE,
    'andel:\n  befolkning: 2,788853655 %\ntabeller:   (kolumnen är tillsammans 2 788 853,65 kr)\n',
    'andel:\n  befolkning: 2,788853655 %\ntabeller:   (kolumnen är tillsammans 2 788 853,66 kr)\n',
  ),
  'money/cut': told(
    keyed('2 377 tkr', '150 000 000 kr', '1,585214 %'),
    keyed('2 378 tkr', '150 000 000 kr', '1,585214 %'),
  ),
  'money/unchecked': told(table(['kommun | suicidprevention', 'Gävle | 120 000 kr'], ''), RIGHT_TABLE),
  'money/undecidable': told(line('    belopp: okänt\n'), line('    belopp: 250 000 kr\n')),
};
