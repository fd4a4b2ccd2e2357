import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** A validator of a schema that others publish. Its dialect is an older one; what it uses of it means the same today, but for the name of `$id`. */
export function validatorOf(name: string) {
  const place = path.resolve(import.meta.dirname, '../fixtures/schemas', name);
  const { $schema: _, id: __, ...rest } = JSON.parse(readFileSync(place, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (value) => URL.canParse(value));
  ajv.addFormat('uri-reference', (value) => URL.canParse(value, 'https://example.org/'));
  ajv.addFormat('date-time', () => false);
  return ajv.compile(rest);
}
