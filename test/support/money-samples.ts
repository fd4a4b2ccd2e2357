import type { MoneySamples } from './sample-data.ts';

const SUM = { calculated: 45_984_900, stated: '459 850 kr', difference: -100 } as const;
const UNREADABLE = [
  ['250 000', 'unit-missing', '250 000 kr'],
  ['12 500 kkr', 'unit-unknown', '12 500 tkr'],
  ['1,234.50', 'decimal-point', '1 234,50 kr'],
  ['12 50 kr', 'grouping', undefined],
  ['1234,5 kr', 'decimals', '1 234,50 kr'],
  ['20 000 000 000 kr', 'too-large', undefined],
  ['ca 500 kr', 'no-number', undefined],
  ['', 'empty', undefined],
  ['2,79', 'share', '2,79 %'],
] as const;

const unreadable = ([text, reason, suggestion]: (typeof UNREADABLE)[number]) => ({
  data: { text, reason, suggestion },
});

/** Data for the findings about money, in all the shapes that give different sentences. */
export const MONEY_SAMPLES: MoneySamples = {
  'money/unreadable': [unreadable(UNREADABLE[0]), ...UNREADABLE.slice(1).map(unreadable)],
  'money/table-layout': [
    { data: { table: 'till-kommunerna', reason: 'not-block' } },
    { data: { table: 'till-kommunerna', reason: 'no-rows' } },
    { data: { table: 'till-kommunerna', reason: 'no-bars', row: 'Gävle | 14 000 kr | 14 000 kr' } },
    { data: { table: 'till-kommunerna', reason: 'no-bars' } },
    { data: { table: 'till-kommunerna', reason: 'too-wide' } },
    { data: { table: 'till-kommunerna', reason: 'total-name' } },
    { data: { table: 'till-kommunerna', reason: 'total-not-last' } },
  ],
  'money/row-cells': [
    { data: { table: 'till-kommunerna', row: 'Gävle', cells: 5, columns: 4 } },
    { data: { table: 'till-kommunerna', row: 'Gävle', cells: 1, columns: 4 } },
  ],
  'money/sum-column-missing': [{ data: { table: 'till-kommunerna' } }],
  'money/duplicate': [
    { data: { what: 'row', name: 'Gävle' } },
    { data: { what: 'column', name: 'samsjuklighet' } },
    { data: { what: 'line', name: 'samsjuklighet' } },
  ],
  'money/line-unknown': [
    {
      data: { line: 'suicidprev', suggestion: 'suicidprevention' },
      expected: ['suicidprevention', 'samsjuklighet'],
    },
    { data: { line: 'väntetider', suggestion: undefined } },
  ],
  'money/reference-unknown': [
    {
      data: { name: 'medel/suicidprev', suggestion: 'medel/suicidprevention' },
      expected: ['medel/suicidprevention'],
    },
    { data: { name: 'medel/väntetider', suggestion: undefined } },
  ],
  'money/reference-empty': [{ data: { name: 'medel/suicidprevention/använt' } }],
  'money/row-sum': [{ data: { name: 'Leksand', ...SUM } }],
  'money/column-sum': [
    { data: { name: 'kommun-handlingsplaner', ...SUM, against: 'row' } },
    { data: { name: 'kommun-handlingsplaner', ...SUM, against: 'line' } },
  ],
  'money/parts-sum': [{ data: { name: 'samsjuklighet', ...SUM } }],
  'money/balance': [{ data: { name: 'samsjuklighet', ...SUM } }],
  'money/rounding': [
    { data: { table: 'till-kommunerna', ofRounded: 836_656_200, roundedOnce: 836_656_100 } },
  ],
  'money/negative': [{ data: { name: 'suicidprevention/belopp', amount: '-1 000 000 kr' } }],
  'money/unlikely': [
    {
      data: {
        name: 'suicidprevention',
        amount: 254_000,
        national: 20_000_000_000,
        what: 'less',
        unit: 'tkr',
      },
    },
    {
      data: {
        name: 'suicidprevention',
        amount: 254_026,
        national: 20_000_000_000,
        what: 'less',
        unit: undefined,
      },
    },
    {
      data: {
        name: 'suicidprevention',
        amount: 30_000_000_000,
        national: 20_000_000_000,
        what: 'more',
        unit: undefined,
      },
    },
  ],
  'money/recipient-differs': [
    { data: { name: 'brukarmedverkan', recipients: ['kommun'], agreed: ['län'] } },
    { data: { name: 'handlingsplaner', recipients: ['län', 'skr'], agreed: ['region', 'kommun'] } },
  ],
  'money/other-time': [{ data: { name: 'suicidprevention', time: '2035', period: '2020' } }],
  'money/dated-late': [
    { data: { what: 'rekvisition', date: '2024-12-15', deadline: '2024-11-29', agreement: '2024' } },
    { data: { what: 'återbetalning', date: '2025-05', deadline: '2025-03-31', agreement: '2024' } },
  ],
  'money/over-used': [{ data: { name: 'samsjuklighet', used: '260 000 kr', received: '250 000 kr' } }],
  'money/over-allotted': [{ data: { name: 'samsjuklighet', ...SUM } }],
  'money/key-differs': [
    { data: { name: 'samsjuklighet', ...SUM, share: '2,788853655 %' } },
    { data: { name: 'samsjuklighet', ...SUM, stated: '', share: '' } },
  ],
  'money/share-differs': [
    {
      data: { name: 'samsjuklighet', share: '2,9 %', other: 'suicidprevention', otherShare: '2,788853655 %' },
    },
  ],
  'money/national-differs': [
    { data: { name: 'suicidprevention', stated: '140 000 000 kr', national: '150 000 000 kr' } },
  ],
  'money/within-rounding': [
    { data: { name: 'kommun-kunskapsbaserad', calculated: 278_885_366, total: 278_885_365, difference: 1 } },
  ],
  'money/cut': [{ data: { name: 'nya-initiativ-unga', stated: '2 377 tkr', calculated: 237_782_100 } }],
  'money/unchecked': [{ data: { table: 'till-kommunerna' } }],
  'money/undecidable': [
    { data: { name: 'samsjuklighet', reason: 'amount' } },
    { data: { name: 'samsjuklighet', reason: 'share' } },
    { data: { name: 'samsjuklighet', reason: 'coarse' } },
    { data: { name: 'samsjuklighet', reason: 'too-large' } },
    { data: { name: 'samsjuklighet', reason: 'lines' } },
    { data: { name: 'samsjuklighet', reason: 'line-amount' } },
  ],
  'money/rest-untold': [
    { data: { name: 'suicidprevention', rest: 5_000_000, used: '200 000 kr' } },
    { data: { name: 'suicidprevention', rest: 25_000_000, used: '0 kr' } },
  ],
  'money/incoming-differs': [
    {
      data: {
        name: 'suicidprevention',
        others: [],
        incoming: '200 000 kr',
        left: '430 000 kr',
        plan: '2024',
      },
    },
    {
      data: {
        name: 'utbildning',
        others: ['brukarråd'],
        incoming: '200 000 kr + 50 000 kr',
        left: '300 000 kr',
        plan: '2024',
      },
    },
  ],
  'money/incoming-unknown': [
    { data: { name: 'gemensamt', post: undefined, plan: '2024', suggestion: undefined } },
    {
      data: { name: 'suicidprevention-2025', post: undefined, plan: '2024', suggestion: 'suicidprevention' },
    },
    { data: { name: 'gemensamt', post: 'suicidprevntion', plan: '2024', suggestion: 'suicidprevention' } },
  ],
};
