import { describe, expect, test } from 'vitest';
import { checkFiles, readBase, textFile } from '../support/fixture.ts';

describe('a valid plan', () => {
  test.each(['2023', '2024'] as const)('of %s gives an edition and no finding', (year) => {
    const { edition, said } = checkFiles(readBase(year), year);
    expect(said).toEqual([]);
    expect(edition?.agreement?.id).toBe(year);
  });

  test('is the same plan with its letters stored in two parts', () => {
    const decode = new TextDecoder();
    const apart = (bytes: Uint8Array) => textFile(decode.decode(bytes).normalize('NFD'));
    const files = new Map(
      [...readBase('2024')].map(([name, bytes]) => [name.normalize('NFD'), apart(bytes)]),
    );
    const { edition, said } = checkFiles(files, '2024');
    expect(said).toEqual([]);
    expect(edition?.plan.county).toBe('Gävleborg');
    expect([...(edition?.plan.places.keys() ?? [])]).toEqual([
      ...(checkFiles(readBase('2024'), '2024').edition?.plan.places.keys() ?? []),
    ]);
  });

  test('is the same plan with CRLF, with a byte order mark, and with both', () => {
    const plain = checkFiles(readBase('2024'), '2024');
    const decode = new TextDecoder();
    for (const change of [
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => `\uFEFF${text}`,
      (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]) {
      const files = new Map(
        [...readBase('2024')].map(([name, bytes]) => [name, textFile(change(decode.decode(bytes)))]),
      );
      const changed = checkFiles(files, '2024');
      expect(changed.said).toEqual([]);
      expect(JSON.stringify(changed.edition)).toBe(JSON.stringify(plain.edition));
    }
  });
});
