import type { FormChange } from '../../src/assist/index.ts';

/** What has happened to the places of a file's fields. */
export type Shift =
  /** What stood there is gone; items after it have got lower numbers. */
  | { readonly kind: 'gone'; readonly at: string }
  | { readonly kind: 'moved'; readonly list: string; readonly from: number; readonly to: number }
  | { readonly kind: 'renamed'; readonly at: string; readonly key: string };

/** What a change that was made does to the places of other fields. `gone` is what it took away, which may be more than was asked for. */
export function shiftOf(change: FormChange, gone: string | undefined): Shift | undefined {
  switch (change.kind) {
    case 'clear':
      return { kind: 'gone', at: gone ?? change.at };
    case 'move':
      return { ...change, kind: 'moved' };
    case 'rename':
      return { ...change, kind: 'renamed' };
    default:
      return undefined;
  }
}

/** Where a field stands by now, that stood at a place before all of it happened; undefined where it has gone with it. */
export function placeAfter(pointer: string, shifts: readonly Shift[]): string | undefined {
  return shifts.reduce<string | undefined>((at, shift) => at && after(at, shift), pointer);
}

/** The same change, of what stands elsewhere by now. */
export function changeAfter(change: FormChange, shifts: readonly Shift[]): FormChange | undefined {
  switch (change.kind) {
    case 'add': {
      const to = placeAfter(change.to, shifts);
      return to === undefined ? undefined : { ...change, to };
    }
    case 'move': {
      const item = placeAfter(`${change.list}/${change.from}`, shifts);
      if (item === undefined) return undefined;
      const [list, from] = [
        item.slice(0, item.lastIndexOf('/')),
        Number(item.slice(item.lastIndexOf('/') + 1)),
      ];
      return { ...change, list, from, to: Math.max(0, from + change.to - change.from) };
    }
    default: {
      const at = placeAfter(change.at, shifts);
      return at === undefined ? undefined : { ...change, at };
    }
  }
}

function after(pointer: string, shift: Shift): string | undefined {
  if (shift.kind === 'moved') {
    const { list, from, to } = shift;
    return withNumber(pointer, list, (n) => {
      if (n === from) return to;
      if (from < n && n <= to) return n - 1;
      return to <= n && n < from ? n + 1 : n;
    });
  }
  const { at } = shift;
  const isIn = pointer === at || pointer.startsWith(`${at}/`) || pointer.startsWith(`${at}#`);
  const cut = at.lastIndexOf('/');
  const last = at.slice(cut + 1);
  if (shift.kind === 'renamed')
    return isIn ? at.slice(0, cut + 1) + shift.key + pointer.slice(at.length) : pointer;
  const isItem = /^\d+$/.test(last) && cut !== -1;
  // A field that has been emptied can be filled in again; another item has its number by now.
  if (isIn && isItem) return undefined;
  return isItem ? withNumber(pointer, at.slice(0, cut), (n) => (n > Number(last) ? n - 1 : n)) : pointer;
}

/** With another number for the item of a list that the place lies in. */
function withNumber(pointer: string, list: string, numberOf: (n: number) => number): string {
  if (!pointer.startsWith(`${list}/`)) return pointer;
  const [, digits, rest = ''] = /^(\d+)((?:[/#].*)?)$/.exec(pointer.slice(list.length + 1)) ?? [];
  return digits === undefined ? pointer : `${list}/${numberOf(Number(digits))}${rest}`;
}
