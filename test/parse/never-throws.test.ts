import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/index.ts';
import { decode, parseMarkdown, parseYaml } from '../../src/parse/index.ts';
import { source, withFront } from './reading.ts';

/** Pieces that mean something to either parser, so that chance finds their combinations. */
const PIECE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    ...[
      '---\n',
      '\n',
      '\n\n',
      '  ',
      '\t',
      '- ',
      '> ',
      '1. ',
      '# ',
      'a: ',
      'b',
      ': ',
      ',',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
    ],
    ...[
      '|\n',
      '>-\n',
      '&a ',
      '*a',
      '!t ',
      '? ',
      '<<: ',
      '#',
      ' #1',
      '%',
      '@',
      '`',
      '```\n',
      '**',
      '_',
      '~~',
      '|',
      '|-|\n',
    ],
    ...[
      '[^1]',
      '[^1]: ',
      '![',
      '](',
      ')',
      ':plan[',
      ':x[',
      '::a',
      ':::a\n',
      '<a ',
      '<!--',
      '-->',
      '&amp;',
      '\\',
      '\0',
      '\uFEFF',
    ],
    ...[
      'www.a.se',
      'a@b.se',
      'https://a.se',
      'å',
      '😀',
      '\ud800',
      '\u001f',
      '\u0002',
      '\u0018',
      '\ue000',
      '...\n',
      '===\n',
    ],
  ),
);
const TEXT = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));
const RUNS = { numRuns: 1500 };

function expectInside(findings: readonly Finding[], length: number): void {
  for (const { span } of findings) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(span.end).toBeLessThanOrEqual(length);
  }
}

describe('whatever a file holds', () => {
  test('YAML is data or findings', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { value, findings } = parseYaml(source(text));
        if (value?.tree === undefined) expect(findings.length).toBeGreaterThan(0);
        expectInside(findings, text.length);
      }),
      RUNS,
    );
  });

  test('Markdown is a tree or findings', () => {
    fc.assert(
      fc.property(TEXT, fc.boolean(), (text, front) => {
        const file = front ? withFront(text) : source(text);
        const { value, findings } = parseMarkdown(file);
        if (value?.body === undefined) expect(findings.length).toBeGreaterThan(0);
        expectInside(findings, file.text.length);
      }),
      RUNS,
    );
  });

  test('bytes are text or findings', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const { value, findings } = decode('a.md', bytes);
        if (value === undefined) expect(findings).toHaveLength(1);
        else expectInside(findings, value.text.length);
      }),
      RUNS,
    );
  });

  test('a key and its place agree wherever there is a tree', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { value } = parseYaml(source(text));
        const data = value?.tree?.data;
        if (data === null || typeof data !== 'object') return;
        for (const key of Object.keys(data)) {
          const pointer = key.replaceAll('~', '~0').replaceAll('/', '~1');
          if (key !== '') expect(value!.tree!.has(pointer)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
