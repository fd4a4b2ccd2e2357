import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const moneyExplanations: ExplanationsOf<CodesOf<'money'>> = {
  'money/unreadable': {
    title: 'The amount cannot be read',
    meaning:
      'An amount or a share is written so that it cannot be read, or so that it can be read in more than one way.',
    why: 'Money is reckoned to the öre. An amount that the program guessed at would not be accounted for.',
  },
  'money/table-layout': {
    title: 'The table cannot be read as a table',
    meaning:
      'The field fördelning is not a table with a header and one line per party, or has a row of totals that cannot be recognised.',
    why: 'A total that is counted as a party counts everything twice.',
  },
  'money/row-cells': {
    title: 'The row has the wrong number of cells',
    meaning: 'A row in a table of money has more or fewer cells than the header.',
    why: 'If a cell is missing, the amounts after it stand under the wrong heading.',
  },
  'money/sum-column-missing': {
    title: 'The column radsumma is missing',
    meaning: 'The table says that it has row totals, but none of its columns is one.',
    why: 'Without the column no row totals are checked, although the table seems to have them.',
  },
  'money/duplicate': {
    title: 'The same thing is given twice',
    meaning:
      'A party has two rows, a fund line has two columns, or two fund lines are about the same line of the agreement.',
    why: 'What is given twice is counted twice in the totals.',
  },
  'money/line-unknown': {
    title: 'Unknown fund line',
    meaning:
      'A fund line, a column or an activity names a line that is neither in the agreement nor in medel.yaml.',
    why: 'The agreement of the year says what the money is for. It must be possible to follow every amount there.',
  },
  'money/reference-unknown': {
    title: 'The text shows money that is not there',
    meaning: 'A text shows an amount or a table by a name that is not in medel.yaml.',
    why: 'The report can only show what is there. Otherwise there would be a gap in the text.',
  },
  'money/reference-empty': {
    title: 'The text shows an amount that is not filled in',
    meaning:
      'A text shows an amount of a fund line that exists, but the amount is not filled in in medel.yaml.',
    why: 'The reader is told that the figure is missing. It is better to fill it in.',
  },
  'money/row-sum': {
    title: 'The row total is not right',
    meaning: 'The total of a row is not the sum of its cells, rounded as the table says.',
    why: 'The program reckons but does not correct: the source decides which amount is wrong.',
  },
  'money/column-sum': {
    title: 'The sum of the column is not right',
    meaning:
      'A column does not add up to the total below it, or to the amount of the fund line that it shares out.',
    why: 'What is shared out must be what was received, to the öre.',
  },
  'money/parts-sum': {
    title: 'The parts are not the amount',
    meaning: 'A fund line is divided, and its parts together are not its amount.',
    why: 'Something is shared out twice, or not at all.',
  },
  'money/balance': {
    title: 'Used and left are not the amount',
    meaning: 'What was used and what is left, carried over or repaid, are together not what was received.',
    why: 'A report answers for every krona that was received.',
  },
  'money/rounding': {
    title: 'Rounding gives two totals',
    meaning: 'The rounded row totals add up to another sum than everything added up first and then rounded.',
    why: 'Both are correctly worked out, but whoever compares two documents should know why they differ.',
  },
  'money/over-used': {
    title: 'More is used than was received',
    meaning: 'More was used under a fund line than its amount.',
    why: 'State money cannot be used more than once. What was paid with other money is accounted for by itself.',
  },
  'money/over-allotted': {
    title: 'The activities cost more than the fund line',
    meaning: 'The amounts of the activities for a fund line are together more than the amount of the line.',
    why: 'A plan promises no more than there is money for.',
  },
  'money/key-differs': {
    title: 'The amount does not follow its formula',
    meaning:
      'An amount is not the fixed part and the share of the county of the rest, neither rounded nor cut.',
    why: 'The formula shows how the amount came about. If they disagree, the amount, the formula or the share is wrong.',
  },
  'money/share-differs': {
    title: 'Two fund lines give different shares',
    meaning:
      'The share that the county has of the population is another in one fund line than in another, or the share of a kommun is another in one column than in another.',
    why: 'The share is the same throughout the agreement, so one of the amounts is wrong.',
  },
  'money/national-differs': {
    title: 'The formula is not that of the agreement',
    meaning:
      'The formula shares out another amount in the whole country than the agreement states for the line.',
    why: 'A wrong amount for the country gives a wrong amount for the county.',
  },
  'money/within-rounding': {
    title: 'The column differs by rounding',
    meaning:
      'A column together is not exactly what the share of the county gives, but the difference is so small that it can come from the rounding of each row.',
    why: 'What is worked out in two ways may differ by some öre. It is said, so that no other difference hides behind the rounding.',
  },
  'money/cut': {
    title: 'The amount is cut',
    meaning: 'The amount is the calculated one without its last digits, not rounded.',
    why: 'Sources do both. It is said, so that whoever reckons again knows why it differs.',
  },
  'money/unchecked': {
    title: 'The table has not been checked',
    meaning:
      'The table has neither totals nor fund lines with amounts, so there is nothing to hold it against.',
    why: 'That no fault was found does not mean that the table is right.',
  },
  'money/undecidable': {
    title: 'It cannot be decided',
    meaning: 'An amount, a share or a fund line is not known, so what rests on it cannot be checked.',
    why: 'What is not known must be said. Otherwise a mistake could look as if it were right.',
  },
};
