import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Template } from '../../src/model/index.ts';
import {
  ANNEXES,
  AREA_PARTS,
  COVER_PARTS,
  FRONT_PARTS,
  LEAVABLE,
  outlinesWith,
} from '../../src/report/outline.ts';
import { BUILT_IN, madeWith } from '../support/templates.ts';

const schema = JSON.parse(readFileSync('schema/plan.schema.json', 'utf8')) as {
  properties: { slag: { enum: string[] } };
};
/** The outlines are data, so the compiler cannot hold them against their types. */
describe.each(BUILT_IN)('the outlines of %s', (template) => {
  const outlines = madeWith(template).outlines as unknown as {
    readonly [kind: string]: { readonly [part: string]: unknown };
  };

  test('are there for every kind of plan, and for no other', () => {
    expect(Object.keys(outlines).sort()).toEqual([...schema.properties.slag.enum].sort());
  });

  test('name only parts that exist, each once', () => {
    for (const [kind, outline] of Object.entries(outlines)) {
      const known: { [part: string]: readonly string[] } = {
        cover: COVER_PARTS,
        front: FRONT_PARTS,
        area: AREA_PARTS,
        ask: AREA_PARTS,
        annexes: ANNEXES,
      };
      expect(Object.keys(outline).sort(), kind).toEqual([...Object.keys(known), 'contents'].sort());
      for (const [part, words] of Object.entries(known)) {
        const written = outline[part] as string[];
        expect(
          written.filter((word) => !words.includes(word)),
          `${kind} ${part}`,
        ).toEqual([]);
        expect(new Set(written).size, `${kind} ${part}`).toBe(written.length);
      }
      expect((outline.contents as { depth: number }).depth).toBeGreaterThan(0);
    }
  });
});

describe('a template that leaves parts out', () => {
  const { outlines } = madeWith('standard');
  const over = (without: readonly string[], front?: readonly string[]) =>
    outlinesWith(outlines, {
      outlines: {
        redovisning: {
          cover: undefined,
          depth: undefined,
          front,
          area: undefined,
          ask: undefined,
          annexes: undefined,
          without,
        },
      },
    } as unknown as Template).redovisning;

  test('takes away what is counted from the plan', () => {
    expect(over(LEAVABLE).front).toEqual(['sammanfattning']);
    expect(over(LEAVABLE).annexes.filter((annex) => (LEAVABLE as readonly string[]).includes(annex))).toEqual(
      [],
    );
  });

  test('never takes away what an author wrote', () => {
    expect(over(['sammanfattning', 'medel'])).toEqual(outlines.redovisning);
  });

  test('orders what it names and keeps the rest', () => {
    expect(over([], ['sammanfattning', 'läget']).front).toEqual(['sammanfattning', 'läget', 'nyckeltal']);
  });
});
