import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

test('the pictures of the documentation are few and small, since every clone carries them', () => {
  const sizes = readdirSync('docs/bilder').map((name) => statSync(path.join('docs/bilder', name)).size);
  expect(Math.max(...sizes)).toBeLessThan(400_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});
