import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type CheckedPlan, FORMATTERS } from '../../src/cli/format/index.ts';
import { CHECK_FORMATS } from '../../src/cli/output-formats.ts';
import { type Lang, localeFor } from '../../src/locale/index.ts';
import {
  HOSTILE_LINE,
  HOSTILE_PATH,
  planOf,
  planWithEverything,
  quoting,
  unlike,
} from '../support/checked-plan.ts';
import { validatorOf } from '../support/foreign-schema.ts';

const schema = (name: string) => readFileSync(`test/fixtures/schemas/${name}`, 'utf8');
const everything = [planWithEverything('2023'), planWithEverything('dalarna/2020'), planOf('2024', [], {})];
const text = '# A\n\nett <b>\n';
const one = planOf('2023', [quoting('<b>', 'plans/2023/1-å.md', 9, 12)], { 'plans/2023/1-å.md': text });

function printed(
  format: keyof typeof FORMATTERS,
  plans: readonly CheckedPlan[],
  options: { lang?: Lang; failOn?: 'fel' | 'varning'; prefix?: string } = {},
): string {
  const { lang = 'sv', ...more } = options;
  return FORMATTERS[format](plans, localeFor(lang), { color: false, width: 80, version: '1.2.3', ...more });
}

describe('SARIF', () => {
  const valid = validatorOf('sarif-2.1.0.schema.json');
  const runOf = (out: string) => (JSON.parse(out) as { runs: readonly Run[] }).runs[0]!;
  interface Run {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; help: { text: string } }[] };
    };
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Readonly<Record<string, number>>;
        };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }

  test('follows the OASIS schema, whatever was found, in both languages', () => {
    for (const lang of ['sv', 'en'] as const) {
      const log = JSON.parse(printed('sarif', everything, { lang }));
      expect(valid(log), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
    }
    expect(valid(JSON.parse(printed('sarif', [])))).toBe(true);
  });

  test('is held against a schema that can say no', () => {
    const log = JSON.parse(printed('sarif', [one]));
    log.runs[0].results[0].level = 'fel';
    expect(valid(log)).toBe(false);
  });

  test('gives every finding a rule with its help, a region and a name that stays', () => {
    const { results, tool } = runOf(printed('sarif', everything));
    expect(results).toHaveLength(everything.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0));
    for (const result of results) {
      const { id, help } = tool.driver.rules[result.ruleIndex]!;
      expect(id).toBe(result.ruleId);
      expect(help.text).toContain(`# ${id}`);
      const { region } = result.locations[0]!.physicalLocation;
      expect(Object.keys(region)).toEqual(['startLine', 'startColumn', 'endLine', 'endColumn']);
      expect(Math.min(...Object.values(region))).toBeGreaterThan(0);
    }
    for (const kind of ['plan/v1', 'plan/v2', 'primaryLocationLineHash']) {
      const names = results.map(({ partialFingerprints }) => partialFingerprints[kind]);
      expect(names).not.toContain(undefined);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('lists nothing that the plan lives with, since GitHub would open an alert for it, and says how much that is', () => {
    const { results, invocations } = runOf(printed('sarif', everything));
    const lived = everything.flatMap(({ accepted }) => accepted.flatMap(({ diagnostics }) => diagnostics));
    expect(lived).toHaveLength(2);
    expect(results.length + lived.length).toBe(
      everything.reduce((sum, { diagnostics }) => sum + diagnostics.length, 2),
    );
    const told = invocations[0]!.toolExecutionNotifications.map(({ message }) => message.text);
    expect(told).toEqual(['Utöver det som listas här: 2 godtagna avvikelser. Skälen står i plan.md.']);
  });

  test('counts columns in UTF-16 units and writes Swedish names as addresses', () => {
    const { locations, level } = runOf(printed('sarif', [one], { prefix: 'län/x y/' })).results[0]!;
    expect(level).toBe('error');
    expect(locations[0]!.physicalLocation).toEqual({
      artifactLocation: { uri: 'l%C3%A4n/x%20y/plans/2023/1-%C3%A5.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 8 },
    });
  });

  test('makes no link of an author’s words', () => {
    const plan = planOf('2023', [quoting('[här](https://ond.example)')], { 'plans/2023/1-x.md': 'x' });
    expect(runOf(printed('sarif', [plan])).results[0]!.message.text).not.toContain('](');
  });

  test('gives no more results than GitHub takes, the most important first, and says so', () => {
    const many = planOf(
      '2023',
      Array.from({ length: 25_001 }, () => quoting('<b>')),
      { 'plans/2023/1-x.md': 'x' },
    );
    const out = printed('sarif', [many]);
    expect(runOf(out).results).toHaveLength(25_000);
    expect(out).toContain('25000 av 25001 fynd');
  });
});

describe('GitLab', () => {
  const valid = validatorOf('gitlab-code-quality.schema.json');

  test('follows the fields that it documents, with a name of its own for each finding', () => {
    const issues = JSON.parse(printed('gitlab', everything)) as { fingerprint: string }[];
    expect(valid(issues), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(printed('gitlab', [])).toBe('[]\n');
    expect(valid([{ ...issues[0], severity: 'fel' }])).toBe(false);
  });

  test('names the file from the root of the repository', () => {
    expect(JSON.parse(printed('gitlab', [one], { prefix: 'län/' }))[0]).toMatchObject({
      check_name: 'html/raw',
      severity: 'major',
      location: { path: 'län/plans/2023/1-å.md', lines: { begin: 3 } },
    });
  });
});

describe('JUnit', () => {
  const problems = async (contents: string) => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'plan.xml', contents }],
      schema: [schema('jenkins-junit.xsd')],
    });
    return errors.map(({ message }) => message);
  };

  test('follows the schema of Jenkins, whatever was found', async () => {
    for (const failOn of ['fel', 'varning'] as const)
      expect(await problems(printed('junit', everything, { failOn }))).toEqual([]);
    expect(await problems(printed('junit', []))).toEqual([]);
  });

  test('is held against a schema that can say no', async () => {
    const wrong = printed('junit', [one]).replace(/ tests="1" failures="1"/g, ' failures="1"');
    expect(await problems(wrong)).not.toEqual([]);
  });

  test('fails what fails the check, and passes the rest with its words', () => {
    const warning = planOf('2023', [quoting('<b>')], { 'plans/2023/1-x.md': 'x' });
    const lighter = {
      ...warning,
      diagnostics: warning.diagnostics.map((found) => ({ ...found, severity: 'varning' as const })),
    };
    expect(printed('junit', [lighter])).toMatch(/tests="1" failures="0"[\s\S]*<system-out>/);
    expect(printed('junit', [lighter], { failOn: 'varning' })).toMatch(
      /tests="1" failures="1"[\s\S]*<failure /,
    );
    expect(printed('junit', [planOf('2024', [], {})])).toContain('inget att anmärka på');
  });
});

