import { expect, test } from 'vitest';
import { pastedRow } from '../../src/bind/amounts/pasted-row.ts';

test.each([
  ['Gävle\t14 000 kr\t14 000 kr', 'Gävle | 14 000 kr | 14 000 kr'],
  ['Gävle kommun   14 000   okänt', 'Gävle kommun | 14 000 | okänt'],
  ['Gävle;14 000;14 000', 'Gävle | 14 000 | 14 000'],
  ['Gävle kommun 14 000 kr 2 377 tkr', 'Gävle kommun | 14 000 kr | 2 377 tkr'],
  ['Gävle 14 000,50 kr okänt', 'Gävle | 14 000,50 kr | okänt'],
  // Where a cell ends cannot be known, or a word would be lost.
  ['Gävle 14 000 14 000', undefined],
  ['Gävle 14 000 kr cirka', undefined],
  ['Gävle', undefined],
])('%j', (line, row) => expect(pastedRow(line)).toBe(row));
