import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAgreement } from '../../src/bind/index.ts';
import { check, judge } from '../../src/check/index.ts';
import { firstPlan } from '../../src/draft/index.ts';
import { PLAN_KINDS, type PlanKind, PROMPT } from '../../src/model/index.ts';
import { COUNTIES } from '../../src/rules/index.ts';
import { entryOf, textFile, worldOf } from '../support/fixture.ts';

const YEARS = readdirSync('schema/agreements').map((name) => name.replace('.yaml', ''));
const FILES = YEARS.map((id) => {
  const place = `schema/agreements/${id}.yaml`;
  return { id, entry: entryOf(place, readFileSync(place)), shadows: false };
});
const agreementOf = (id: string) => readAgreement(FILES.find((file) => file.id === id)!, FILES).agreement;

const draft = (kind: PlanKind, year: string, county = COUNTIES[0]!) =>
  firstPlan({
    into: `plans/${year}`,
    kind,
    period: { from: year, to: year },
    county,
    agreement: agreementOf(year),
    direction: undefined,
  });

/** Checked under the agreements that ship, which say more than those of the fixtures. */
function checked(files: ReturnType<typeof firstPlan>, year: string) {
  const entries = files.map(({ path, text }) => entryOf(path, textFile(text)));
  return check({ name: year, path: `plans/${year}`, entries }, worldOf(entries, { agreements: FILES }));
}

const CASES = PLAN_KINDS.flatMap((kind) => YEARS.map((year) => [kind, year] as const));

describe('a first plan', () => {
  test.each(CASES)('%s under agreement %s has no error, and each question is counted', (kind, year) => {
    const files = draft(kind, year);
    const { findings, edition } = checked(files, year);
    expect(edition).toBeDefined();
    expect(judge(findings, 'utkast').filter(({ severity }) => severity === 'fel')).toEqual([]);
    const asked = files.flatMap(({ text }) => text.match(new RegExp(PROMPT, 'g')) ?? []);
    expect(asked.length).toBeGreaterThan(3);
    expect(findings.filter(({ code }) => code === 'text/to-write')).toHaveLength(asked.length);
  });

  test.each(
    COUNTIES.map((county) => [county.name, county] as const),
  )('knows the parties of %s', (_, county) => {
    const { findings } = checked(draft('handlingsplan', '2024', county), '2024');
    const about = findings.filter(({ code }) => /county|municipality|party/.test(code));
    expect(about).toEqual([]);
  });

  test('takes every area for the county, and the money that somebody in a county can get', () => {
    const files = draft('handlingsplan', '2023');
    const agreement = agreementOf('2023')!;
    const areas = files.filter(({ text }) => text.startsWith('---\ntyp: område'));
    const own = agreement.areas.filter(({ recipients }) =>
      recipients.length === 0 ? true : recipients.includes('län') || recipients.includes('region+kommun'),
    );
    expect(areas).toHaveLength(own.length);
    const funds = files.find(({ path }) => path.endsWith('/medel.yaml'))?.text ?? '';
    for (const { id, isTotal, recipients } of agreement.funds)
      expect(funds.includes(`\n  ${id}:\n`)).toBe(!isTotal && recipients.some((one) => one !== 'skr'));
  });

  test('without an agreement asks which it is, and which areas there are', () => {
    const year = '2031';
    const files = firstPlan({
      into: `plans/${year}`,
      kind: 'handlingsplan',
      period: { from: year, to: year },
      county: COUNTIES[0]!,
      agreement: undefined,
      direction: undefined,
    });
    const all = files.map(({ text }) => text).join('');
    expect(all).toContain(`vilken överenskommelse planen för ${year} svarar mot`);
    expect(all).toContain('ett område i varje fil');
    expect(files.some(({ path }) => path.endsWith('medel.yaml'))).toBe(false);
  });

  test('shows forms that are right once their # is taken away', () => {
    const files = draft('handlingsplan', '2026').map(({ path, text }) => ({
      path,
      text: text
        .split('\n')
        .filter((line) => !line.includes(PROMPT) && !/^# Till /.test(line))
        .map((line) => (/^# ( |[\p{Ll}-]+:)/u.test(line) ? line.slice(2) : line))
        .join('\n'),
    }));
    const { findings, edition } = checked(files, '2026');
    // Only the forms were filled in: the texts that were asked for are not there.
    const wrong = findings.filter(({ code }) => code !== 'heading/nothing-below');
    expect(judge(wrong, 'utkast').filter(({ severity }) => severity !== 'upplysning')).toEqual([]);
    const area = edition!.plan.sections.flatMap(({ sections }) => sections).find((one) => one.area)?.area;
    expect(area).toMatchObject({
      responsible: ['Den som leder arbetet'],
      goals: [{ text: 'Det som ska vara uppnått.' }],
      activities: [{ due: '2026-06', status: 'planerad' }],
      indicators: [{ id: 'namn-på-indikatorn' }],
    });
    expect(edition!.plan.decisions).toMatchObject([{ body: 'Den som beslutar', status: 'väntar' }]);
    expect(edition!.plan.indicators).toMatchObject([{ id: 'namn-på-indikatorn', individual: true }]);
  });
});
