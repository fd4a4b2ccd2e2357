import { makeFormat, NBSP } from '../format.ts';

export const format = makeFormat({
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  thousands: ',',
  comma: '.',
  byte: { one: 'byte', many: 'bytes' },
  money: (amount) => `SEK${NBSP}${amount}`,
  percent: (amount) => `${amount}%`,
});
