import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { REFERS } from '../../src/assist/complete/candidates.ts';
import type { FileKind } from '../../src/assist/shape/schemas.ts';
import { type Shape, shapeOfFile } from '../../src/assist/shape/shape.ts';

const folder = path.resolve(import.meta.dirname, '../../schema');

function wordsOf(key: string): readonly string[] {
  const words = new Set<string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.schema.json'))) {
    JSON.parse(readFileSync(path.join(folder, name), 'utf8'), (field, value) => {
      if (field === key) words.add(value as string);
      return value as unknown;
    });
  }
  return [...words].sort();
}

test('every word by which a schema says what a field speaks of is answered', () => {
  const words = wordsOf('x-refers');
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter((word) => !REFERS.includes(word))).toEqual([]);
});

test('what names a thing and how it is best asked for are words that are known', () => {
  expect(wordsOf('x-names')).toEqual(
    ['aktivitet', 'avsnitt', 'fokusområde', 'indikator', 'mål', 'område', 'post', 'tabell'].sort(),
  );
  expect(wordsOf('x-form')).toEqual(['stycke', 'tabell']);
});

/** Every help that a form can show, with the titles of the fields on the way to it. */
function helpsIn(shape: Shape, way: string, seen = new Set<string>()): readonly string[] {
  const here = `${way}: ${shape.help}`;
  // Schemas go in circles.
  if (seen.has(here) || way.split(' / ').length > 6) return [];
  seen.add(here);
  const inside = shape.forms.flatMap((form): readonly (readonly [string, Shape | undefined])[] => {
    if (form.kind === 'list') return [['', form.item()]];
    if (form.kind !== 'fields') return [];
    return [...form.names.map((name) => [name, form.field(name)] as const), ['*', form.key]];
  });
  return [here, ...inside.flatMap(([name, each]) => (each ? helpsIn(each, `${way} / ${name}`, seen) : []))];
}

test('the help of a form speaks to somebody who sees no file', () => {
  const kinds: readonly FileKind[] = [
    'plan',
    'kapitel',
    'avsnitt',
    'område',
    'arbetsgrupper',
    'beslut',
    'bilaga',
    'indikatorer',
    'medel',
    'ordlista',
  ];
  const helps = kinds.flatMap((kind) => helpsIn(shapeOfFile(kind), kind));
  expect(helps.length).toBeGreaterThan(150);
  const ofFiles =
    /som en lista|per rad|filhuvud|plan fix|kommandorad|lodstreck|\bfil(?:en)?\b|[{}[\]|]|\.(?:md|yaml)\b/i;
  expect(helps.filter((help) => ofFiles.test(help.slice(help.indexOf(': '))))).toEqual([]);
});
