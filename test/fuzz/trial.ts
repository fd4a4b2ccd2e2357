import { type CheckResult, check, judge } from '../../src/check/index.ts';
import type { CheckedPlan } from '../../src/cli/format/index.ts';
import { objectsKept, type ParseStore, type parseFile } from '../../src/parse/index.ts';
import { entryOf, type Files, worldOf } from '../support/fixture.ts';
import type { Input } from './inputs.ts';

/** An input as it was checked, and the plan that it was made from. */
export interface Trial {
  readonly input: Input;
  readonly result: CheckResult;
  readonly plan: CheckedPlan;
  /** Checked again, with what was parsed the first time. */
  again(): CheckResult;
  original(): CheckResult;
  /** All that the authors of both wrote, so that their words are not taken for ours. */
  written(): string;
  picture(key: string): Uint8Array;
}

export function trialOf(input: Input): Trial {
  const store = storeFor(input);
  const result = checked(input.files, input.year, store);
  let original: CheckResult | undefined;
  const folder = `plans/${input.year}`;
  return {
    input,
    result,
    plan: planOf(input.year, result),
    again: () => checked(input.files, input.year, store),
    original: () => {
      original ??= checked(input.original, input.year, unchanged);
      return original;
    },
    written: () => [...input.files, ...input.original].map(textOf).join('\n'),
    picture: (key) => input.files.get(key.slice(folder.length + 1)) ?? new Uint8Array(),
  };
}

/** Whether an error keeps the plan from being built. */
export function isStopped({ diagnostics }: CheckedPlan): boolean {
  return diagnostics.some(({ severity }) => severity === 'fel');
}

function planOf(name: string, { findings, accepted, sources }: CheckResult): CheckedPlan {
  return {
    name,
    diagnostics: judge(findings, 'utkast'),
    accepted: accepted.map((one) => ({
      acceptance: one.acceptance,
      diagnostics: judge(one.findings, 'utkast'),
    })),
    sources,
  };
}

/** Files that stay as they are from input to input are parsed once: what is tried is in the others. */
const parsedOnce = new Map<string, ReturnType<typeof parseFile>>();
const unchanged: ParseStore = {
  parsed: (source, parse) => {
    const key = `${source.path}\0${source.text}`;
    const parsed = parsedOnce.get(key) ?? parse();
    if (parsedOnce.size < 5000) parsedOnce.set(key, parsed);
    return parsed;
  },
};

/** Parses the changed files the first time, and has them kept the second: what reads them may change nothing in them. */
function storeFor({ changed, year }: Input): ParseStore {
  const kept = objectsKept();
  const paths = new Set(changed.map((name) => `plans/${year}/${name}`));
  return {
    parsed: (source, parse) => (paths.has(source.path) ? kept : unchanged).parsed(source, parse),
  };
}

function checked(files: Files, year: string, store: ParseStore): CheckResult {
  const folder = `plans/${year}`;
  const entries = [...files].map(([name, bytes]) => entryOf(`${folder}/${name}`, bytes));
  return check({ name: year, path: folder, entries }, worldOf(entries, { store }));
}

function textOf([name, bytes]: readonly [string, Uint8Array]): string {
  return `${name}\n${new TextDecoder().decode(bytes)}`;
}
