import { expect, test } from 'vitest';

// The page has the types of a browser, which are not those of the program.
const { changeAfter, placeAfter, shiftOf } = await import('../../page/form/shifts.ts' as string);

const gone = (at: string) => ({ kind: 'gone', at });
const moved = (list: string, from: number, to: number) => ({ kind: 'moved', list, from, to });
const renamed = (at: string, key: string) => ({ kind: 'renamed', at, key });

test.each([
  ['mål/2/text', [gone('mål/0')], 'mål/1/text'],
  ['mål/0/text', [gone('mål/2')], 'mål/0/text'],
  ['mål/2/text', [gone('mål/2')], undefined],
  // Fields have no numbers, and one that was emptied can be filled in again.
  ['kontakt', [gone('kontakt')], 'kontakt'],
  ['mål/1/text', [gone('mål/0/id')], 'mål/1/text'],
  ['2023', [gone('2022')], '2023'],
  // A list called nearly the same, and a number that only begins so.
  ['mål-2/1', [gone('mål/0')], 'mål-2/1'],
  ['mål/10', [gone('mål/1')], 'mål/9'],
  ['mål/0/källor/3', [gone('mål/0/källor/1'), gone('mål/0/källor/0')], 'mål/0/källor/1'],
  ['tabeller/0/rader#3:1', [gone('tabeller/0')], undefined],
  ['tabeller/1/rader#3:1', [gone('tabeller/0')], 'tabeller/0/rader#3:1'],
  ['mål/0', [moved('mål', 0, 2)], 'mål/2'],
  ['mål/1/text', [moved('mål', 0, 2)], 'mål/0/text'],
  ['mål/1', [moved('mål', 2, 0)], 'mål/2'],
  ['mål/3', [moved('mål', 2, 0)], 'mål/3'],
  ['väntetid/text', [renamed('väntetid', 'tid')], 'tid/text'],
  ['väntetid-2/text', [renamed('väntetid', 'tid')], 'väntetid-2/text'],
  ['poster/a/belopp', [renamed('poster/a', 'b'), renamed('poster/b', 'c')], 'poster/c/belopp'],
])('%s after %j stands at %s', (pointer, shifts, at) => {
  expect(placeAfter(pointer, shifts)).toBe(at);
});

test('what somebody wishes is wished of what stands elsewhere by now', () => {
  const after = [gone('mål/0')];
  expect(changeAfter({ kind: 'set', at: 'mål/1/text', value: 'a' }, after)).toEqual({
    kind: 'set',
    at: 'mål/0/text',
    value: 'a',
  });
  expect(changeAfter({ kind: 'move', list: 'mål', from: 2, to: 1 }, after)).toEqual({
    kind: 'move',
    list: 'mål',
    from: 1,
    to: 0,
  });
  expect(changeAfter({ kind: 'add', to: 'mål/1/källor', value: 'a' }, after)?.to).toBe('mål/0/källor');
  expect(changeAfter({ kind: 'clear', at: 'mål/0/text' }, after)).toBeUndefined();
});

test('what was taken away may be more than was asked for', () => {
  expect(shiftOf({ kind: 'clear', at: 'källor/0/namn' }, 'källor/0')).toEqual(gone('källor/0'));
  expect(shiftOf({ kind: 'set', at: 'titel', value: '' }, undefined)).toBeUndefined();
});
