import type { Code, Finding, FindingData } from '../../diagnostics/index.ts';
import { finding, type SourceText } from '../../diagnostics/index.ts';
import type { Agreement, County, PlanKind } from '../../model/index.ts';
import type { MarkdownWriter, WordDocument, WordTable, YamlValue } from '../../parse/index.ts';

/** What a plan is to be made of. */
export interface WordImport {
  /** The Word file as it is shown in findings. */
  readonly file: string;
  readonly document: WordDocument;
  /** Its folder in the workspace: `plans/2025`. */
  readonly into: string;
  /** Years: `2026` to `2026`, or to a later one. */
  readonly period: { readonly from: string; readonly to: string };
  readonly county: County;
  readonly agreement: Agreement | undefined;
  /** Undefined where nobody has said: then the title may. */
  readonly kind: PlanKind | undefined;
  readonly write: MarkdownWriter;
}

type WordCode = Extract<Code, `word/${string}`>;

/** A table of money as `medel.yaml` has it. */
export interface MoneyTable {
  readonly id: string;
  readonly fields: Readonly<Record<string, YamlValue>>;
}

/** What is gathered while a document is taken apart. */
export interface Taking extends WordImport {
  readonly findings: Finding[];
  readonly ids: Set<string>;
  /** Money has ids of its own. */
  readonly fundIds: Set<string>;
  /** Indicators in the order in which they are named: id, text, and what else is known. */
  readonly indicators: Map<string, Readonly<Record<string, string>>>;
  /** Tables that became tables of `medel.yaml`, and those whose sums do not hold. */
  readonly money: Map<WordTable, MoneyTable | 'sum'>;
  /** Words that became a field's name, a date, a number of a heading: they stand in no file as they were. */
  readonly became: { readonly line: number; readonly words: string }[];
  /** Which file holds what stands from a line on. */
  readonly homes: { readonly line: number; readonly path: string }[];
  tell<C extends WordCode>(code: C, line: number, data: FindingData[C]): void;
}

export function begin(wishes: WordImport, source: SourceText): Taking {
  const starts = [0];
  for (const line of wishes.document.lines) starts.push(starts.at(-1)! + line.length + 1);
  return {
    ...wishes,
    findings: [],
    ids: new Set(),
    fundIds: new Set(),
    indicators: new Map(),
    money: new Map(),
    became: [],
    homes: [],
    tell(code, line, data) {
      const start = Math.min(starts[line - 1] ?? 0, source.text.length);
      const end = Math.min(start + (wishes.document.lines[line - 1]?.length ?? 0), source.text.length);
      this.findings.push(finding(code, { path: source.path, start, end }, data));
    },
  };
}
