import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../support/fixture.ts';

/** Keywords that bind/fields turns into findings. `if` and `propertyNames` only say that something below them failed. */
const TOLD = ['additionalProperties', 'const', 'enum', 'maxItems', 'minItems', 'minLength', 'minProperties'];
const ALSO_TOLD = ['dependentRequired', 'pattern', 'required', 'type', 'uniqueItems'];
const SILENT = ['$defs', '$id', '$ref', '$schema', 'description', 'else', 'if', 'items', 'properties'];
const ALSO_SILENT = [
  'propertyNames',
  'then',
  'title',
  'x-form',
  'x-format',
  'x-help',
  'x-names',
  'x-refers',
  'x-usual',
];

/** The keywords of a schema; names of fields and definitions are none. */
function keywordsIn(schema: unknown, found = new Set<string>()): Set<string> {
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return found;
  for (const [keyword, value] of Object.entries(schema)) {
    found.add(keyword);
    // Names of fields, both ways.
    if (keyword === 'dependentRequired') continue;
    if (keyword === 'properties' || keyword === '$defs')
      for (const inside of Object.values(value)) keywordsIn(inside, found);
    else keywordsIn(value, found);
  }
  return found;
}

const PLAN = `---
typ: plan
slag: redovisning
titel: Plan
län: Gävleborg
period: 2023
överenskommelse: 2023
under-mål: [fler-sip]
---
`;

const schemas = readdirSync('schema').filter((name) => name.endsWith('.schema.json'));

test.each(schemas)('%s uses no keyword that would fail without a word', (name) => {
  const known = new Set([...TOLD, ...ALSO_TOLD, ...SILENT, ...ALSO_SILENT]);
  const used = keywordsIn(JSON.parse(readFileSync(`schema/${name}`, 'utf8')));
  expect([...used].filter((keyword) => !known.has(keyword))).toEqual([]);
});

describe('a field that fails its schema', () => {
  const dataOf = (front: string) =>
    checkTexts({ '1-inledning.md': `---\n${front}\n---\n\n# A\n\nTexten.\n` }).findings.map(
      ({ code, data, expected }) => ({ code, ...data, words: expected }),
    );

  test('is told with the names that would be right', () => {
    expect(dataOf('typ: avsnitt\netiket: x')).toEqual([
      {
        code: 'field/unknown',
        field: 'etiket',
        in: '',
        suggestion: 'etikett',
        words: ['typ', 'id', 'etikett', 'roll', 'område', 'krav', 'delområden', 'numrering', 'onumrerade'],
      },
    ]);
  });

  test('is told with the words that would be right', () => {
    expect(dataOf('typ: avsnitt\nnumrering: nejj')).toEqual([
      { code: 'field/value', field: 'numrering', value: 'nejj', suggestion: 'nej', words: ['ja', 'nej'] },
    ]);
  });

  test('is told with the shape that it has and the shape that it should have', () => {
    expect(dataOf('typ: avsnitt\nroll: [a]')).toMatchObject([
      { code: 'field/type', found: 'list', expected: ['text'] },
    ]);
    expect(dataOf('typ: avsnitt\nonumrerade: A')).toMatchObject([
      { code: 'field/type', found: 'text', expected: ['list'] },
    ]);
    expect(dataOf('typ: avsnitt\nroll:\n  a: b')).toMatchObject([
      { code: 'field/type', found: 'fields', expected: ['text'] },
    ]);
  });

  test('is told with the kinds that the place allows', () => {
    const words = ['avsnitt', 'område', 'arbetsgrupper', 'beslut', 'bilaga'];
    expect(dataOf('typ: plan')).toEqual([{ code: 'kind/misplaced', kind: 'plan', place: 'section', words }]);
    expect(dataOf('roll: a')).toMatchObject([{ code: 'field/missing', field: 'typ' }]);
  });

  test('is told where the place allows one kind only, whatever the kind that is written', () => {
    const index = '---\ntyp: avsnitt\netiket: x\n---\n\n# A\n';
    expect(checkTexts({ '2-gemensamt/index.md': index }).said).toEqual([
      '2-gemensamt/index.md:2 kind/misplaced',
      '2-gemensamt/index.md:3 field/unknown',
    ]);
  });

  test('is told by its format', () => {
    expect(dataOf('typ: avsnitt\nid: Mitt id')).toMatchObject([
      { code: 'field/format', format: 'id', value: 'Mitt id' },
    ]);
  });
});

test('front matter that is no list of fields is told once', () => {
  for (const front of ['bara text', '- en lista', '', '# bara en kommentar']) {
    expect(checkTexts({ '1-inledning.md': `---\n${front}\n---\n\n# A\n\nTexten.\n` }).said).toEqual([
      '1-inledning.md:1 field/missing',
    ]);
  }
});

test('a field that says nothing without another asks for it, at its own place', () => {
  expect(checkTexts({ 'plan.md': PLAN }).said).toContain('plan.md:8 field/missing');
});
