import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questions } from '#questions';
import { holdAgainstSchema } from '../../src/bind/fields/schema.ts';
import { ANSWER_KINDS } from '../../src/model/index.ts';
import { parseYaml } from '../../src/parse/index.ts';

const text = readFileSync('schema/frågor.yaml', 'utf8');

test('schema/frågor.yaml is what its schema describes', () => {
  const { value, findings } = parseYaml({ path: 'schema/frågor.yaml', text });
  expect(findings).toEqual([]);
  expect(holdAgainstSchema(value!.tree!, 'frågor')).toEqual([]);
});

test('the common questions ask about everything that can be answered, each once', () => {
  expect(questions.map(({ about }) => about).sort()).toEqual([...ANSWER_KINDS].sort());
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test('the schema knows the same kinds of questions as the code', () => {
  const schema = JSON.parse(readFileSync('schema/fragor.schema.json', 'utf8'));
  expect(schema.$defs.post.properties.avser.enum).toEqual([...ANSWER_KINDS]);
});
