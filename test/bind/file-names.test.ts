import { expect, test } from 'vitest';
import { copiedFrom, meantName, planCopiedFrom } from '../../src/bind/files/meant-name.ts';
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

test.each([
  'Kopia av 1-sip.md',
  'Kopia (2) av 1-sip.md',
  'Copy of 1-sip.md',
  'Kopia av sip.md',
  '1-sip-kopia.md',
  '1-sip_kopia.md',
  'sip-kopia.md',
  'sip - Kopia.md',
  '1-sip_v2.md',
  '1-sip v. 3.md',
  '1-sip-ny.md',
  '1-sip gammal.md',
  '1-sip_gammal2.md',
  '1-sip - Kopia - Kopia.md',
  '1-sip (Annas konflikt).md',
  '1-sip-DESKTOP-4F2A.md',
])('%s is a copy', (name) => {
  expect(copiedFrom(name, new Set(['1-sip.md', name]))).toBe('1-sip.md');
});

test.each([
  '1-sip-nya-mål.md',
  '1-sip-vision.md',
  '2-sip.md',
  '1-revision.md',
  'index.md',
  '1-sip-2.md',
  'sip.md',
])('%s is none', (name) => {
  expect(copiedFrom(name, new Set(['1-sip.md', '1-index.md', name]))).toBeUndefined();
});

test('a folder is one too, and so is a plan', () => {
  expect(copiedFrom('2-områden - Kopia', new Set(['2-områden']))).toBe('2-områden');
  expect(copiedFrom('Kopia av 2-områden', new Set(['2-områden']))).toBe('2-områden');
  expect(planCopiedFrom('2024 - Kopia', ['2024', '2024 - Kopia'])).toBe('2024');
  expect(planCopiedFrom('dalarna/Kopia av 2024', ['dalarna/2024', '2024'])).toBe('dalarna/2024');
  expect(planCopiedFrom('2024-ny', ['2024', '2024-ny'])).toBeUndefined();
  expect(planCopiedFrom('2024-kopia', ['2023'])).toBeUndefined();
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
