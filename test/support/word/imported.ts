import { readdirSync, readFileSync } from 'node:fs';
import { readAgreement } from '../../../src/bind/index.ts';
import { type CheckResult, check, judge } from '../../../src/check/index.ts';
import { lineStarts, positionAt } from '../../../src/diagnostics/index.ts';
import { type ImportedPlan, importWord } from '../../../src/draft/index.ts';
import type { PlanKind } from '../../../src/model/index.ts';
import { markdownWriter, readWord } from '../../../src/parse/index.ts';
import { COUNTIES } from '../../../src/rules/index.ts';
import { entryOf, textFile, worldOf } from '../fixture.ts';
import { type WordParts, wordFile } from './word-file.ts';

const AGREEMENTS = readdirSync('schema/agreements').map((name) => {
  const place = `schema/agreements/${name}`;
  return { id: name.replace('.yaml', ''), entry: entryOf(place, readFileSync(place)), shadows: false };
});

export interface Imported extends ImportedPlan {
  /** `line code`, in the order of the document. */
  readonly said: readonly string[];
  /** A file by its path in the plan's folder. */
  file(name: string): string;
  readonly names: readonly string[];
  /** The whole plan as a check under the agreements that ship sees it. */
  readonly checked: CheckResult;
  /** What that check calls errors. */
  readonly errors: readonly string[];
}

interface Wishes {
  readonly year?: string;
  readonly county?: string;
  readonly agreement?: string;
  readonly kind?: PlanKind;
}

/** What the program makes of a Word file, without a disk. */
export async function importedBytes(bytes: Uint8Array, wishes: Wishes = {}): Promise<Imported> {
  const { year = '2024', county = 'Gävleborg', agreement = year, kind } = wishes;
  const { document, fault } = await readWord(bytes);
  if (!document) throw new Error(`not read: ${fault}`);
  const into = `plans/${year}`;
  const file = AGREEMENTS.find(({ id }) => id === agreement);
  const { plan, none } = importWord({
    file: 'plan.docx',
    document,
    into,
    period: { from: year, to: year },
    county: COUNTIES.find(({ name }) => name === county)!,
    agreement: file && readAgreement(file, AGREEMENTS).agreement,
    kind,
    write: await markdownWriter(),
  });
  if (!plan) throw new Error(`no plan: ${none.why}`);
  const entries = [
    ...plan.files.map(({ path, text }) => entryOf(path, textFile(text))),
    ...plan.pictures.map(({ path, bytes: picture }) => entryOf(path, picture)),
  ];
  const checked = check({ name: year, path: into, entries }, worldOf(entries, { agreements: AGREEMENTS }));
  const starts = lineStarts(plan.source.text);
  const said = plan.findings.map(({ span, code }) => `${positionAt(starts, span.start).line} ${code}`);
  const names = plan.files.map(({ path }) => path.slice(into.length + 1));
  return {
    ...plan,
    said,
    names,
    checked,
    errors: judge(checked.findings, 'utkast')
      .filter(({ severity }) => severity === 'fel')
      .map(({ code, span }) => `${span.path} ${code}`),
    file(name) {
      const found = plan.files.find(({ path }) => path === `${into}/${name}`);
      if (!found) throw new Error(`no ${name} among ${names.join(', ')}`);
      return found.text;
    },
  };
}

export async function imported(parts: WordParts, wishes?: Wishes): Promise<Imported> {
  return importedBytes(wordFile(parts), wishes);
}
