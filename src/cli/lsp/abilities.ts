import type * as lsp from 'vscode-languageserver-protocol';
import { programVersion } from '../program-files.ts';
import type { EditorAbilities } from './features/index.ts';
import { fieldsOf } from './params.ts';

/** What the server says that it can do. Places are counted in UTF-16, which every editor knows. */
export function abilities(): lsp.InitializeResult {
  return {
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: true },
      completionProvider: { triggerCharacters: [':', ' ', '[', '/', '{', '=', '#', ','] },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentLinkProvider: {},
      renameProvider: { prepareProvider: true },
      codeActionProvider: { codeActionKinds: ['quickfix'] },
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      documentFormattingProvider: true,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
    serverInfo: { name: 'plan', version: programVersion() },
  };
}

/** What the editor says that it can do. */
export function abilitiesOf(said: unknown): EditorAbilities {
  const { textDocument, workspace } = fieldsOf(said);
  const { publishDiagnostics, completion } = fieldsOf(textDocument);
  return {
    hasRelated: fieldsOf(publishDiagnostics).relatedInformation === true,
    hasSnippets: fieldsOf(fieldsOf(completion).completionItem).snippetSupport === true,
    hasDocumentChanges: fieldsOf(fieldsOf(workspace).workspaceEdit).documentChanges === true,
  };
}
