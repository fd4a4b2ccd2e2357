import type * as lsp from 'vscode-languageserver-types';
import type { FileEdit } from '../../../assist/index.ts';
import type { Asked, Room } from './room.ts';

/** A file as the editor holds it, for those who change it: their offsets count in this. */
export function rawIn({ papers, desk }: Asked): (path: string) => string | undefined {
  const files = new Set(desk.session.files());
  return (path) => (files.has(path) && desk.session.text(path) ? papers.of(path).stored.raw : undefined);
}

/** Changes of files as the editor makes them: each only in the version of the file that it was made for. */
export function editOf(room: Room, { desk, papers }: Asked, files: readonly FileEdit[]): lsp.WorkspaceEdit {
  const edits = files.map(({ path, changes }) => {
    const open = room.documents.at(desk, path);
    const { lines } = papers.of(path);
    return {
      uri: open?.uri ?? room.desks.uriOf(desk, path),
      version: open?.version ?? null,
      edits: changes.map(({ start, end, words }) => ({
        range: { start: lines.placeAt(start), end: lines.placeAt(end) },
        newText: words,
      })),
    };
  });
  if (!room.abilities.hasDocumentChanges)
    return { changes: Object.fromEntries(edits.map(({ uri, edits: own }) => [uri, own])) };
  return {
    documentChanges: edits.map(({ uri, version, edits: own }) => ({
      textDocument: { uri, version },
      edits: own,
    })),
  };
}
