import { expect, test } from 'vitest';
import { copiedFrom, meantName } from '../../src/bind/files/meant-name.ts';
import { checkFiles, laidOver, readBase, textFile } from '../support/fixture.ts';

/** Names of files that are a slip away from those of a plan. Nothing that an author wrote is left out without an error. */
test.each([
  ['1-sip.md.txt', '1-sip.md'],
  ['1-sip.MD', '1-sip.md'],
  ['1-sip.markdown', '1-sip.md'],
  ['medel.yml', 'medel.yaml'],
  ['Medel.yaml', 'medel.yaml'],
  ['indikatorer.yaml.txt', 'indikatorer.yaml'],
  ['Plan.md', 'plan.md'],
  ['INDEX.md', 'index.md'],
])('%s was meant to be %s', (name, meant) => {
  expect(meantName(name)).toBe(meant);
});

test.each([
  'anteckningar.docx',
  'annat.yml',
  'läs mig.txt',
  'bild.PNG',
  'index.md',
])('%s is what it is', (name) => {
  expect(meantName(name)).toBeUndefined();
});

test('a copy is one only beside its original', () => {
  const there = new Set(['1-sip.md', 'medel.yaml', '2-mål 2030.md']);
  expect(copiedFrom('1-sip - Kopia.md', there)).toBe('1-sip.md');
  expect(copiedFrom('1-sip - Kopia (2).md', there)).toBe('1-sip.md');
  expect(copiedFrom('1-sip (1).md', there)).toBe('1-sip.md');
  expect(copiedFrom('1-sip copy.md', there)).toBe('1-sip.md');
  expect(copiedFrom('1-sip 2.md', there)).toBe('1-sip.md');
  expect(copiedFrom('medel - Kopia.yaml', there)).toBe('medel.yaml');
  expect(copiedFrom('2-mål 2030.md', there)).toBeUndefined();
  expect(copiedFrom('3-annat - Kopia.md', there)).toBeUndefined();
});

const said = (files: Readonly<Record<string, string>>) =>
  checkFiles(
    laidOver(readBase('2023'), new Map(Object.entries(files).map(([n, text]) => [n, textFile(text)]))),
  ).said;

test('a misnamed file is an error, and a copy one finding on the copy', () => {
  const text = '---\ntyp: avsnitt\n---\n\n# Mer\n\nOrd.\n';
  expect(said({ '9-mer.md.txt': text })).toEqual(['9-mer.md.txt:1 file/misnamed']);
  expect(said({ '1-inledning - Kopia.md': text })).toEqual(['1-inledning - Kopia.md:1 file/copy']);
});
