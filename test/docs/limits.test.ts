import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { limitsPage, TOLD } from '../../bin/dev/limits-page.mjs';
import { AMOUNT_LIMITS } from '../../src/bind/amounts/read-amount.ts';
import { FUND_TABLE_LIMITS } from '../../src/bind/fund-table.ts';
import { PICTURE_LIMITS, PICTURES_TOGETHER } from '../../src/bind/pictures/picture-facts.ts';
import { SVG_LIMITS } from '../../src/bind/pictures/svg/svg-limits.ts';
import { TABLE_LIMITS } from '../../src/bind/prose/blocks.ts';
import { FINDING_LIMITS } from '../../src/check/tellable.ts';
import { LIMITS, PLAN_LIMITS, PLAN_TOGETHER_LIMITS } from '../../src/parse/index.ts';
import { WORD_LIMITS } from '../../src/parse/word/word-limits.ts';
import { CHANGE_LIMITS } from '../../src/report/years/changes.ts';
import { CHART_LIMITS } from '../../src/rules/chart-too-large.ts';

const ALL = {
  LIMITS,
  PLAN_LIMITS,
  PLAN_TOGETHER_LIMITS,
  FINDING_LIMITS,
  PICTURE_LIMITS,
  PICTURES_TOGETHER,
  SVG_LIMITS,
  TABLE_LIMITS,
  FUND_TABLE_LIMITS,
  AMOUNT_LIMITS,
  CHART_LIMITS,
  WORD_LIMITS,
  CHANGE_LIMITS,
};

test('the handbook’s page on limits is made from them (npm run docs)', () => {
  expect(readFileSync('docs/handbok/gränser.md', 'utf8')).toBe(limitsPage(ALL));
});

test('a limit that has no words is a fault, and so are words without a limit', () => {
  expect(() => limitsPage({ ...ALL, SVG_LIMITS: { ...SVG_LIMITS, layers: 3 } })).toThrow('SVG_LIMITS holds');
  const { elements } = SVG_LIMITS;
  expect(() => limitsPage({ ...ALL, SVG_LIMITS: { elements } })).toThrow('SVG_LIMITS holds elements');
});

test('all limits that are named as such stand on the page', () => {
  const texts = ['bind', 'parse', 'rules', 'check', 'report'].flatMap((room) =>
    readdirSync(path.join('src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join('src', room, name), 'utf8')),
  );
  const named = texts.flatMap((text) =>
    [...text.matchAll(/^export const (\w*LIMITS\w*|PICTURES_TOGETHER)\b/gm)].map(([, name]) => name!),
  );
  expect(named.sort()).toEqual([...TOLD].sort());
});
