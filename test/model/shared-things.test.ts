import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Area, fromElsewhere } from '../../src/model/index.ts';

const ID = fc.constantFrom('a', 'b', 'c', 'd');
const THINGS = fc.array(fc.record({ alsoIn: fc.array(fc.record({ id: ID }), { maxLength: 3 }) }), {
  maxLength: 3,
});
// Only what the question is about: an id may be taken twice, which is another finding.
const AREAS = fc.array(fc.record({ id: ID, goals: THINGS, activities: THINGS }), { maxLength: 5 });

test('an area has elsewhere what names it and is not written in it, in the order of the plan', () => {
  fc.assert(
    fc.property(AREAS, ID, (written, id) => {
      const areas = written as unknown as readonly Area[];
      const placed = <T extends { readonly alsoIn: readonly { readonly id: string }[] }>(
        of: (area: Area) => readonly T[],
      ) =>
        areas
          .filter((home) => home.id !== id)
          .flatMap((home) =>
            of(home)
              .filter(({ alsoIn }) => alsoIn.some((other) => other.id === id))
              .map((thing) => ({ thing, home })),
          );
      expect(fromElsewhere({ id }, areas)).toEqual({
        goals: placed((area) => area.goals),
        activities: placed((area) => area.activities),
      });
    }),
  );
});
