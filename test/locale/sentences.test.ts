import { describe, expect, test } from 'vitest';
import { CODES, type Code, type Finding } from '../../src/diagnostics/index.ts';
import { type Lang, type Locale, localeFor, type Sentence, sentenceOf } from '../../src/locale/index.ts';
import { SAMPLES } from '../support/sample-data.ts';

const LANGS: readonly Lang[] = ['sv', 'en'];
const SPAN = { path: 'plans/2023/plan.md', start: 0, end: 0 };

function sentencesOf(locale: Locale, code: Code): readonly Sentence[] {
  return SAMPLES[code].map((sample) =>
    sentenceOf(locale, { code, span: SPAN, ...sample } as unknown as Finding),
  );
}

function partsOf({ found, expected, todo }: Sentence): readonly string[] {
  return expected === undefined ? [found, todo] : [found, expected, todo];
}

/** Everything that is said of a rule: its sentences and its explanation. */
function wordsOf(locale: Locale, code: Code): readonly string[] {
  const { meaning, why } = locale.findings[code];
  return [...sentencesOf(locale, code).flatMap(partsOf), meaning, why];
}

/** Code in a sentence is not language: `:se[…]`, ids, paths, and whatever the author wrote. */
function withoutQuoted(text: string): string {
  return text
    .replace(/”[^”]*”|“[^”]*”/g, '')
    .replace(/[:[\]^\w-]*[[\]/][^\s]*/g, '')
    .replace(/\b[\w-]+\.(md|yaml|png)\b/g, '');
}

describe.each(LANGS)('in %s', (lang) => {
  const locale = localeFor(lang);

  test.each(CODES)('%s is said in whole sentences', (code) => {
    for (const part of wordsOf(locale, code)) {
      expect(part, 'begun by bin/dev/new-rule.mjs, and left').not.toContain('ATT SKRIVA');
      expect(part, part).toMatch(/^[\p{Lu}”“][\s\S]*[.?!]$/u);
      expect(part).not.toMatch(/ {2}|undefined|NaN|\[object|(?<!\/)\.\.(?!\/)|\s[.,?](?!\w)|\s!(?!\[)/);
    }
  });

  test('every rule has a title of its own, without a full stop', () => {
    const titles = CODES.map((code) => locale.findings[code].title);
    expect(new Set(titles).size).toBe(CODES.length);
    for (const title of titles) expect(title).toMatch(/^(\p{Lu}|plan\.md ).*[^.\s]$/u);
  });

  test('no sentence uses a programmer’s word', () => {
    const jargon =
      /front matter|schema|\bnode?\b|pars[ae]|\bflow\b|\bkey\b|\bstring\b|\bscalar|\bboolean|syntax/i;
    for (const code of CODES)
      for (const part of wordsOf(locale, code)) expect(withoutQuoted(part)).not.toMatch(jargon);
  });

  test('a sentence is short enough to be read at the end of a long day', () => {
    for (const code of CODES) {
      for (const { todo } of sentencesOf(locale, code)) expect(todo.length, todo).toBeLessThan(140);
    }
  });

  test('a suggestion is asked in what to do', () => {
    const [{ todo }] = sentencesOf(locale, 'area/unknown') as readonly [Sentence];
    expect(todo).toBe(
      lang === 'sv'
        ? 'Menade du ”samsjuklighet”? Skriv så i stället.'
        : 'Did you mean “samsjuklighet”? Write that instead.',
    );
  });

  test('what the author wrote stays on one line, shows what is hidden, and is cut when it is long', () => {
    const say = (value: string) =>
      sentenceOf(locale, {
        code: 'field/value',
        span: SPAN,
        data: { field: 'status', value, suggestion: undefined },
      } as Finding).found;
    expect(say('två\n  rader')).toContain('två rader');
    expect(say('röd\u001b[31m')).toContain('rödU+001B[31m');
    expect(say('vänd\u202e')).toContain('vändU+202E');
    expect(say('å'.repeat(500)).length).toBeLessThan(130);
    expect(say('😀'.repeat(500))).toMatch(/😀…/u);
  });

  test('a personal identity number is never repeated', () => {
    for (const part of wordsOf(locale, 'privacy/identity-number')) expect(part).not.toMatch(/\d{4,}/);
  });

  test('a list that nobody would read is cut, and says so', () => {
    const { expected } = sentenceOf(locale, {
      code: 'goal/unknown',
      span: SPAN,
      data: { goal: 'x', suggestion: undefined },
      expected: Array.from({ length: 40 }, (_, i) => `mål-${i}`),
    } as Finding);
    expect(expected).toContain(lang === 'sv' ? 'bland annat: mål-0, mål-1' : 'among others: mål-0, mål-1');
    expect(expected).not.toContain('mål-20');
  });

  test('reads as a list for a proof-reader (golden)', async () => {
    const list = CODES.map((code) => {
      const { title, meaning, why } = locale.findings[code];
      const said = sentencesOf(locale, code)
        .map((sentence) => partsOf(sentence).join('\n  '))
        .join('\n\n  ');
      return `${code}\n  ${said}\n\n  — ${title} —\n  ${meaning}\n  ${why}\n`;
    }).join('\n');
    await expect(list).toMatchFileSnapshot(`../golden/sentences-${lang}.txt`);
  });
});

test('a Swedish sentence holds no English word, and the two languages are not the same', () => {
  const english =
    /\b(the|and|is|not|with|file|field|section|should|must|your|unknown|missing|error|found|expected)\b/i;
  for (const code of CODES) {
    const [swedish, other] = [wordsOf(localeFor('sv'), code), wordsOf(localeFor('en'), code)];
    for (const part of swedish) expect(withoutQuoted(part), part).not.toMatch(english);
    expect(other).toHaveLength(swedish.length);
    for (const [i, part] of swedish.entries()) expect(other[i]).not.toBe(part);
  }
});
