import { parseDocument } from 'yaml';
import { type Finding, finding, type Outcome, type Span } from '../../diagnostics/index.ts';
import { LIMITS } from '../limits.ts';
import { toBranch } from './branches.ts';
import { firstTooDeep, strayBrackets } from './depth.ts';
import { hide } from './hide.ts';
import { explainErrors } from './problems.ts';
import { type Token, tokenize } from './tokens.ts';
import { findTraps, type SpanOf } from './traps.ts';
import { toTree, type YamlTree } from './tree.ts';

/** Stray brackets that no author leaves. */
const MANY = 100;

/**
 * Reads whatever is written, faults and all, by the library.
 *
 * A known trap is told in its own words and hidden from the composer, so that it has no other consequences and the rest
 * of the file is still checked. Where the composer finds a fault of its own there is no tree.
 */
export function readAnyYaml(text: string, span: SpanOf, top: Span): Outcome<YamlTree> {
  const tokens = tokenize(text);
  const deep = firstTooDeep(tokens, LIMITS.depth);
  if (deep !== undefined) {
    const place = span(deep.start, deep.end);
    return { value: undefined, findings: [finding('yaml/too-deep', place, { limit: LIMITS.depth })] };
  }
  const strays = strayBrackets(tokens);
  if (strays.length > MANY) {
    const { text: near, start: at, end: after } = strays[0]!;
    return {
      value: undefined,
      findings: [finding('yaml/syntax', span(at, after), { reason: 'bracket', near })],
    };
  }
  const traps = findTraps(text, tokens, span);
  const hides = new Set(traps.flatMap((trap) => trap.hide));
  const hidden = hide(text, hides);
  const document = parseDocument(hidden.text, {
    schema: 'failsafe',
    version: '1.2',
    merge: false,
    prettyErrors: false,
    // Checked while the tree is made: the library compares every key with every other.
    uniqueKeys: false,
    // Not `silent`, which also keeps quiet about a second document.
    logLevel: 'error',
  });
  const findings = [...traps.map((trap) => trap.finding), ...unsupported(tokens, hides, span)];
  const errors = explainErrors(document.errors, text, tokens, span);
  if (errors.broken) return { value: undefined, findings: [...findings, ...errors.findings] };
  const root = toBranch(document.contents, { text, span, restore: hidden.restore });
  return {
    value: root.value === undefined ? undefined : toTree(root.value, top),
    findings: [...findings, ...errors.findings, ...root.findings],
  };
}

/** What YAML can and a plan cannot use; said rather than understood by half. */
function unsupported(tokens: readonly Token[], hides: ReadonlySet<number>, span: SpanOf): Finding[] {
  return tokens.flatMap((token) => {
    if (hides.has(token.start)) return [];
    const what = token.type === 'tag' ? 'tag' : token.type === 'explicit-key-ind' ? 'complex-key' : undefined;
    return what === undefined ? [] : [finding('yaml/unsupported', span(token.start, token.end), { what })];
  });
}
