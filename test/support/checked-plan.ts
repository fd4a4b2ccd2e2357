import { judge } from '../../src/check/index.ts';
import type { CheckedPlan } from '../../src/cli/format/index.ts';
import { CODES, type Finding, finding, type Span } from '../../src/diagnostics/index.ts';
import type { Acceptance } from '../../src/model/index.ts';
import { SAMPLES } from './sample-data.ts';

/** A place whose name has all that an address, a property and a table must take care of. */
export const HOSTILE_PATH = 'plans/2023/2-områden/1-vänte tider, 100 %: `a|b`\u001b[31m.md';

/** A line that wants to be a command, a mention, a link and HTML at once. */
export const HOSTILE_LINE =
  '::error::x ##[add-mask]y @gavle/alla #12 !7 [här](https://ond.example) <img src=x onerror=y> https://ond.example www.ond.example ]]> \u0001\ud800\n%0A::warning::z\r';

const acceptance: Acceptance = {
  code: 'file/unreadable',
  where: '1-x.md',
  reason: HOSTILE_LINE,
  by: 'Länsledning <välfärd>',
  until: '2024-06',
  origin: originAt({ path: HOSTILE_PATH, start: 8, end: 20 }),
};

function originAt(span: Span): Acceptance['origin'] {
  return { span, at: () => span };
}

/** A plan with a finding of every code in every shape of its data, at all kinds of places. */
export function planWithEverything(name = '2023'): CheckedPlan {
  const text = `---\ntyp: avsnitt\n---\n\n# Rubrik\n\n${HOSTILE_LINE}\n😀 efter\n`;
  const spans: readonly Span[] = [
    { path: HOSTILE_PATH, start: 0, end: 0 },
    { path: HOSTILE_PATH, start: 8, end: 20 },
    { path: HOSTILE_PATH, start: 30, end: text.length },
    { path: 'plans/2023', start: 0, end: 0 },
  ];
  const findings: Finding[] = CODES.flatMap((code, i) =>
    SAMPLES[code].map((sample, j) =>
      finding(code, spans[(i + j) % spans.length]!, sample.data, {
        ...(sample.expected && { expected: sample.expected }),
        ...(i % 3 === 0 && { related: [{ role: 'first', span: spans[1]! }] }),
      }),
    ),
  );
  const plan = planOf(name, findings, { [HOSTILE_PATH]: text });
  const [first, ...rest] = plan.diagnostics;
  return { ...plan, diagnostics: rest, accepted: [{ acceptance, diagnostics: [first!] }] };
}

export function planOf(
  name: string,
  findings: readonly Finding[],
  texts: Readonly<Record<string, string>>,
): CheckedPlan {
  const sources = new Map(Object.entries(texts).map(([path, text]) => [path, { path, text }]));
  return { name, diagnostics: judge(findings, 'inlamning'), accepted: [], sources };
}

/** A finding that quotes the author's own words. */
export function quoting(html: string, path = 'plans/2023/1-x.md', start = 0, end = start + 1): Finding {
  return finding('html/raw', { path, start, end }, { html });
}

/** Findings that are alike in nothing but their code: each has a proposal of its own. */
export function unlike(count: number, words = ''): readonly Finding[] {
  return Array.from({ length: count }, (_, i) =>
    finding(
      'goal/unknown',
      { path: 'plans/2023/1-x.md', start: 0, end: 1 },
      { goal: `mål-${i}${words}`, suggestion: `målet-${i}` },
    ),
  );
}
