import { type RefusedRename, renamable, renameId } from '../../../assist/index.ts';
import type { AssistWords } from '../../../locale/index.ts';
import { fieldsOf, positionOf, textOf } from '../params.ts';
import { type Methods, Refusal } from '../rpc.ts';
import { type Asked, askedOf, knownOf, type Room } from './room.ts';
import { editOf, rawIn } from './workspace-edit.ts';

/** Another name for an id, in all files and years. What cannot be done is said in words, and nothing is done. */
export function renameRequests(room: Room): Methods {
  const { assist } = room.context.locale;
  const askedAt = (params: unknown): Asked & { readonly at: number } => {
    const asked = askedOf(room, params);
    if (!asked) throw new Refusal('RequestFailed', assist.keptName['no-id']);
    return { ...asked, at: asked.paper.offsetAt(positionOf(fieldsOf(params).position)) };
  };
  return {
    'textDocument/prepareRename': (params) => {
      const asked = askedAt(params);
      const found = renamable(knownOf(asked), asked.path, asked.at);
      if (!found) throw new Refusal('RequestFailed', assist.keptName['no-id']);
      return { range: asked.paper.rangeOf(found.span), placeholder: found.id };
    },
    'textDocument/rename': (params) => {
      const asked = askedAt(params);
      const to = textOf(fieldsOf(params).newName, 'newName');
      const renamed = renameId(knownOf(asked), asked.path, asked.at, to, rawIn(asked));
      if (renamed.kind === 'refused') throw new Refusal('RequestFailed', wordsOf(renamed, assist));
      return editOf(room, asked, renamed.files);
    },
  };
}

/** Why an id keeps its name, and where what stands in the way does. */
function wordsOf({ reason, place }: RefusedRename, { keptName, left }: AssistWords): string {
  const words = { ...left, ...keptName }[reason];
  return place === undefined ? words : `${place.path}: ${words}`;
}
