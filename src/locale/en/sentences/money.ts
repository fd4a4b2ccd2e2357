import type { TableFault, UndecidableReason, UnreadableReason } from '../../../diagnostics/index.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const READABLE =
  'An amount is written with digits in groups of three, a decimal comma and a unit: 7\u00a0649\u00a0410,97\u00a0kr, 2\u00a0377\u00a0tkr or 95\u00a0mnkr. What is not known is written okänt.';

const FAULTS: { readonly [R in UnreadableReason]: string } = {
  'unit-missing': 'has no unit',
  'unit-unknown': 'has a unit that cannot be read',
  'decimal-point': 'has a point or another sign where a space or a decimal comma belongs',
  grouping: 'has digits that are not in groups of three',
  decimals:
    'has the wrong number of decimals: öre are written with two digits, and nothing is less than an öre',
  'too-large': 'is more than any agreement is about',
  'no-number': 'does not begin with a number',
  empty: 'is empty',
  share: 'cannot be read as per cent',
};

const LAYOUT: { readonly [R in TableFault]: { readonly found: string; readonly todo: string } } = {
  'not-block': {
    found: 'is not written as a block with one line per party',
    todo: 'Write “fördelning: |” and the table on the lines below, indented.',
  },
  'no-rows': {
    found: 'has no header line with at least one line below it',
    todo: 'Write a line with the ids of the columns first and then one line per party, with | between the cells.',
  },
  'too-wide': {
    found: 'has more columns than fit on a page',
    todo: 'Divide it into several tables.',
  },
  'total-name': {
    found: 'has a row that looks like a total but is not called kolumnsumma',
    todo: 'Write kolumnsumma in the first cell of the row, so that it is not counted as a party.',
  },
  'total-not-last': {
    found: 'has the row kolumnsumma before other rows',
    todo: 'Move the row to the end, and keep only one.',
  },
};

const WHY: { readonly [R in UndecidableReason]: (name: string) => string } = {
  amount: (name) =>
    `Whether what rests on the amount of ${name} is right cannot be decided, because it is unknown.`,
  share: (name) =>
    `Whether the amount of ${name} follows from its formula cannot be decided, because the share of the county is not known and there is no other line to compare with.`,
  coarse: (name) =>
    `Whether the amount of ${name} follows from its formula cannot be decided, because the share of the county has too few decimals.`,
  'too-large': (name) =>
    `Whether the amounts for ${name} fit cannot be decided, because they are too large to add up.`,
  lines: (name) =>
    `Whether ${name} is a fund line of the agreement cannot be decided, because its fund lines are not known.`,
  'line-amount': (name) =>
    `Whether the amounts of the activities for ${name} fit cannot be decided, because medel.yaml has no amount for that line.`,
};

const WHAT_TO_DO: { readonly [R in UndecidableReason]: string } = {
  amount: 'Write the amount when it becomes known.',
  share: 'Write the share of the county under “andel”, or the formula of one more line.',
  coarse: 'Write the share with all the decimals that are known.',
  'too-large': 'Check the amounts of the activities.',
  lines: 'Check the line against the text of the agreement itself.',
  'line-amount': 'Add the line with its amount to medel.yaml.',
};

const differs = (calculated: number, stated: string, difference: number) =>
  `Calculated: ${format.money(calculated)}. Stated: ${stated}. Difference: ${format.money(difference)}.`;

const CHECK_BOTH = 'Compare the amounts with the source and correct what is wrong.';

