import path from 'node:path';
import { commands, type ExtensionContext, workspace } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node.js';

/** What VS Code knows the extension and its settings by. */
const NAME = 'plan';

let client: LanguageClient | undefined;

/** Starts the language server that lies in the extension, and anew when a setting changes. */
export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand('plan.restart', () => restart(context)),
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration(NAME)) await restart(context);
    }),
  );
  await restart(context);
}

export function deactivate(): Promise<void> {
  return stop();
}

async function restart(context: ExtensionContext): Promise<void> {
  await stop();
  client = new LanguageClient(NAME, 'Länsplan', serverOf(context), OPTIONS);
  await client.start();
}

async function stop(): Promise<void> {
  const last = client;
  client = undefined;
  await last?.stop();
}

/** The texts that plans are made of. Everything else in the folder is none of its business. */
const OPTIONS: LanguageClientOptions = {
  documentSelector: [
    { scheme: 'file', language: 'markdown', pattern: '**/plans/**' },
    { scheme: 'file', language: 'yaml', pattern: '**/{plans,schema/agreements,templates}/**' },
  ],
};

/** The program runs on VS Code's own Node, so that nothing need be installed; another is started as it is. */
function serverOf(context: ExtensionContext): ServerOptions {
  const settings = workspace.getConfiguration(NAME);
  const args = ['lsp', '--stage', settings.get('stage', 'utkast')];
  const own = settings.get('program', '').trim();
  const options = { cwd: context.extensionPath };
  if (own === '') {
    const module = path.join(context.extensionPath, 'program', 'dist', 'start.cjs');
    // 0 is standard input and output.
    return { module, args, transport: 0, options };
  }
  return own.endsWith('.js')
    ? { command: 'node', args: [own, ...args], options }
    : { command: own, args, options: { ...options, shell: own.endsWith('.cmd') } };
}
