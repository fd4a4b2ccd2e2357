import { Chalk } from 'chalk';
import type { AskedAt, WentWhere } from '../../draft/index.ts';
import type { ImportPage, Locale } from '../../locale/index.ts';
import type { CheckedPlan, FormatOptions } from './checked-plan.ts';
import { findingsFor } from './json.ts';
import { jsonText } from './json-text.ts';
import { hanging } from './rows.ts';
import { wrap } from './wrap.ts';

/** The page that ends an import: what was made, what to look at first, and how to go on. Pure. */
export function importText(page: ImportPage, { color, width }: FormatOptions): string {
  const ink = new Chalk({ level: color ? 1 : 0 });
  const numbered = page.look.flatMap((item, i) => hanging(`  ${i + 1}. `, item, width));
  const steps = page.steps.flatMap((item) => hanging('  – ', item, width));
  const blocks = [
    page.made.flatMap((line) => wrap(line, width, '')),
    ...(numbered.length === 0 ? [] : [[ink.bold(page.lookTitle), ...numbered]]),
    [ink.bold(page.stepsTitle), ...steps],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What is told of an import to programs. */
export interface ImportTold {
  readonly plan: string;
  readonly folder: string;
  readonly file: string;
  readonly kind: string;
  readonly counts: { readonly [name: string]: number };
  /** Everything that was written, pictures too. */
  readonly written: readonly string[];
  readonly page: ImportPage;
  readonly questions: readonly AskedAt[];
  readonly went: readonly WentWhere[];
}

const VERSION = 1;

/** The same for programs: findings as those of `check`, every question at its line, and where each paragraph of the Word file went. Pure. */
export function importJson(told: ImportTold, checked: CheckedPlan, locale: Locale): string {
  const { plan, folder, file, kind, counts, written, page, questions, went } = told;
  return jsonText({
    version: VERSION,
    plan,
    folder,
    file,
    kind,
    counts,
    written,
    page,
    findings: findingsFor(checked, locale),
    questions: questions.map(({ path, line, words }) => ({ file: path, line, words })),
    paragraphs: went.map(({ line, words, place }) => ({
      line,
      words,
      ...(place === undefined ? {} : { to: { file: place.path, line: place.line } }),
    })),
  });
}
