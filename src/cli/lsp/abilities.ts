import type * as lsp from 'vscode-languageserver-protocol';
import { programVersion } from '../program-files.ts';

/** What the server says that it can do. Places are counted in UTF-16, which every editor knows. */
export function abilities(): lsp.InitializeResult {
  return {
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: true },
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      documentFormattingProvider: true,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
    serverInfo: { name: 'plan', version: programVersion() },
  };
}
