import { describe, expect, test } from 'vitest';
import { LIMITS, parseMarkdown, parseYaml } from '../../src/parse/index.ts';
import { readBody, source, told, withFront } from './reading.ts';
import { fill, PARAGRAPH, stairs, worstTexts, worstYaml } from './worst-texts.ts';

/** The share of a full file that answers at once; `hostile.slow.test.ts` reads them in full. */
const SHARE = 1 / 64;

describe('the worst text that passes, a part of it', () => {
  test.each(Object.entries(worstTexts(SHARE)))('%s', (_, text) => {
    const { value, findings } = parseMarkdown(withFront(text));
    expect(findings.filter(({ code }) => code.startsWith('text/'))).toEqual([]);
    expect(value?.body).toBeDefined();
  });
});

/** Whether data or a finding comes of it does not matter here, only that it comes. */
describe('YAML, a part of a full file', () => {
  test.each(Object.entries(worstYaml(SHARE)))('%s', (_, text) => {
    const { value, findings } = parseYaml(source(text));
    expect(value?.tree !== undefined || findings.length > 0).toBe(true);
  });
});

describe('what does not pass', () => {
  test.each([
    ['a large paragraph', fill('ord ', PARAGRAPH + 20), 'text/paragraph-too-large'],
    ['a large block of code', `\`\`\`\n${fill('rad\n', PARAGRAPH + 20)}\`\`\`\n`, 'text/paragraph-too-large'],
    ['deep quotes', `${'>'.repeat(10_000)}a`, 'text/too-deep'],
    ['deep lists on one line', `${'- '.repeat(LIMITS.depth + 1)}a`, 'text/too-deep'],
    ['deep lists in steps', `${stairs}${'  '.repeat(99)}- a\n${'  '.repeat(100)}- a\n`, 'text/too-deep'],
    ['lists in quotes', `${'> - '.repeat(51)}a`, 'text/too-deep'],
    [
      'lists by tabs',
      Array.from({ length: 101 }, (_, i) => `${'\t'.repeat(i)}- a\n`).join(''),
      'text/too-deep',
    ],
    ['signs', `${'*a_ '.repeat(1001)}`, 'text/too-many-marks'],
    ['openings', '<!a '.repeat(101), 'text/too-many-marks'],
    ['signs in the file', 'a: b\n\n'.repeat(9000) + '|'.repeat(25_000), 'text/too-many-parts'],
    ['lines', '\n'.repeat(20_001), 'text/too-many-parts'],
    ['quotes', '> a\n\n'.repeat(2001), 'text/too-many-parts'],
    ['notes', '[^a]: b\n\n'.repeat(2001), 'text/too-many-parts'],
    [
      'lines far inside lists',
      `${'- '.repeat(99)}a\n${`${' '.repeat(200)}a\n\n`.repeat(2000)}`,
      'text/too-many-parts',
    ],
  ])('%s', (_, body, code) => {
    const { told, body: read } = readBody(body);
    expect(told.map((finding) => finding.code)).toEqual([code]);
    expect(read).toBeUndefined();
  });

  test('the finding gives the count, the limit and the place', () => {
    const file = withFront(`Ett.\n\n${fill('ord ', PARAGRAPH + 20)}\nslut\n\n${'> '.repeat(150)}a\n`);
    const { findings } = parseMarkdown(file);
    expect(told(file, findings)).toMatchObject([
      { code: 'text/paragraph-too-large', data: { limit: LIMITS.paragraphBytes } },
      { code: 'text/too-deep', data: { depth: 150, limit: LIMITS.depth }, at: '> '.repeat(150) },
    ]);
    expect(findings[0]!.span.start).toBe(file.text.indexOf('ord'));
  });

  test('a plan as it is written is far from every limit', () => {
    const section = `## Rubrik\n\n${'Arbetet med **psykisk hälsa** [fortsätter](a.md). '.repeat(10)}\n\n`;
    const list = `${'- **Punkt** om något :plan[id]{senast=2023}\n'.repeat(100)}\n`;
    const table = `| a | b | c |\n|---|---|--:|\n${'| *Kommun* | 131 634,63 kr | 2 |\n'.repeat(290)}\n`;
    expect(readBody((section + list + table).repeat(8)).told).toEqual([]);
    expect(
      readBody(`${'- '.repeat(60)}\n\n${'* '.repeat(200)}\n\nRubrik\n${'-'.repeat(300)}\n`).told,
    ).toEqual([]);
  });
});
