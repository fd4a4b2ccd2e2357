import { type BareChange, type Change, MIRROR, type Suggestion } from '../../src/diff/index.ts';

/** A change read from the other side, by what the words of its data mean and by nothing that the code under test knows. */
export function mirrored({ code, kind, cause, before, after, data }: Change): BareChange {
  return { code: MIRROR[code], kind, cause, before: after, after: before, data: swapped(data) } as BareChange;
}

export function mirroredSuggestion(suggestion: Suggestion): Suggestion {
  return { ...suggestion, before: suggestion.after, after: suggestion.before };
}

const SWAPPED: { readonly [key: string]: string } = {
  before: 'after',
  after: 'before',
  removed: 'added',
  added: 'removed',
};

function swapped(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(swapped);
  if (data === null || typeof data !== 'object') return data;
  // The difference between a value and the one before it in the same year does not turn.
  const turns = 'values' in data || 'amounts' in data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      SWAPPED[key] ?? key,
      key === 'delta' && turns ? negative(value as string | number | undefined) : swapped(value),
    ]),
  );
}

function negative(delta: string | number | undefined): string | number | undefined {
  if (typeof delta === 'number') return -delta;
  return delta?.replace(/^[+−]/, (sign) => (sign === '+' ? '−' : '+'));
}

/** A thing as text, whatever order its keys stand in and without what only the policy added. */
export function told(thing: object): string {
  const { severity: _, group: __, rank: ___, ...rest } = thing as Partial<Change>;
  return JSON.stringify(sorted(rest));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
