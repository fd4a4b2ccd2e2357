import { describe, expect, test } from 'vitest';
import { parseMarkdown, parseYaml } from '../../src/parse/index.ts';
import { processorTimeSince } from '../support/processor-time.ts';
import { source, withFront } from './reading.ts';
import { MIB, worstTexts, worstYaml } from './worst-texts.ts';

/** Milliseconds of processor time for one file; the slowest takes 5,000 on a machine of two quiet cores. */
const MOST = 20_000;

describe('the worst text that passes', () => {
  test.each(Object.entries(worstTexts(1)))('%s', (_, text) => {
    const file = withFront(text);
    expect(file.text.length).toBeLessThanOrEqual(MIB);
    const before = process.cpuUsage();
    const { value, findings } = parseMarkdown(file);
    expect(processorTimeSince(before)).toBeLessThan(MOST);
    expect(findings.filter(({ code }) => code.startsWith('text/'))).toEqual([]);
    expect(value?.body).toBeDefined();
  });
});

/** Time grows with the text here, so that half a file in half the time tells as much as all of it. */
const HALF = 1 / 2;

/** Each within the size limit; whether data or a finding comes of it does not matter here, only that it comes. */
describe('YAML of half a file', () => {
  test.each(Object.entries(worstYaml(HALF)))('%s', (_, text) => {
    const before = process.cpuUsage();
    const { value, findings } = parseYaml(source(text));
    expect(processorTimeSince(before)).toBeLessThan(MOST * HALF);
    expect(value?.tree !== undefined || findings.length > 0).toBe(true);
  });
});
