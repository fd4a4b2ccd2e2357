import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';
import { FAULTS, LAYOUT, READABLE, WHAT_TO_DO, WHY } from './money-reasons.ts';

const differs = (calculated: number, stated: string, difference: number) =>
  `Calculated: ${format.money(calculated)}. Stated: ${stated}. Difference: ${format.money(difference)}.`;

const CHECK_BOTH = 'Compare the amounts with the source and correct what is wrong.';

export const moneyFindings: WordsOf<CodesOf<'money'>> = {
  'money/unreadable': {
    title: 'The amount cannot be read',
    say: ({ text, reason, suggestion }) => ({
      found: reason === 'empty' ? 'The cell has no amount.' : `${quote(text)} ${FAULTS[reason]}.`,
      expected:
        reason === 'share'
          ? 'A share is written in per cent with a decimal comma: 2,788853655 %. If it is not known, it is written okänt.'
          : READABLE,
      todo: didYouMean(
        suggestion,
        reason === 'empty'
          ? 'Write the amount, 0 kr or okänt.'
          : 'Write the amount so that it can mean one thing only.',
      ),
    }),
    meaning:
      'An amount or a share is written so that it cannot be read, or so that it can be read in more than one way.',
    why: 'Money is reckoned to the öre. An amount that the program guessed at would not be accounted for.',
  },
  'money/table-layout': {
    title: 'The table cannot be read as a table',
    say: ({ table, reason, row }) => ({
      found: `The table ${quote(table)} ${LAYOUT[reason].found}.`,
      todo:
        row === undefined
          ? LAYOUT[reason].todo
          : `${LAYOUT[reason].todo} The first of them is written like this: ${quote(row)}.`,
    }),
    meaning:
      'The field fördelning is not a table with a header and one line per party, or has a row of totals that cannot be recognised.',
    why: 'A total that is counted as a party counts everything twice.',
  },
  'money/row-cells': {
    title: 'The row has the wrong number of cells',
    say: ({ table, row, cells, columns }) => ({
      found: `The row ${quote(row)} of the table ${quote(table)} has ${cells === 1 ? '1 cell' : `${cells} cells`}.`,
      expected: `The header has ${columns}, and every row is to have as many.`,
      todo:
        cells > columns
          ? 'Remove the cell that is one too many, or add a column to the header.'
          : 'Add what is missing. An amount that is not known is written okänt.',
    }),
    meaning: 'A row in a table of money has more or fewer cells than the header.',
    why: 'If a cell is missing, the amounts after it stand under the wrong heading.',
  },
  'money/sum-column-missing': {
    title: 'The column radsumma is missing',
    say: ({ table }) => ({
      found: `The table ${quote(table)} says that it has row totals, but no column is called radsumma.`,
      todo: 'Write radsumma above the column with the totals of the rows, or remove the field “radsumma”.',
    }),
    meaning: 'The table says that it has row totals, but none of its columns is one.',
    why: 'Without the column no row totals are checked, although the table seems to have them.',
  },
  'money/duplicate': {
    title: 'The same thing is given twice',
    say: ({ what, name }) => ({
      found: {
        row: `${quote(name)} has more than one row in the table.`,
        column: `${quote(name)} has more than one column in the table.`,
        line: `Two fund lines are about ${quote(name)} of the agreement.`,
      }[what],
      expected: 'What is given twice is counted twice.',
      todo:
        what === 'line'
          ? 'Join the lines, and write the parts under “delar”.'
          : 'Remove one of them, or correct the name.',
    }),
    meaning:
      'A party has two rows, a fund line has two columns, or two fund lines are about the same line of the agreement.',
    why: 'What is given twice is counted twice in the totals.',
  },
  'money/line-unknown': {
    title: 'Unknown fund line',
    say: ({ line, suggestion }, expected) => ({
      found: `The agreement has no fund line ${quote(line)}.`,
      ...knownWords('Fund lines that exist', expected),
      todo: didYouMean(
        suggestion,
        'Change to a fund line that exists, or name it under “post”. Money that is not this year’s has “slag” or “ingående”.',
      ),
    }),
    meaning:
      'A fund line, a column or an activity names a line that is neither in the agreement nor in medel.yaml.',
    why: 'The agreement of the year says what the money is for. It must be possible to follow every amount there.',
  },
  'money/reference-unknown': {
    title: 'The text shows money that is not there',
    say: ({ name, suggestion }, expected) => ({
      found: `${quote(name)} is not in medel.yaml.`,
      ...knownWords('What is there', expected),
      todo: didYouMean(suggestion, 'Write the name of something that is in medel.yaml.'),
    }),
    meaning: 'A text shows an amount or a table by a name that is not in medel.yaml.',
    why: 'The report can only show what is there. Otherwise there would be a gap in the text.',
  },
  'money/reference-empty': {
    title: 'The text shows an amount that is not filled in',
    say: ({ name }) => ({
      found: `The text shows ${quote(name)}, but medel.yaml has no amount there.`,
      expected: 'The report says “uppgift saknas” in its place.',
      todo: 'Fill in the amount in medel.yaml.',
    }),
    meaning:
      'A text shows an amount of a fund line that exists, but the amount is not filled in in medel.yaml.',
    why: 'The reader is told that the figure is missing. It is better to fill it in.',
  },
  'money/row-sum': {
    title: 'The row total is not right',
    say: ({ name, calculated, stated, difference }) => ({
      found: `The total of the row ${quote(name)} is not right.`,
      expected: differs(calculated, stated, difference),
      todo: CHECK_BOTH,
    }),
    meaning: 'The total of a row is not the sum of its cells, rounded as the table says.',
    why: 'The program reckons but does not correct: the source decides which amount is wrong.',
  },
  'money/column-sum': {
    title: 'The sum of the column is not right',
    say: ({ name, calculated, stated, difference, against }) => ({
      found:
        against === 'row'
          ? `The total below the column ${quote(name)} is not right.`
          : `The column ${quote(name)} does not add up to the amount of its fund line.`,
      expected: differs(calculated, stated, difference),
      todo: CHECK_BOTH,
    }),
    meaning:
      'A column does not add up to the total below it, or to the amount of the fund line that it shares out.',
    why: 'What is shared out must be what was received, to the öre.',
  },
  'money/parts-sum': {
    title: 'The parts are not the amount',
    say: ({ name, calculated, stated, difference }) => ({
      found: `The parts of ${quote(name)} do not add up to its amount.`,
      expected: differs(calculated, stated, difference),
      todo: CHECK_BOTH,
    }),
    meaning: 'A fund line is divided, and its parts together are not its amount.',
    why: 'Something is shared out twice, or not at all.',
  },
  'money/balance': {
    title: 'Used and left are not the amount',
    say: ({ name, calculated, stated, difference }) => ({
      found: `What is used and what is left of ${quote(name)} do not add up to its amount.`,
      expected: differs(calculated, stated, difference),
      todo: CHECK_BOTH,
    }),
    meaning: 'What was used and what is left, carried over or repaid, are together not what was received.',
    why: 'A report answers for every krona that was received.',
  },
  'money/rounding': {
    title: 'Rounding gives two totals',
    say: ({ table, ofRounded, roundedOnce }) => ({
      found: `The rounded row totals of the table ${quote(table)} add up to ${format.money(ofRounded)}. Everything added up first and then rounded gives ${format.money(roundedOnce)}.`,
      expected: 'Both are correctly worked out. The difference comes from rounding.',
      todo: 'Say which of the sums is used, where a text mentions it.',
    }),
    meaning: 'The rounded row totals add up to another sum than everything added up first and then rounded.',
    why: 'Both are correctly worked out, but whoever compares two documents should know why they differ.',
  },
  'money/over-used': {
    title: 'More is used than was received',
    say: ({ name, used, received }) => ({
      found: `Of ${quote(name)} ${used} has been used, but only ${received} was received.`,
      todo: 'Correct the amount that is wrong. What was paid with other money does not belong here.',
    }),
    meaning: 'More was used under a fund line than its amount.',
    why: 'State money cannot be used more than once. What was paid with other money is accounted for by itself.',
  },
  'money/over-allotted': {
    title: 'The activities cost more than the fund line',
    say: ({ name, calculated, stated, difference }) => ({
      found: `The activities together cost more than ${quote(name)} has.`,
      expected: `Activities: ${format.money(calculated)}. Fund line: ${stated}. Difference: ${format.money(difference)}.`,
      todo: 'Lower the amounts of the activities, or correct the amount of the fund line.',
    }),
    meaning: 'The amounts of the activities for a fund line are together more than the amount of the line.',
    why: 'A plan promises no more than there is money for.',
  },
  'money/key-differs': {
    title: 'The amount does not follow its formula',
    say: ({ name, calculated, stated, difference, share }) => ({
      found: `The amount of ${quote(name)} is not what its formula gives${share === '' ? '' : ` with the share ${share}`}.`,
      expected: differs(
        calculated,
        stated === '' ? format.money(calculated - difference) : stated,
        difference,
      ),
      todo: 'Check the amount, the formula and the share against the source. In a table a party may be missing.',
    }),
    meaning:
      'An amount is not the fixed part and the share of the county of the rest, neither rounded nor cut.',
    why: 'The formula shows how the amount came about. If they disagree, the amount, the formula or the share is wrong.',
  },
  'money/share-differs': {
    title: 'Two fund lines give different shares',
    say: ({ name, share, other, otherShare }) => ({
      found: `The amount of ${quote(name)} gives the share ${share}, but the amount of ${quote(other)} gives ${otherShare}.`,
      expected: 'A share of the population is the same in all fund lines and columns.',
      todo: 'Check the amounts and the formulas against the source.',
    }),
    meaning:
      'The share that the county has of the population is another in one fund line than in another, or the share of a kommun is another in one column than in another.',
    why: 'The share is the same throughout the agreement, so one of the amounts is wrong.',
  },
  'money/national-differs': {
    title: 'The formula is not that of the agreement',
    say: ({ name, stated, national }) => ({
      found: `The formula of ${quote(name)} shares out ${stated} by population.`,
      expected: `According to the agreement the line is ${national} in the whole country.`,
      todo: 'Correct the formula, or write the fixed amount under “fast” if a part is shared equally.',
    }),
    meaning:
      'The formula shares out another amount in the whole country than the agreement states for the line.',
    why: 'A wrong amount for the country gives a wrong amount for the county.',
  },
  'money/within-rounding': {
    title: 'The column differs by rounding',
    say: ({ name, calculated, total, difference }) => ({
      found: `The column ${quote(name)} adds up to ${format.money(total)}. Its formula gives ${format.money(calculated)}.`,
      expected: `The difference, ${format.money(difference)}, is within the rounding of the rows.`,
      todo: 'Leave the amounts as they are if the source has them so.',
    }),
    meaning:
      'A column together is not exactly what the share of the county gives, but the difference is so small that it can come from the rounding of each row.',
    why: 'What is worked out in two ways may differ by some öre. It is said, so that no other difference hides behind the rounding.',
  },
  'money/cut': {
    title: 'The amount is cut',
    say: ({ name, stated, calculated }) => ({
      found: `The amount of ${quote(name)}, ${stated}, is cut and not rounded. Calculated it is ${format.money(calculated)}.`,
      expected: 'Both ways are accepted.',
      todo: 'Leave the amount as it is if the source has it so.',
    }),
    meaning: 'The amount is the calculated one without its last digits, not rounded.',
    why: 'Sources do both. It is said, so that whoever reckons again knows why it differs.',
  },
  'money/unchecked': {
    title: 'The table has not been checked',
    say: ({ table }) => ({
      found: `The table ${quote(table)} has no totals and no formula to hold it against, so nothing in it has been checked.`,
      todo: 'Add radsumma or kolumnsumma if the source has them, or add the amounts of the fund lines.',
    }),
    meaning:
      'The table has neither totals nor fund lines with amounts, so there is nothing to hold it against.',
    why: 'That no fault was found does not mean that the table is right.',
  },
  'money/undecidable': {
    title: 'It cannot be decided',
    say: ({ name, reason }) => ({
      found: WHY[reason](quote(name)),
      todo: WHAT_TO_DO[reason],
    }),
    meaning: 'An amount, a share or a fund line is not known, so what rests on it cannot be checked.',
    why: 'What is not known must be said. Otherwise a mistake could look as if it were right.',
  },
  'money/rest-untold': {
    title: 'It is not said what became of the rest',
    say: ({ name, rest, used }) => ({
      found: `Of ${quote(name)}, ${used} is used. The rest is worked out to ${format.money(rest)}, and it is not said what became of it.`,
      expected: 'A report says whether what is not used is left, carried over or repaid.',
      todo: 'Write kvar, överfört or återbetalt, or correct what is used.',
    }),
    meaning:
      'Less is used of a fund line than there was, and neither kvar, överfört nor återbetalt is filled in.',
    why: 'Money that was not used is as a rule to be repaid. Whoever reads the report should not have to work it out.',
  },
  'money/incoming-unknown': {
    title: 'An incoming balance that cannot be followed',
    say: ({ name, post, plan, suggestion }) =>
      post === undefined
        ? {
            found: `The fund line ${quote(name)} has an incoming balance, but ${quote(plan)} has no such line.`,
            expected:
              'Money that was left can be followed from the fund line where it stood the year before.',
            todo:
              suggestion === undefined
                ? 'Write with “ingående-post” which fund line of the plan before it comes from, or with “ingående-från” from which year.'
                : `Write “ingående-post: ${shown(suggestion)}” if it is that line, otherwise the one that the money comes from.`,
          }
        : {
            found: `The incoming balance of ${quote(name)} is said to come from the fund line ${quote(post)}, but ${quote(plan)} has no such line.`,
            todo: didYouMean(suggestion, 'Write the id of a fund line in medel.yaml of the plan before.'),
          },
    meaning:
      'An incoming balance comes from a fund line that the plan before does not have. Where the line has another id now, “ingående-post” tells what it was.',
    why: 'Money that was left should be possible to follow to what it was used for, until it is repaid or moved on.',
  },
  'money/incoming-differs': {
    title: 'The incoming balance is not what was left',
    say: ({ name, others, incoming, left, plan }) => ({
      found: `${listed([name, ...others].map(quote), 'and')} ${others.length === 0 ? 'begins' : 'begin'} with ${incoming}.`,
      expected: `In ${quote(plan)}, ${left} was left.`,
      todo: 'Hold both against the accounts and correct the amount that is wrong.',
    }),
    meaning: 'A fund line begins the year with another amount than what was left when the plan before ended.',
    why: 'Money that was left should be possible to follow from year to year. Where the amounts differ, money lacks an explanation.',
  },
  'money/negative': {
    title: 'The amount is below nought',
    say: ({ name, amount }) => ({
      found: `The amount of ${quote(name)} is ${amount}, which is below nought.`,
      todo: 'Remove the minus sign if it is not to be there. Money that has left the fund line is written as “använt”, “överfört” or “återbetalt”.',
    }),
    meaning: 'An amount that the county has received, used or repaid is below nought.',
    why: 'A minus sign turns the sums around. They may hold all the same, and then nobody sees the fault.',
  },
  'money/unlikely': {
    title: 'The amount cannot be right',
    say: ({ name, amount, national, what, unit }) => ({
      found:
        what === 'more'
          ? `The county has received ${format.money(amount)} under ${quote(name)}. The whole country shares ${format.money(national)}.`
          : `The county has received only ${format.money(amount)} under ${quote(name)}, though the whole country shares ${format.money(national)}. No county gets so little.`,
      todo:
        unit === undefined
          ? 'Check the amount and the unit against the decision on the money. If it is only a part of the fund line, “andel” says how large.'
          : `Check the unit: should it be “${unit}”? If it is only a part of the fund line, “andel” says how large.`,
    }),
    meaning:
      'A county has received more than the agreement gives the whole country, or so little that no county is so small.',
    why: 'Thousands of kronor written as kronor make an amount a thousand times too small, and all sums may hold all the same.',
  },
  'money/recipient-differs': {
    title: 'Another recipient than in the agreement',
    say: ({ name, recipients, agreed }) => ({
      found: `The fund line ${quote(name)} has the recipient ${listed(recipients.map(quote), 'and')}.`,
      expected: `In the agreement the recipient is ${listed(agreed.map(quote), 'and')}.`,
      todo: 'Correct the recipient, or change to the fund line that the money belongs to.',
    }),
    meaning: 'A fund line has another recipient in the plan than in the agreement.',
    why: 'Whoever gets the money accounts for it. The same heading may be there both for the region and for the municipalities.',
  },
  'money/other-time': {
    title: 'The money is for another time',
    say: ({ name, time, period }) => ({
      found: `The money under ${quote(name)} is for ${time}, but the plan is for ${period}. They have no time in common.`,
      todo: 'Correct the time. Money that was left from an earlier year is written as “ingående”.',
    }),
    meaning: 'A fund line says with “gäller” that its money is for a time that is no part of the plan’s.',
    why: 'A fund line with a time of its own is not held against the agreement. If the time is wrong the money is not checked at all.',
  },
  'money/dated-late': {
    title: 'After the last day',
    say: ({ what, date, deadline, agreement }) => ({
      found:
        what === 'rekvisition'
          ? `The money was asked for on ${format.date(date)}, after the last day for it.`
          : `The money was repaid on ${format.date(date)}, after the last day for it.`,
      expected: `The last day by the agreement ${quote(agreement)} is ${format.date(deadline)}.`,
      todo: 'Check the date, and what the recipient says of what comes late.',
    }),
    meaning: 'Money was asked for or repaid after the day that the agreement sets.',
    why: 'Whoever asks for the money too late may get none, and whoever repays it too late may have to answer for it.',
  },
};
