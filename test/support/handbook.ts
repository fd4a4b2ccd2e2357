import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const docs = path.resolve('docs');

/** The pages of the authors' handbook by their path in docs/, the first page first. */
export function handbookPages(): ReadonlyMap<string, string> {
  const names = readdirSync(path.join(docs, 'handbok')).map((name) => `handbok/${name.normalize('NFC')}`);
  return new Map(
    ['handbok.md', ...names.sort()].map((name) => [
      name,
      readFileSync(path.join(docs, name), 'utf8').replaceAll('\r\n', '\n'),
    ]),
  );
}

/** All that the handbook says, as one text. */
export const handbook = (): string => [...handbookPages().values()].join('\n');
