import { describe, expect, test } from 'vitest';
import { FORMATTERS } from '../../src/cli/format/index.ts';
import { wrap } from '../../src/cli/format/wrap.ts';
import { type Diagnostic, finding } from '../../src/diagnostics/index.ts';
import { localeFor } from '../../src/locale/index.ts';
import { csv } from '../../src/render/index.ts';

const locale = localeFor('sv');
const PATH = 'plans/2023/1-x.md';

/** One finding over some words of a text, as it is printed at a width. */
function printed(text: string, words: string, width = 80, color = false): string {
  const start = text.indexOf(words);
  const span = { path: PATH, start, end: start + words.length };
  const diagnostic = { ...finding('html/raw', span, { html: words }), severity: 'fel' } as Diagnostic;
  const plan = {
    name: '2023',
    diagnostics: [diagnostic],
    accepted: [],
    sources: new Map([[PATH, { path: PATH, text }]]),
  };
  return FORMATTERS.pretty([plan], locale, { color, width });
}

/** The words above the underline. */
function underlined(output: string): string {
  const lines = output.split('\n');
  const at = lines.findIndex((line) => /^ +\| +\^+$/.test(line));
  const [source, marks] = [lines[at - 1]!, lines[at]!];
  return source.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1);
}

describe('a finding in the terminal', () => {
  test('stands with its place, its line and its words underlined', () => {
    const output = printed('Rad ett\nEn <b>fet</b> rad\n', '<b>');
    expect(output).toContain(`${PATH}:2:4  fel  html/raw\n    2 | En <b>fet</b> rad\n      |    ^^^\n`);
    expect(output).toMatch(/\n2023: 1 fel\.\n$/);
  });

  test('keeps the underline under its words on a line that is too long for the screen', () => {
    for (const before of [0, 10, 70, 500, 5000]) {
      for (const after of [0, 10, 70, 5000]) {
        const output = printed(`${'å'.repeat(before)}<mark>${'ä'.repeat(after)}`, '<mark>');
        if (before + after > 0) expect(underlined(output), `${before} ${after}`).toBe('<mark>');
        else expect(output, 'under a whole line a mark says nothing').not.toContain('^');
        for (const line of output.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
      }
    }
  });

  test('shows a tab as one column, and no character that could change the screen', () => {
    const output = printed('\t\u001b[31m\u202e<b>', '<b>');
    expect(output).not.toMatch(/[\u001b\u202e\t]/);
    expect(underlined(output)).toBe('<b>');
  });

  test('underlines the first line of what goes on over several', () => {
    expect(underlined(printed('a <i\nb> c', '<i\nb>'))).toBe('<i');
  });

  test('fits a narrow terminal, and is coloured only when asked to', () => {
    const text = `${'ord '.repeat(40)}<b>`;
    for (const line of printed(text, '<b>', 50).split('\n').slice(1))
      expect(line.length).toBeLessThanOrEqual(50);
    expect(printed(text, '<b>', 80, true).replace(/\u001b\[\d+m/g, '')).toBe(printed(text, '<b>'));
  });

  test('stops after five hundred and says how many there are more; JSON shows all', () => {
    const sources = new Map([[PATH, { path: PATH, text: '<b>' }]]);
    const one = {
      ...finding('html/raw', { path: PATH, start: 0, end: 3 }, { html: '<b>' }),
      severity: 'fel',
    };
    const plan = {
      name: '2023',
      diagnostics: Array.from({ length: 750 }, () => one as Diagnostic),
      accepted: [],
      sources,
    };
    const output = FORMATTERS.pretty([plan], locale, { color: false, width: 80, each: true });
    expect(output.match(/html\/raw/g)).toHaveLength(500);
    expect(output).toContain('de sista 250 fynden');
    expect(output).toContain('2023: 750 fel.');
    const all = JSON.parse(FORMATTERS.json([plan], locale, { color: false, width: 80 })) as {
      findings: unknown[];
    };
    expect(all.findings).toHaveLength(750);
  });
});

test('words are wrapped at spaces, and a word that is too long stands alone', () => {
  expect(wrap('ett två tre', 9, '  ')).toEqual(['  ett två', '  tre']);
  expect(wrap(`kort ${'å'.repeat(20)} kort`, 10, '')).toEqual(['kort', 'å'.repeat(20), 'kort']);
  expect(wrap('', 10, '')).toEqual([]);
  expect(wrap('a\u00a0b c', 3, '')).toEqual(['a\u00a0b', 'c']);
});

test('no words that are wrapped act on a terminal, whoever wrote them', () => {
  expect(wrap('Indikator: \u001b[31mröd\u001b]8;;x\u0007', 80, '')).toEqual([
    'Indikator: \ufffd[31mröd\ufffd]8;;x\ufffd',
  ]);
});

test('nor does a cell of a table that is printed', () => {
  expect(csv([['\u001b]8;;x\u0007', 'a\nb']])).toBe('\ufeff"\ufffd]8;;x\ufffd";"a\nb"\r\n');
});
