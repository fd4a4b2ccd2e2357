import { type Finding, finding, type SourceText, type Span } from '../diagnostics/index.ts';

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/**
 * The marks that git leaves in a file where two changes met. A line of seven `=` is also how a heading is underlined,
 * so it and `|||||||` count only inside a conflict. One finding a conflict; its other marks are related places.
 */
export function mergeMarkers(source: SourceText): Finding[] {
  const findings: Finding[] = [];
  let open: { first: Span; others: Span[] } | undefined;
  const close = () => {
    if (open === undefined) return;
    const related = open.others.map((span) => ({ role: 'other', span }) as const);
    findings.push(finding('file/merge-marker', open.first, { marker: '<<<<<<<' }, { related }));
    open = undefined;
  };
  for (const match of source.text.matchAll(MARKER)) {
    const span = { path: source.path, start: match.index, end: match.index + 7 };
    const marker = match[1]!;
    if (marker.startsWith('<')) {
      close();
      open = { first: span, others: [] };
    } else if (open !== undefined) {
      open.others.push(span);
      if (marker.startsWith('>')) close();
    } else if (marker.startsWith('>') && match[0].length > 8) {
      findings.push(finding('file/merge-marker', span, { marker }));
    }
  }
  close();
  return findings;
}
