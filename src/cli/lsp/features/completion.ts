import type * as lsp from 'vscode-languageserver-types';
import { completionAt, type Offer } from '../../../assist/index.ts';
import type { Paper } from '../paper.ts';
import { fieldsOf, positionOf } from '../params.ts';
import type { Methods } from '../rpc.ts';
import { askedOf, latelyKnown, type Room } from './room.ts';

/** Signs that editors show beside a proposal. */
const SIGNS: { readonly [K in Offer['kind']]: lsp.CompletionItemKind } = {
  field: 10,
  word: 12,
  id: 18,
  mark: 3,
  file: 17,
};

const SNIPPET = 2;
/** Lines are put in as they are: the proposal has its own indent. */
const AS_IT_IS = 1;

/** What may be written at a place. */
export function completionRequests(room: Room): Methods {
  return {
    'textDocument/completion': (params) => {
      const asked = askedOf(room, params);
      if (!asked) return [];
      const { paper, path } = asked;
      const at = paper.offsetAt(positionOf(fieldsOf(params).position));
      // Ids of a moment ago will do, and cost nothing: only the place itself must be read anew.
      const offers = completionAt(latelyKnown(room, asked), path, at, paper.stored.text);
      return offers.map((offer, i) => itemOf(offer, i, paper, room.abilities.hasSnippets));
    },
  };
}

function itemOf(offer: Offer, order: number, paper: Paper, hasSnippets: boolean): lsp.CompletionItem {
  const { kind, label, detail, description, insert, cursor, from, to } = offer;
  const words = (text: string) => text.replaceAll('\n', paper.stored.lineEnd);
  // A place inside the words can be gone on at only where the editor knows how.
  const isSnippet = hasSnippets && cursor < insert.length;
  const newText = isSnippet
    ? `${escaped(insert.slice(0, cursor))}$0${escaped(insert.slice(cursor))}`
    : insert;
  return {
    label,
    kind: SIGNS[kind],
    ...(detail !== '' && { detail }),
    ...(description !== '' && { documentation: description }),
    sortText: String(order).padStart(5, '0'),
    filterText: label,
    insertTextMode: AS_IT_IS,
    ...(isSnippet && { insertTextFormat: SNIPPET }),
    textEdit: { range: paper.rangeOf({ start: from, end: to }), newText: words(newText) },
  };
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
