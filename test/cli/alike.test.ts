import { describe, expect, test } from 'vitest';
import { firstSentence } from '../../src/cli/format/alike.ts';
import { FORMATTERS } from '../../src/cli/format/index.ts';
import { type Code, type Diagnostic, type FindingData, finding } from '../../src/diagnostics/index.ts';
import { localeFor } from '../../src/locale/index.ts';

const locale = localeFor('sv');

function told<C extends Code>(code: C, data: FindingData[C], file = '1-a.md', line = 2): Diagnostic {
  const text = `---\n${'rad\n'.repeat(40)}`;
  const start =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line > 1 ? 1 : 0);
  const span = { path: `plans/2024/${file}`, start, end: start + 3 };
  return { ...finding(code, span, data), severity: 'varning' } as Diagnostic;
}

function printed(diagnostics: readonly Diagnostic[], each = false, brief = false): string {
  const text = `---\n${'rad\n'.repeat(40)}`;
  const sources = new Map(diagnostics.map(({ span: { path } }) => [path, { path, text }] as const));
  const plan = { name: '2024', diagnostics, accepted: [], sources };
  return FORMATTERS.pretty([plan], locale, { color: false, width: 80, each, brief });
}

const missing = (area: string, line: number) =>
  told('area/responsible-missing', { area }, `${area}.md`, line);

describe('what is alike in many places', () => {
  test('is said once, with each place and what is said of it', () => {
    const output = printed([missing('sip', 2), missing('skola', 3), missing('unga', 4)]);
    expect(output.match(/Gör så här/g)).toHaveLength(1);
    expect(output).toContain('plans/2024/sip.md:2:1  varning  area/responsible-missing');
    expect(output).toContain(
      '  Samma sak på 2 ställen till:\n  plans/2024/skola.md:3:1\n    Området ”skola”',
    );
    expect(output).toContain('  plans/2024/unga.md:4:1\n    Området ”unga”');
    expect(output).toMatch(/2024: 3 varningar\.\n$/);
  });

  test('is said each by itself on request', () => {
    const output = printed([missing('sip', 2), missing('skola', 3)], true);
    expect(output.match(/Gör så här/g)).toHaveLength(2);
    expect(output).not.toContain('Samma sak');
  });

  test('is told by its files where the places are very many', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      told('text/to-write', { prompt: `vad ${i}` }, i < 30 ? '1-a.md' : '2-b.md', i + 1),
    );
    const output = printed(many);
    expect(output).toContain('Samma sak på 39 ställen till:');
    expect(output).toContain('plans/2024: 1-a.md (29) och 2-b.md (10). ”plan check --each”');
    expect(output.trim().split('\n').length).toBeLessThanOrEqual(12);
  });

  test.each([
    ['another code', [missing('sip', 2), told('area/goals-missing', { area: 'sip' })]],
    [
      'a proposal of its own',
      [
        told('goal/unknown', { goal: 'a-mål', suggestion: 'ett-mål' }),
        told('goal/unknown', { goal: 'b-mål', suggestion: 'ett-mål' }),
      ],
    ],
    ['another weight', [missing('sip', 2), { ...missing('unga', 3), severity: 'fel' as const }]],
  ])('is not what has %s', (_, diagnostics) => {
    expect(printed(diagnostics)).not.toContain('Samma sak');
  });
});

describe('what is only worth knowing', () => {
  const light = (one: Diagnostic): Diagnostic => ({ ...one, severity: 'upplysning' });
  const lights = [missing('sip', 2), missing('skola', 3)].map(light);

  test('is a line each, after what weighs more, and is counted', () => {
    const output = printed([...lights, told('area/goals-missing', { area: 'sip' })], false, true);
    expect(output).toContain('”plan check --each” visar dem helt):\n  plans/2024/sip.md:2:1  Området ”sip” ');
    expect(output).toContain(' (och ett ställe till)\n2024: 1 varning och 2 upplysningar.');
    expect(output.match(/Gör så här/g)).toHaveLength(1);
    expect(output.indexOf('goals-missing')).toBeLessThan(output.indexOf('sip.md:2:1'));
  });

  test('is told in full where nothing weighs more, and where all is asked for', () => {
    expect(printed(lights, false, true)).toContain('Gör så här');
    const both = [...lights, told('area/goals-missing', { area: 'sip' })];
    expect(printed(both, true, false).match(/Gör så här/g)).toHaveLength(3);
  });

  test('is called by its title where its sentence has no room, and has a line more where that has none either', () => {
    const at = (file: string) => light(told('area/responsible-missing', { area: 'x'.repeat(30) }, file));
    const heavy = told('area/goals-missing', { area: 'sip' });
    expect(printed([at('1-a.md'), heavy], false, true)).toContain('1-a.md:2:1  Ansvarig saknas\n');
    expect(printed([at(`${'b'.repeat(60)}.md`), heavy], false, true)).toContain('.md:2:1\n    Området ”xxx');
  });
});

test('what is said of one place shows it once', () => {
  const output = printed([missing('sip', 2), told('area/goals-missing', { area: 'sip' }, 'sip.md', 2)]);
  expect(output.match(/sip\.md:2:1/g)).toHaveLength(1);
  expect(output.match(/2 \| rad/g)).toHaveLength(1);
  expect(output).toMatch(/\n {2}På samma ställe: varning {2}area\/goals-missing\n {2}Området ”sip”/);
  expect(output.match(/Gör så här/g)).toHaveLength(2);
  const each = printed([missing('sip', 2), told('area/goals-missing', { area: 'sip' }, 'sip.md', 2)], true);
  expect(each.match(/sip\.md:2:1/g)).toHaveLength(2);
});

test('a finding with many places shows a few of them', () => {
  const one = missing('sip', 2);
  const related = Array.from({ length: 16 }, (_, i) => ({
    role: 'other' as const,
    span: { ...one.span, start: 4 * i, end: 4 * i + 3 },
  }));
  expect(printed([{ ...one, related }]).split('\n')).toHaveLength(11);
  expect(printed([{ ...one, related }])).toContain('  och 13 ställen till\n');
  expect(printed([{ ...one, related }], true)).not.toContain('ställen till');
});

test('what is missing in a header is told without its first line, which shows nothing', () => {
  expect(printed([missing('sip', 1)])).not.toContain('1 | ---');
});

test.each([
  ['Ett. Två.', 'Ett.'],
  [
    'I 2022 utlovades ”Kommunala planer. De tas fram.” (planer). Den säger inget.',
    'I 2022 utlovades ”Kommunala planer. De tas fram.” (planer).',
  ],
  ['In 2022 “Plans. They come.” was promised. Nothing is said.', 'In 2022 “Plans. They come.” was promised.'],
  ['Till 2024-01-31 kl. 10 gäller det.', 'Till 2024-01-31 kl. 10 gäller det.'],
])('the first sentence of %j', (text, sentence) => expect(firstSentence(text)).toBe(sentence));
