import { CODES, type Code, type Severity, type Span } from '../../diagnostics/index.ts';
import { explainPage, type Locale } from '../../locale/index.ts';
import type { Formatter } from './checked-plan.ts';
import { jsonText } from './json-text.ts';
import type { Places } from './places.ts';
import { linesOf, lived, type Weighed, weighed } from './weighed.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** GitHub refuses a run with more results than this. */
const MOST = 25_000;

/** The name that the standard and its readers use for the root of the sources; it says no machine's path. */
const ROOT = '%SRCROOT%';

const LEVELS: Readonly<Record<Severity, string>> = {
  fel: 'error',
  varning: 'warning',
  upplysning: 'note',
};

/** SARIF 2.1.0, for code scanning and for editors. Lines and columns as ours: from 1, in UTF-16 units, the end exclusive. */
export const sarif: Formatter = (plans, locale, { version = '0.0.0', prefix = '', notes = [] }) => {
  const open = weighed(plans);
  // What a change has brought comes first. GitHub opens an alert for all that is listed, suppressed or not: what the plan lives with is counted.
  const all = [...open.filter(({ fresh }) => fresh), ...open.filter(({ fresh }) => !fresh)];
  const held = plans.some(({ since }) => since);
  const shown = all.slice(0, MOST);
  const used = new Set(shown.map(({ diagnostic }) => diagnostic.code));
  const codes = CODES.filter((code) => used.has(code));
  const accepted = lived(plans).length;
  const said = [
    ...(shown.length < all.length ? [locale.ci.leftOut(shown.length, all.length)] : []),
    ...(accepted > 0 ? [locale.acceptance.notListed(accepted)] : []),
  ];
  const run = {
    tool: {
      driver: {
        name: 'plan',
        version,
        semanticVersion: version,
        rules: codes.map((code) => ruleOf(code, locale)),
      },
    },
    language: locale.lang,
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: 'plan/check/' },
    originalUriBaseIds: { [ROOT]: { description: { text: locale.ci.workspace } } },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [...notes, ...said].map((text) => ({
          level: 'warning',
          message: { text },
        })),
      },
    ],
    results: shown.map((one) => resultOf(one, codes, locale, prefix, held)),
  };
  return jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
};

/** What `plan explain` says of the code. There is no page on the net to point at. */
function ruleOf(code: Code, locale: Locale) {
  const { title, meaning } = locale.findings[code];
  const page = explainPage(code, locale);
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: { text: page, markdown: page },
  };
}

function resultOf(
  { diagnostic, fingerprint, placedName, places, plan, fresh }: Weighed,
  codes: readonly Code[],
  locale: Locale,
  prefix: string,
  held: boolean,
) {
  const { code, severity, span, related = [] } = diagnostic;
  const place = (at: Span) => physicalLocation(at, places, prefix);
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: { text: noLink(linesOf(diagnostic, locale).join('\n')) },
    locations: [{ physicalLocation: place(span) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, i) => ({
            id: i + 1,
            physicalLocation: place(other.span),
            message: { text: locale.related[other.role] },
          })),
        }),
    // GitHub follows an alert by the last of them, and works it out from the line where it is missing.
    partialFingerprints: {
      'plan/v1': placedName,
      'plan/v2': fingerprint,
      primaryLocationLineHash: fingerprint,
    },
    properties: { plan },
    ...(held ? { baselineState: fresh ? 'new' : 'unchanged' } : {}),
  };
}

/** Every place has a region: a finding about a whole file points at its beginning. */
function physicalLocation(span: Span, places: Places, prefix: string) {
  const [start, end] = [places.start(span), places.end(span)];
  return {
    artifactLocation: { uri: uriOf(`${prefix}${places.file(span)}`), uriBaseId: ROOT },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}

/** A relative address: `plans/2024/2-omr%C3%A5den/1-v%C3%A4ntetider.md`. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** In a SARIF message `[words](address)` is a link, and an author's words must not become one. */
function noLink(text: string): string {
  return text.replaceAll('](', ']\u2060(');
}
