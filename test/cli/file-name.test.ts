import { expect, test } from 'vitest';
import { fileName } from '../../src/cli/file-name.ts';
import { checkFiles, readBase } from '../support/fixture.ts';

const { plan } = checkFiles(readBase('2024'), '2024').edition!;
const named = (name: string, from = '2024', to = '2024') =>
  fileName({
    ...plan,
    kind: 'handlingsplan',
    county: 'Gävleborg',
    name,
    period: { ...plan.period, from, to },
  });

test('two plans of one year have different file names, and one alone the shortest', () => {
  expect(named('2024')).toBe('handlingsplan-gavleborg-2024');
  expect(named('gävleborg/2024')).toBe('handlingsplan-gavleborg-2024');
  expect(named('2024-2026', '2024', '2026')).toBe('handlingsplan-gavleborg-2024-2026');
  expect(named('2024', '2024', '2026')).toBe('handlingsplan-gavleborg-2024-2026');
  expect(named('2024-unga')).toBe('handlingsplan-gavleborg-2024-unga');
  expect(named('norra/2024')).toBe('handlingsplan-gavleborg-2024-norra');
  expect(new Set(['2024', '2024-unga', '2024-äldre', 'norra/2024'].map((name) => named(name))).size).toBe(4);
});
