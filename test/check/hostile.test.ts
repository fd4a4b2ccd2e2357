import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeWorkspace } from '../../bin/dev/workspace.mjs';
import { EMPTY_PLAN, excessOf, withFile } from '../../src/bind/files/plan-size.ts';
import { checkTexts } from '../support/fixture.ts';

const section = (body: string, front = '') => `---\ntyp: avsnitt\n${front}---\n\n# Inledning\n\n${body}\n`;

/** Places lie inside their files, and the same input gives the same findings. */
function expectSound(texts: { readonly [name: string]: string }): void {
  const checked = checkTexts(texts);
  for (const { span } of checked.findings) {
    const length = checked.sources.get(span.path)?.text.length ?? 0;
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(span.end).toBeLessThanOrEqual(length);
  }
  expect(checkTexts(texts).said).toEqual(checked.said);
}

/** Pieces that mean something to one of the readers, so that chance meets the code. */
const PIECES = [
  ...[
    '\n',
    '\n\n',
    '# ',
    '## ',
    '#### ',
    '- ',
    '1. ',
    '> ',
    '    ',
    '|',
    '| - |\n',
    '---\n',
    '```\n',
    '***',
    '~~',
    '`',
    '\\',
    '\t',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '[a](',
    ')',
    '[a]: ',
    '![',
    '](x.png)',
    '<b>',
    '<!--',
    '-->',
    '&amp;',
    '&#0;',
    'javascript:',
    'C:\\',
  ],
  ...[
    ':plan[a]',
    ':svar[b]{status=pågår}',
    ':se[sip]',
    ':språk[x]{en}',
    ':plan[',
    '{senast=2024}',
    '::x',
    '{__proto__=1}',
  ],
  ...[
    'avsnitt 2.1',
    '640823-3234',
    'ord',
    'å',
    'a\u030a',
    '\u0000',
    '\u2028',
    '\ud800',
    '🎉',
    '#sip',
    '%E5',
    '..',
  ],
];
const YAML_PIECES = [
  ...[
    '\n',
    '\n  ',
    '\n  - ',
    ': ',
    ' # ',
    '#',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!!',
    '? ',
    '\t',
    '%',
    '@',
  ],
  ...[
    'typ: avsnitt',
    'id: sip',
    'mål:',
    'aktiviteter:',
    'fokusområden: []',
    'text',
    'senast: 2024',
    'okänt',
    '12,4',
    '__proto__: ',
  ],
  ...[
    'period:',
    'från: 2023',
    'numrering:',
    'djup: 9',
    'onumrerade: [A]',
    'beslut:',
    '- 1',
    'null',
    '~',
    'constructor: x',
    '640823-3234',
  ],
];
const mixed = (pieces: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));

describe('nothing that a file may hold makes check throw', () => {
  const runs = { numRuns: 60 };

  test('in a body', () => {
    fc.assert(
      fc.property(mixed(PIECES), (body) => expectSound({ '1-inledning.md': section(body) })),
      runs,
    );
  });

  test('in front matter', () => {
    fc.assert(
      fc.property(mixed(YAML_PIECES), (front) =>
        expectSound({ '1-inledning.md': `---\n${front}\n---\n\n# A\n` }),
      ),
      runs,
    );
  });

  test("in a plan's own front matter", () => {
    fc.assert(
      fc.property(mixed(YAML_PIECES), (front) =>
        expectSound({ 'plan.md': `---\ntyp: plan\n${front}\n---\n` }),
      ),
      runs,
    );
  });

  test('in an area and in the indicators', () => {
    const area = (front: string) => `---\ntyp: område\nid: sip\nfokusområden: [x]\n${front}\n---\n\n# A\n`;
    fc.assert(
      fc.property(mixed(YAML_PIECES), (text) =>
        expectSound({ '2-gemensamt/1-sip.md': area(text), 'indikatorer.yaml': text }),
      ),
      runs,
    );
  });

  test('in a whole file, as text or as a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expectSound({ '1-inledning.md': text, 'plan.md': text }),
      ),
      runs,
    );
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter((part) => !/[/\0]/.test(part));
    fc.assert(
      fc.property(name, (part) =>
        expectSound({ [`3-${part}.md`]: section('x'), [`${part}/${part}.md`]: section('x') }),
      ),
      runs,
    );
  });
});

describe('a name that means something to JavaScript is a name like others', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

  test.each(NAMES)('%s as a key', (name) => {
    expect(checkTexts({ '1-inledning.md': section('Text.', `${name}: x\n`) }).said).toEqual([
      '1-inledning.md:3 field/unknown',
    ]);
  });

  test.each(NAMES)('%s as an id', (name) => {
    const { findings } = checkTexts({
      'indikatorer.yaml': `${name}:\n  text: x\nsip-antal:\n  text: y\n`,
      '1-inledning.md': section(
        `Se :se[${name}] och [här](#${name}). Klart. :plan[${name}] Nu. :svar[x]{status=${name}}`,
      ),
      '2-gemensamt/1-sip.md': `---\ntyp: område\nid: sip\nfokusområden: [${name}]\n---\n\n# ${name}\n\n## Måluppfyllelse\n\nA\n\n## Planering\n\nB\n`,
    });
    expect(findings.length).toBeGreaterThan(0);
    expect(Object.prototype).not.toHaveProperty('text');
  });

  test.each(NAMES)('%s as an attribute of a mark', (name) => {
    const { edition } = checkTexts({ '1-inledning.md': section(`En folder. :plan[a]{${name}=x}`) });
    expect(edition?.plan.marks).toMatchObject([{ id: 'a', due: undefined, kind: undefined }]);
  });
});

describe('a whole plan', () => {
  test('of three hundred areas is within them', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'plan-areas-'));
    makeWorkspace(folder, 300);
    let size = EMPTY_PLAN;
    for (const name of readdirSync(path.join(folder, 'plans/2024'), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(md|yaml)$/.test(name)) continue;
      const text = readFileSync(path.join(folder, 'plans/2024', name), 'utf8').normalize();
      size = withFile(size, { path: name, text });
    }
    rmSync(folder, { recursive: true });
    expect(size.characters).toBeGreaterThan(750_000);
    expect(excessOf(size)).toBeUndefined();
  });
});
