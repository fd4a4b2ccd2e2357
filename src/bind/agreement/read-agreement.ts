import {
  type Finding,
  finding,
  nearest,
  type SourceText,
  type Span,
  suggester,
} from '../../diagnostics/index.ts';
import { type Agreement, remembered } from '../../model/index.ts';
import { type ParseStore, parseFile, type YamlTree, type YamlValue } from '../../parse/index.ts';
import { escapeKey, Fields } from '../fields/fields.ts';
import { holdAgainstSchema } from '../fields/schema.ts';
import { readText } from '../files/documents.ts';
import type { AgreementFile } from '../files/world.ts';
import { bindAgreement } from './bind-agreement.ts';
import { builtOn } from './built-on.ts';

export interface ReadAgreement {
  readonly agreement: Agreement | undefined;
  /** Its text, and the text of the one that it adds to: findings may lie in both. */
  readonly sources: readonly SourceText[];
  readonly findings: readonly Finding[];
}

/**
 * Reads an agreement as strictly as a plan: its schema, that every fact has a source and every source a fact, and that ids are
 * its own. One that adds to another is built on that one, which is looked for among `all`.
 */
export function readAgreement(
  file: AgreementFile,
  all: readonly AgreementFile[],
  store?: ParseStore,
): ReadAgreement {
  return readChain(file, all, [], store);
}

function readChain(
  file: AgreementFile,
  all: readonly AgreementFile[],
  above: readonly string[],
  store: ParseStore | undefined,
): ReadAgreement {
  const own = readFrom(store)(file);
  const { agreement, tree } = own;
  const base = agreement?.addendumTo;
  if (!agreement || !tree || base === undefined) return own;
  const found = all.find(({ id }) => id === base);
  const circular = base === file.id || above.includes(base);
  if (!found || circular) {
    const expected = all.map(({ id }) => id).filter((id) => id !== file.id);
    const data = { agreement: base, circular, suggestion: circular ? undefined : nearest(base, expected) };
    const lost = finding('agreement/base-unknown', tree.at('tillägg-till'), data, { expected });
    return { ...own, findings: [...own.findings, lost] };
  }
  const read = readChain(found, all, [...above, file.id], store);
  return {
    agreement: read.agreement ? builtOn(agreement, read.agreement) : agreement,
    sources: [...own.sources, ...read.sources],
    findings: [...own.findings, ...read.findings],
  };
}

/** By the store that keeps what was parsed: where it lives on, the files of a session do so too. */
const NO_STORE: ParseStore = { parsed: (_, parse) => parse() };
const storesOf = remembered((store: ParseStore) => remembered((file: AgreementFile) => readOne(file, store)));

function readFrom(store: ParseStore = NO_STORE): (file: AgreementFile) => ReturnType<typeof readOne> {
  return storesOf(store);
}

function readOne(
  file: AgreementFile,
  store: ParseStore,
): ReadAgreement & { readonly tree: YamlTree | undefined } {
  const text = readText(file.entry, store);
  const sources = text.value ? [text.value] : [];
  const nothing = { agreement: undefined, tree: undefined, sources };
  if (!text.value || text.findings.length > 0) return { ...nothing, findings: text.findings };
  const parsed = parseFile(text.value, store);
  const tree = parsed.value?.kind === 'yaml' ? parsed.value.tree : undefined;
  if (!tree) return { ...nothing, findings: parsed.findings };
  const shadowed = file.shadows ? [finding('agreement/shadowed', tree.at(''), { agreement: file.id })] : [];
  return {
    agreement: bindAgreement(tree, file.id),
    tree,
    sources,
    findings: [
      ...parsed.findings,
      ...holdAgainstSchema(tree, 'agreement'),
      ...judgeSources(tree),
      ...repeatedIds(tree),
      ...shadowed,
    ],
  };
}

/** Plans point at areas, money and requirements by id, so an id stands once in each of the lists. */
function repeatedIds(tree: YamlTree): readonly Finding[] {
  const fields = new Fields(tree);
  return ['områden', 'medel', 'krav'].flatMap((list) => {
    const first = new Map<string, Span>();
    return fields.each(list).flatMap((item) => {
      const id = item.text('id');
      if (id === undefined) return [];
      const before = first.get(id);
      if (before) {
        return [
          finding('id/duplicate', item.at('id'), { id }, { related: [{ role: 'first', span: before }] }),
        ];
      }
      first.set(id, item.at('id'));
      return [];
    });
  });
}

/** Every `källa` resolves in `källor`, and every one of those is used. The schema sees to it that each fact names one. */
function judgeSources(tree: YamlTree): readonly Finding[] {
  const findings: Finding[] = [];
  const known = new Set(new Fields(tree).under('källor')?.keys());
  const expected = [...known];
  const suggest = suggester(expected);
  const used = new Set<string>();
  const visit = (value: YamlValue, at: string) => {
    if (typeof value === 'string' || value === null) return;
    if (isMap(value)) {
      for (const [i, id] of namesIn(value.källa)) {
        used.add(id);
        if (known.has(id)) continue;
        const span: Span = tree.at(`${at}/källa${i === undefined ? '' : `/${i}`}`);
        findings.push(
          finding('agreement/source-unknown', span, { source: id, suggestion: suggest(id) }, { expected }),
        );
      }
    }
    for (const [key, inside] of Object.entries(value)) {
      if (at === '' && key === 'källor') continue;
      visit(inside, `${at}/${escapeKey(key)}`);
    }
  };
  visit(tree.data, '');
  for (const id of known) {
    if (!used.has(id)) {
      findings.push(
        finding('agreement/source-unused', tree.at(`källor/${escapeKey(id)}`, 'key'), { source: id }),
      );
    }
  }
  if (isMap(tree.data) && !new Fields(tree).has('källa')) {
    findings.push(finding('agreement/fact-without-source', tree.at('titel', 'key'), { fact: 'titel' }));
  }
  return findings;
}

function namesIn(value: YamlValue | undefined): readonly (readonly [number | undefined, string])[] {
  if (typeof value === 'string') return [[undefined, value]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, i) => (typeof item === 'string' ? [[i, item] as const] : []));
}

function isMap(value: YamlValue | undefined): value is { readonly [key: string]: YamlValue } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
