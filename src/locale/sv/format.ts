import { makeFormat, NBSP } from '../format.ts';

export const format = makeFormat({
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  thousands: NBSP,
  comma: ',',
  byte: { one: 'byte', many: 'byte' },
  money: (amount) => `${amount}${NBSP}kr`,
  percent: (amount) => `${amount}${NBSP}%`,
});
