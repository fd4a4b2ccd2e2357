import type * as lsp from 'vscode-languageserver-types';
import { type Fix, fixesFor } from '../../../assist/index.ts';
import type { AssistWords } from '../../../locale/index.ts';
import { fieldsOf, listOf, rangeOf } from '../params.ts';
import type { Methods } from '../rpc.ts';
import { askedOf, knownOf, type Room } from './room.ts';
import { editOf, rawIn } from './workspace-edit.ts';

const QUICK_FIX = 'quickfix';

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
      return here.flatMap((finding) => {
        const shown = listOf(diagnostics).filter((one) => fieldsOf(one).code === finding.code);
        const fixes = fixesFor(known, finding, rawIn(asked));
        return fixes.map((fix) => ({
          title: titleOf(fix, room.context.locale.assist),
          kind: QUICK_FIX,
          diagnostics: shown as lsp.Diagnostic[],
          isPreferred: fixes.length === 1,
          edit: editOf(room, asked, [fix.edit]),
        }));
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
    case 'accept':
      return say.accept;
  }
}
