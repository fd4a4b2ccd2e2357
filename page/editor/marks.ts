import { type Action, type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { FindingView } from '../../src/cli/serve/desk/protocol.ts';
import { el } from '../dom.ts';

const WEIGHTS = { fel: 'error', varning: 'warning', upplysning: 'info' } as const;

/** Findings as they are marked in the text. Their words are text and never HTML. */
export function marksOf(
  state: EditorState,
  findings: readonly FindingView[],
  todo: string,
  actionsFor: (finding: FindingView) => readonly Action[],
): TransactionSpec {
  const { length } = state.doc;
  const marks = findings.map((finding): Diagnostic => {
    const { start, end, severity, found, expected, todo: what } = finding;
    return {
      from: Math.min(start, length),
      to: Math.min(Math.max(end, start), length),
      severity: WEIGHTS[severity],
      message: [found, expected, what].filter(Boolean).join(' '),
      renderMessage: () =>
        el(
          'span',
          {},
          el('span', { class: 'found' }, [found, expected].filter(Boolean).join(' ')),
          el('br'),
          el('span', { class: 'todo' }, `${todo} ${what}`),
        ),
      actions: [...actionsFor(finding)],
    };
  });
  return setDiagnostics(state, marks);
}
