import { isDeepStrictEqual } from 'node:util';
import type { CheckResult } from '../../src/check/index.ts';
import type { Finding } from '../../src/diagnostics/index.ts';
import { findFrontMatter } from '../../src/parse/front-matter.ts';
import { decode } from '../../src/parse/index.ts';
import { readAnyYaml } from '../../src/parse/yaml/any-yaml.ts';
import { readPlainYaml } from '../../src/parse/yaml/plain-yaml.ts';
import { branchOf } from '../../src/parse/yaml/tree.ts';
import { plainBranch } from '../support/branch.ts';
import { bodyOf, nearlyPlain, readOtherwise } from '../support/plain-markdown.ts';
import type { Law } from './law.ts';
import type { Lot } from './lot.ts';
import type { Trial } from './trial.ts';

/** What parse and check promise of every file. */
export const READING_LAWS: readonly Law[] = [
  { name: 'places lie inside their texts', every: 1, faults: ({ result }) => outside(result) },
  {
    name: 'remembered or not, and twice, the same is found',
    every: 1,
    faults: ({ result, again }) => differences(result, again()),
  },
  { name: 'the quick reader of YAML says what the library says', every: 1, faults: readersDiffer },
  { name: 'the quick reader of Markdown says what the library says', every: 1, faults: textsDiffer },
];

/** Nearly plain texts that are drawn for each input, beside the files that it has changed. */
const DRAWN = 10;

function outside({ findings, accepted, sources }: CheckResult): readonly string[] {
  return [...findings, ...accepted.flatMap((one) => one.findings)].flatMap((found) =>
    [found.span, ...(found.related ?? []).map(({ span }) => span)].flatMap(({ path, start, end }) => {
      const length = sources.get(path)?.text.length ?? 0;
      const holds = 0 <= start && start <= end && end <= length;
      return holds ? [] : [`${found.code} at ${path} ${start}–${end} of ${length}`];
    }),
  );
}

function differences(first: CheckResult, second: CheckResult): readonly string[] {
  const said = ({ code, span, data }: Finding) =>
    `${code} ${span.path} ${span.start} ${JSON.stringify(data)}`;
  const [a, b] = [first.findings, second.findings];
  const at = a.findIndex((found, i) => JSON.stringify(found) !== JSON.stringify(b[i]));
  if (at >= 0 || a.length !== b.length)
    return [`${a[at] ? said(a[at]) : '-'} and then ${b[at] ? said(b[at]) : '-'}`];
  return plain(first.edition) === plain(second.edition) ? [] : ['the edition is another'];
}

/** An edition without its functions. */
function plain(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Map ? [...inner] : typeof inner === 'bigint' ? `${inner}` : inner,
  );
}

function readersDiffer({ input }: Trial): readonly string[] | undefined {
  const read = input.changed.flatMap((name) => yamlOf(name, input.files.get(name)!) ?? []).map(compare);
  const held = read.filter((one) => one !== undefined);
  return held.length === 0 ? undefined : held.flat();
}

function yamlOf(name: string, bytes: Uint8Array): string | undefined {
  const { value: source } = decode(name, bytes);
  if (!source || !name.endsWith('.md')) return name.endsWith('.yaml') ? source?.text : undefined;
  const parts = findFrontMatter(source);
  return 'code' in parts ? undefined : source.text.slice(parts.yamlStart, parts.yamlEnd);
}

/** Undefined where the quick reader leaves the text to the library. */
function compare(text: string): readonly string[] | undefined {
  const span = (start: number, end: number) => ({ path: 'x', start, end });
  const quick = readPlainYaml(text, span);
  if (quick === undefined) return undefined;
  const { value, findings } = readAnyYaml(text, span, span(0, 1));
  const slow = value && branchOf(value)?.root;
  const same =
    findings.length === 0 && slow !== undefined && isDeepStrictEqual(plainBranch(quick), plainBranch(slow));
  return same ? [] : [`reads otherwise: ${JSON.stringify(text).slice(0, 400)}`];
}

function textsDiffer({ input }: Trial, lot: Lot): readonly string[] | undefined {
  const changed = input.changed.flatMap((name) => {
    const source = name.endsWith('.md') ? decode(name, input.files.get(name)!).value : undefined;
    return source === undefined ? [] : [readOtherwise(...bodyOf(source.text))];
  });
  const drawn = Array.from({ length: DRAWN }, () => readOtherwise(nearlyPlain(lot)));
  const held = [...changed, ...drawn].filter((one) => one !== 'left');
  return held.length === 0 ? undefined : held.filter((one) => one !== undefined);
}