describe('GitHub', () => {
  const lines = (out: string) => out.split('\n').filter((line) => line !== '');

  test('follows the escaping rules of workflow commands', () => {
    const [notice, annotation, ...rest] = lines(printed('github', [one]));
    expect(rest).toEqual([]);
    expect(notice).toMatch(/^::notice title=plan check::2023: 1 fel\.%0A/);
    expect(annotation).toMatch(
      /^::error file=plans\/2023\/1-å\.md,line=3,endLine=3,col=5,endColumn=8,title=2023%3A fel html\/raw::/,
    );
    const hostile = planOf('2023', [quoting('50 %0A\r\n::error::')], { 'plans/2023/1-x.md': 'x' });
    expect(printed('github', [hostile])).toContain('50 %250A');
    const place = planOf('2023', [quoting('<b>', HOSTILE_PATH)], { [HOSTILE_PATH]: 'x' });
    expect(printed('github', [place])).toContain(
      'file=plans/2023/2-områden/1-vänte tider%2C 100 %25%3A `a|b`\ufffd[31m.md,',
    );
  });

  test('lets no word of an author begin a command', () => {
    const findings = Array.from({ length: 30 }, (_, i) => quoting(`${HOSTILE_LINE}${i}`));
    const out = printed('github', [planOf('2023', findings, { 'plans/2023/1-x.md': 'x' })]);
    const own = /^::(error|warning|notice) [^:]*::/;
    for (const line of out.split(/[\r\n]/)) {
      if (line.trimStart().startsWith('::')) expect(line).toMatch(own);
      // The old form is looked for anywhere in a line that is no command.
      else expect(line).not.toContain('##[');
    }
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('marks the ten most important of each weight, lists the rest, and says how many they are', () => {
    const severities = ['varning', 'fel', 'upplysning'] as const;
    const plan = planOf('2023', unlike(60), { 'plans/2023/1-x.md': 'x' });
    const mixed = {
      ...plan,
      diagnostics: plan.diagnostics.map((found, i) => ({ ...found, severity: severities[i % 3]! })),
    };
    const out = lines(printed('github', [mixed]));
    const starting = (word: string) => out.filter((line) => line.startsWith(word)).length;
    expect([starting('::error '), starting('::warning '), starting('::notice ')]).toEqual([10, 10, 10]);
    expect(starting('- plans/')).toBe(60 - 29);
    expect(out[0]).toContain('Utöver dem finns 10 fel, 10 varningar och 11 upplysningar.');
    const order = out.map((line) => /^::(\w+)/.exec(line)?.[1]);
    expect(order.indexOf('warning')).toBeGreaterThan(order.lastIndexOf('error'));
  });

  test('marks each place where there is room, and else one of those that are alike, with the others named', () => {
    const places = Array.from({ length: 25 }, (_, i) => quoting('<b>', 'plans/2023/1-x.md', i, i + 1));
    const few = planOf('2023', places.slice(0, 10), { 'plans/2023/1-x.md': 'x'.repeat(30) });
    expect(printed('github', [few]).match(/^::error /gm)).toHaveLength(10);
    const many = planOf('2023', [...places, ...unlike(2)], { 'plans/2023/1-x.md': 'x'.repeat(30) });
    const out = lines(printed('github', [many]));
    const errors = out.filter((line) => line.startsWith('::error '));
    expect(errors).toHaveLength(3);
    expect(errors.join()).toContain('%0ASamma sak på 24 ställen till:%0Aplans/2023/1-x.md:1:2%0A');
    expect(errors.join()).toContain('%0Aoch 14 ställen till');
    expect(out.filter((line) => line.startsWith('- plans/'))).toHaveLength(24);
    expect(out[0]).toContain('Utöver dem finns 24 fel.');
  });

  test('says that lines which are gone cannot be marked', () => {
    expect(printed('github', [one])).toContain('GitHub kan bara markera rader som finns.');
  });
});

describe('Markdown', () => {
  test('mentions nobody, links nowhere and holds no HTML of an author', () => {
    const plan = planOf('2023', [quoting(HOSTILE_LINE, HOSTILE_PATH)], { [HOSTILE_PATH]: HOSTILE_LINE });
    const out = printed('markdown', [plan]);
    expect(out).not.toMatch(/@gavle|#12|!7|(?<!\\)\]\(|https:\/\/|www\.ond|<img/);
    // One finding is one row, whatever breaks stand in the name of its file.
    expect(out.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
    expect(out.split('\n')[4]!.replaceAll('\\|', '').split('|')).toHaveLength(4);
  });

  test('folds what does not fail, and stops where nobody reads on', () => {
    const plan = planOf('2023', unlike(150), { 'plans/2023/1-x.md': 'x' });
    expect(printed('markdown', [plan])).toContain('Här står 100 av 150 fynd');
    expect(printed('markdown', [plan])).not.toContain('<details>');
    const lighter = plan.diagnostics.map((found) => ({ ...found, severity: 'varning' as const }));
    expect(printed('markdown', [{ ...plan, diagnostics: lighter }])).toContain(
      '<summary>150 varningar</summary>',
    );
    expect(printed('markdown', [planOf('2024', [], {})])).toBe('**2024: inget att anmärka på.**\n');
  });

  test('says once what is alike, with the first places, and counts each', () => {
    const places = Array.from({ length: 12 }, (_, i) => quoting(`<b${i}>`, 'plans/2023/1-x.md', i, i + 1));
    const plan = planOf('2023', places, { 'plans/2023/1-x.md': 'x'.repeat(30) });
    const out = printed('markdown', [plan]);
    expect(out.match(/Gör så här/g)).toHaveLength(1);
    expect(out).toContain('<br>Samma sak på 11 ställen till: `plans/2023/1-x.md:1:2`, ');
    expect(out).toContain('`plans/2023/1-x.md:1:7`, och 5 ställen till |');
    expect(out).toContain('**2023: 12 fel.**');
    expect(out).not.toContain(' av 12 fynd');
  });

  test('fits in a comment, however many plans there are, and says what it leaves out', () => {
    const many = (name: string, count: number) =>
      planOf(name, unlike(count, 'lång'.repeat(15)), { 'plans/2023/1-x.md': 'x' });
    const plans = ['2020', '2021', '2022', '2023'].map((name) => many(name, 500));
    const out = printed('markdown', plans);
    expect(out.length).toBeLessThan(65_536);
    expect(out.match(/Här står \d+ av 500 fynd/g)).toHaveLength(4);
    const crowd = Array.from({ length: 300 }, (_, i) => many(String(1700 + i), 50));
    const most = printed('markdown', crowd);
    expect(most.length).toBeLessThan(65_536);
    expect(most).toMatch(/Allt får inte plats i en kommentar: här står \d+ av 300 delar\./);
  });
});

test('every format is a function of what was found', () => {
  for (const format of CHECK_FORMATS)
    expect(printed(format, everything)).toBe(
      printed(format, [
        planWithEverything('2023'),
        planWithEverything('dalarna/2020'),
        planOf('2024', [], {}),
      ]),
    );
});
