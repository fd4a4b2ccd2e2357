import type * as lsp from 'vscode-languageserver-types';
import { acceptFinding, type FileEdit, type Fix, fixesFor } from '../../../assist/index.ts';
import type { AssistWords } from '../../../locale/index.ts';
import { fieldsOf, listOf, rangeOf } from '../params.ts';
import type { Methods } from '../rpc.ts';
import { askedOf, knownOf, type Room } from './room.ts';
import { editOf, rawIn } from './workspace-edit.ts';

const QUICK_FIX = 'quickfix';

/** An editor asks nobody for words, so the fields stand empty in plan.md. Until their author has filled them in nothing is accepted, and that is told. */
const TO_WRITE = { reason: '', by: '', until: '' };

/** Of so many findings at most, the first in the range: each mending is proven by reading its file, and a longer menu is read by nobody. */
const MOST_FINDINGS = 50;

/** What mends the findings at a place, where that can be done with proof. */
export function codeActionRequests(room: Room): Methods {
  return {
    'textDocument/codeAction': (params): readonly lsp.CodeAction[] => {
      const asked = askedOf(room, params);
      const { only, diagnostics } = fieldsOf(fieldsOf(params).context);
      const isWanted = only === undefined || listOf(only).some((kind) => kind === '' || kind === QUICK_FIX);
      if (asked?.plan === undefined || !isWanted) return [];
      const { paper, path, plan } = asked;
      const { start, end } = rangeOf(fieldsOf(params).range);
      const [from, to] = [paper.offsetAt(start), paper.offsetAt(end)];
      const known = knownOf(asked);
      const found = known.plans.find(({ name }) => name === plan)?.result.findings ?? [];
      const here = found.filter(({ span }) => span.path === path && span.start <= to && from <= span.end);
      return here.slice(0, MOST_FINDINGS).flatMap((finding) => {
        const shown = listOf(diagnostics).filter((one) => fieldsOf(one).code === finding.code);
        const fixes = fixesFor(known, finding, rawIn(asked));
        const action = (title: string, edit: FileEdit, isPreferred: boolean): lsp.CodeAction => ({
          title,
          kind: QUICK_FIX,
          diagnostics: shown as lsp.Diagnostic[],
          isPreferred,
          edit: editOf(room, asked, [edit]),
        });
        const say = room.context.locale.assist;
        const accepted = acceptFinding(known, finding, TO_WRITE, rawIn(asked));
        return [
          ...fixes.map((fix) => action(titleOf(fix, say), fix.edit, fixes.length === 1)),
          ...(accepted.kind === 'done' ? [action(say.accept, accepted.file, false)] : []),
        ];
      });
    },
  };
}

function titleOf({ kind, word }: Fix, say: AssistWords): string {
  switch (kind) {
    case 'change':
      return word === '' ? say.take : say.change(word);
    case 'id':
      return say.writeId(word);
    case 'quote':
      return say.quote;
  }
}