export const moneySentences: SentencesOf<CodesOf<'money'>> = {
  'money/unreadable': ({ text, reason, suggestion }) => ({
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
  'money/table-layout': ({ table, reason }) => ({
    found: `The table ${quote(table)} ${LAYOUT[reason].found}.`,
    todo: LAYOUT[reason].todo,
  }),
  'money/row-cells': ({ table, row, cells, columns }) => ({
    found: `The row ${quote(row)} of the table ${quote(table)} has ${cells === 1 ? '1 cell' : `${cells} cells`}.`,
    expected: `The header has ${columns}, and every row is to have as many.`,
    todo:
      cells > columns
        ? 'Remove the cell that is one too many, or add a column to the header.'
        : 'Add what is missing. An amount that is not known is written okänt.',
  }),
  'money/sum-column-missing': ({ table }) => ({
    found: `The table ${quote(table)} says that it has row totals, but no column is called radsumma.`,
    todo: 'Write radsumma above the column with the totals of the rows, or remove the field “radsumma”.',
  }),
  'money/duplicate': ({ what, name }) => ({
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
  'money/line-unknown': ({ line, suggestion }, expected) => ({
    found: `The agreement has no fund line ${quote(line)}.`,
    ...knownWords('Fund lines that exist', expected),
    todo: didYouMean(
      suggestion,
      'Change to a fund line that exists, or say under “post” which of them it is about.',
    ),
  }),
  'money/reference-unknown': ({ name, suggestion }, expected) => ({
    found: `${quote(name)} is not in medel.yaml.`,
    ...knownWords('What is there', expected),
    todo: didYouMean(suggestion, 'Write the name of something that is in medel.yaml.'),
  }),
  'money/reference-empty': ({ name }) => ({
    found: `The text shows ${quote(name)}, but medel.yaml has no amount there.`,
    expected: 'The report says “uppgift saknas” in its place.',
    todo: 'Fill in the amount in medel.yaml.',
  }),
  'money/row-sum': ({ name, calculated, stated, difference }) => ({
    found: `The total of the row ${quote(name)} is not right.`,
    expected: differs(calculated, stated, difference),
    todo: CHECK_BOTH,
  }),
  'money/column-sum': ({ name, calculated, stated, difference, against }) => ({
    found:
      against === 'row'
        ? `The total below the column ${quote(name)} is not right.`
        : `The column ${quote(name)} does not add up to the amount of its fund line.`,
    expected: differs(calculated, stated, difference),
    todo: CHECK_BOTH,
  }),
  'money/parts-sum': ({ name, calculated, stated, difference }) => ({
    found: `The parts of ${quote(name)} do not add up to its amount.`,
    expected: differs(calculated, stated, difference),
    todo: CHECK_BOTH,
  }),
  'money/balance': ({ name, calculated, stated, difference }) => ({
    found: `What is used and what is left of ${quote(name)} do not add up to its amount.`,
    expected: differs(calculated, stated, difference),
    todo: CHECK_BOTH,
  }),
  'money/rounding': ({ table, ofRounded, roundedOnce }) => ({
    found: `The rounded row totals of the table ${quote(table)} add up to ${format.money(ofRounded)}. Everything added up first and then rounded gives ${format.money(roundedOnce)}.`,
    expected: 'Both are correctly worked out. The difference comes from rounding.',
    todo: 'Say which of the sums is used, where a text mentions it.',
  }),
  'money/over-used': ({ name, used, received }) => ({
    found: `Of ${quote(name)} ${used} has been used, but only ${received} was received.`,
    todo: 'Correct the amount that is wrong. What was paid with other money does not belong here.',
  }),
  'money/over-allotted': ({ name, calculated, stated, difference }) => ({
    found: `The activities together cost more than ${quote(name)} has.`,
    expected: `Activities: ${format.money(calculated)}. Fund line: ${stated}. Difference: ${format.money(difference)}.`,
    todo: 'Lower the amounts of the activities, or correct the amount of the fund line.',
  }),
  'money/key-differs': ({ name, calculated, stated, difference, share }) => ({
    found: `The amount of ${quote(name)} is not what its formula gives${share === '' ? '' : ` with the share ${share}`}.`,
    expected: differs(calculated, stated === '' ? format.money(calculated - difference) : stated, difference),
    todo: 'Check the amount, the formula and the share against the source. In a table a party may be missing.',
  }),
  'money/share-differs': ({ name, share, other, otherShare }) => ({
    found: `The amount of ${quote(name)} gives the share ${share}, but the amount of ${quote(other)} gives ${otherShare}.`,
    expected: 'A share of the population is the same in all fund lines and columns.',
    todo: 'Check the amounts and the formulas against the source.',
  }),
  'money/national-differs': ({ name, stated, national }) => ({
    found: `The formula of ${quote(name)} shares out ${stated} by population.`,
    expected: `According to the agreement the line is ${national} in the whole country.`,
    todo: 'Correct the formula, or write the fixed amount under “fast” if a part is shared equally.',
  }),
  'money/within-rounding': ({ name, calculated, total, difference }) => ({
    found: `The column ${quote(name)} adds up to ${format.money(total)}. Its formula gives ${format.money(calculated)}.`,
    expected: `The difference, ${format.money(difference)}, is within the rounding of the rows.`,
    todo: 'Leave the amounts as they are if the source has them so.',
  }),
  'money/cut': ({ name, stated, calculated }) => ({
    found: `The amount of ${quote(name)}, ${stated}, is cut and not rounded. Calculated it is ${format.money(calculated)}.`,
    expected: 'Both ways are accepted.',
    todo: 'Leave the amount as it is if the source has it so.',
  }),
  'money/unchecked': ({ table }) => ({
    found: `The table ${quote(table)} has no totals and no formula to hold it against, so nothing in it has been checked.`,
    todo: 'Add radsumma or kolumnsumma if the source has them, or add the amounts of the fund lines.',
  }),
  'money/undecidable': ({ name, reason }) => ({
    found: WHY[reason](quote(name)),
    todo: WHAT_TO_DO[reason],
  }),
};
