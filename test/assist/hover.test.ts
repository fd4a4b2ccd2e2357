import { expect, test } from 'vitest';
import { type HoverPart, hoverAt } from '../../src/assist/index.ts';
import { localeFor } from '../../src/locale/index.ts';
import { knownPlans } from '../support/known.ts';

const known = knownPlans('2017');
const plan = known.plans[0]!;

/** What is said at the first place of some words in a file of 2017, `into` letters in. */
function said(file: RegExp, words: string, into = 1): readonly HoverPart[] {
  const path = plan.files.find((name) => file.test(name))!;
  const text = plan.result.sources.get(path)!.text;
  const at = text.indexOf(words);
  expect(at, words).not.toBe(-1);
  return hoverAt(known, path, at + into, localeFor('sv'))?.parts ?? [];
}

test('a field is told of in the words of its schema', () => {
  expect(said(/ledning-och/, 'onumrerade:')).toEqual([
    expect.objectContaining({ kind: 'field', name: 'onumrerade', title: 'Rubriker utan nummer' }),
  ]);
});

test('a word of a list is told of as what it names, and as its list', () => {
  expect(said(/ledning-och/, '[5]')).toEqual([
    { kind: 'word', value: '5', detail: 'Ledning, styrning och organisation' },
    expect.objectContaining({ kind: 'field', title: 'Fokusområden' }),
  ]);
  const [thing] = said(/ledning-och/, 'struktur-förnyad');
  expect(thing).toMatchObject({ kind: 'thing', thing: { what: 'indikator', id: 'struktur-förnyad' } });
});

test('a reference is told of as what the report prints', () => {
  const path = plan.files.find((name) => plan.result.sources.get(name)?.text.includes(':se['))!;
  const text = plan.result.sources.get(path)!.text;
  const parts = hoverAt(known, path, text.indexOf(':se[') + 5, localeFor('sv'))!.parts;
  expect(parts.map(({ kind }) => kind)).toEqual(['thing', 'prints']);
  expect(parts[1]).toMatchObject({ words: expect.stringMatching(/^(avsnitt|indikatorn)/) });
});

test('a finding is told of with what explain says', () => {
  const found = plan.result.findings.find(({ span }) => span.end > span.start)!;
  const parts = hoverAt(known, found.span.path, found.span.start, localeFor('sv'))!.parts;
  const part = parts.find((each) => each.kind === 'finding' && each.finding === found);
  expect(part).toMatchObject({ title: expect.any(String), meaning: expect.any(String) });
});

test('where nothing is there is nothing to tell', () => {
  expect(hoverAt(known, plan.files[0]!, 1_000_000, localeFor('sv'))).toBeUndefined();
  expect(hoverAt(known, 'annat.md', 0, localeFor('sv'))).toBeUndefined();
});
