import { RUNNER_COMMAND } from '../../diagnostics/index.ts';
import type { Locale } from '../../locale/index.ts';
import type { CheckedPlan, FormatOptions, Formatter } from './checked-plan.ts';
import { fails, labelOf, linesOf, type Weighed, weighed } from './weighed.ts';

/**
 * JUnit's XML, as Jenkins reads it: a suite a plan, a test a finding. What weighs enough to fail is a failure; the rest passes and
 * keeps its words as output. A plan without findings is one test that passes, so that no list of tests is empty.
 */
export const junit: Formatter = (plans, locale, options) => {
  const suites = plans.map((plan) => suite(plan, locale, options));
  const sums = attributes({
    name: 'plan check',
    tests: sum(suites, 'tests'),
    failures: sum(suites, 'failures'),
    errors: 0,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${sums}>`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly lines: readonly string[];
}

function suite(plan: CheckedPlan, locale: Locale, options: FormatOptions): Suite {
  const all = weighed([plan]);
  const failures = all.filter((one) => isFailure(one, options)).length;
  const tests = Math.max(1, all.length);
  const cases =
    all.length === 0
      ? [`    <testcase ${attributes({ name: locale.ci.fine, classname: labelOf(plan) })}/>`]
      : all.flatMap((one) => testcase(one, locale, options));
  const sums = attributes({ name: labelOf(plan), tests, failures, errors: 0, skipped: 0 });
  return { tests, failures, lines: [`  <testsuite ${sums}>`, ...cases, '  </testsuite>'] };
}

function testcase(one: Weighed, locale: Locale, options: FormatOptions): readonly string[] {
  const { diagnostic, places, plan } = one;
  const lines = linesOf(diagnostic, locale);
  const place = places.name(diagnostic.span);
  const words = xml(`${place}\n${lines.join('\n')}`);
  const weight = locale.severity[diagnostic.severity];
  const said = isFailure(one, options)
    ? `<failure ${attributes({ type: diagnostic.code, message: lines[0]! })}>${words}</failure>`
    : `<system-out>${words}</system-out>`;
  return [
    `    <testcase ${attributes({ name: `${place} ${weight} ${diagnostic.code}`, classname: plan })}>`,
    `      ${said}`,
    '    </testcase>',
  ];
}

/** What stood there before a change does not fail it. */
function isFailure({ diagnostic, fresh }: Weighed, { failOn }: FormatOptions): boolean {
  return fresh && fails(diagnostic, failOn);
}

function sum(suites: readonly Suite[], key: 'tests' | 'failures'): number {
  return suites.reduce((total, one) => total + one[key], 0);
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${xml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join(' ');
}

/** What XML 1.0 cannot hold, not even escaped, becomes the sign for a letter that could not be shown. */
const ILLEGAL =
  /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function xml(text: string): string {
  return text
    .replace(ILLEGAL, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replace(RUNNER_COMMAND, '#&#35;');
}
