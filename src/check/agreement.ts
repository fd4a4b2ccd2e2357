import { type Finding, finding, type SourceText, type Span } from '../diagnostics/index.ts';
import type { Agreement } from '../model/index.ts';
import { type ParseStore, parseFile, type YamlTree, type YamlValue } from '../parse/index.ts';
import { bindAgreement } from './bind/index.ts';
import { readText } from './documents.ts';
import type { AgreementFile } from './input.ts';
import { holdAgainstSchema } from './schema.ts';
import { suggester } from './suggester.ts';
import { escapeKey, Fields } from './values.ts';

export interface ReadAgreement {
  readonly agreement: Agreement | undefined;
  readonly source: SourceText | undefined;
  readonly findings: readonly Finding[];
}

/** Reads an agreement as strictly as a plan: its schema, and that every fact has a source and every source a fact. */
export function readAgreement(file: AgreementFile, store?: ParseStore): ReadAgreement {
  const text = readText(file.entry);
  if (!text.value || text.findings.length > 0)
    return { agreement: undefined, source: text.value, findings: text.findings };
  const parsed = parseFile(text.value, store);
  const tree = parsed.value?.kind === 'yaml' ? parsed.value.tree : undefined;
  if (!tree) return { agreement: undefined, source: text.value, findings: parsed.findings };
  const shadowed = file.shadows ? [finding('agreement/shadowed', tree.at(''), { agreement: file.id })] : [];
  return {
    agreement: bindAgreement(tree, file.id),
    source: text.value,
    findings: [
      ...parsed.findings,
      ...holdAgainstSchema(tree, 'agreement'),
      ...judgeSources(tree),
      ...shadowed,
    ],
  };
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
