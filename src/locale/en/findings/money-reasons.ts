import type { TableFault, UndecidableReason, UnreadableReason } from '../../../diagnostics/index.ts';

/** How an amount is written. */
export const READABLE =
  'An amount is written with digits in groups of three, a decimal comma and a unit: 7\u00a0649\u00a0410,97\u00a0kr, 2\u00a0377\u00a0tkr or 95\u00a0mnkr. What is not known is written okänt.';

/** What is wrong with an amount that cannot be read. */
export const FAULTS: { readonly [R in UnreadableReason]: string } = {
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

/** What is wrong with a table as a table. */
export const LAYOUT: { readonly [R in TableFault]: { readonly found: string; readonly todo: string } } = {
  'not-block': {
    found: 'is not written as a block with one line per party',
    todo: 'Write “fördelning: |” and the table on the lines below, indented.',
  },
  'no-bars': {
    found: 'has lines without | between the cells',
    todo: 'Put | between the cells of every line.',
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

/** Why something cannot be decided. */
export const WHY: { readonly [R in UndecidableReason]: (name: string) => string } = {
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

/** What to do about what cannot be decided. */
export const WHAT_TO_DO: { readonly [R in UndecidableReason]: string } = {
  amount: 'Write the amount when it becomes known.',
  share: 'Write the share of the county under “andel”, or the formula of one more line.',
  coarse: 'Write the share with all the decimals that are known.',
  'too-large': 'Check the amounts of the activities.',
  lines: 'Check the line against the text of the agreement itself.',
  'line-amount': 'Add the line with its amount to medel.yaml.',
};
