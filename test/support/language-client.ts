import { spawn } from 'node:child_process';
import path from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type * as lsp from 'vscode-languageserver-protocol/node.js';
import protocol from 'vscode-languageserver-protocol/node.js';
import type { Context } from '../../src/cli/context.ts';
import { serve } from '../../src/cli/lsp/index.ts';
import { projectFolder } from './program.ts';
import { contextIn } from './session.ts';
import { surroundings } from './surroundings.ts';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = protocol;

/** A line to a language server. */
export interface Line {
  readonly toServer: Writable;
  readonly fromServer: Readable;
  /** The exit code, once the server has gone. */
  readonly ended: Promise<number | null>;
}

/** To the program that ships, as a process of its own. */
export function lineToProgram(words: readonly string[] = []): Line {
  const program = path.join(projectFolder, 'bin', 'plan.js');
  const server = spawn(process.execPath, [program, 'lsp', ...words], {
    cwd: '/',
    env: { ...surroundings(), PLAN_CACHE: 'off' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  onTestFinished(() => {
    server.kill();
  });
  const ended = new Promise<number | null>((done) => {
    server.once('exit', (code) => done(code));
  });
  return { toServer: server.stdin, fromServer: server.stdout, ended };
}

/** To a server in this process, which takes no time to start. */
export function lineHere(told: Partial<Context> = {}): Line {
  const [toServer, fromServer] = [new PassThrough(), new PassThrough()];
  const context = { ...contextIn('/'), ...told };
  const ended = serve(context, toServer, (text) => fromServer.write(text));
  onTestFinished(async () => {
    toServer.end();
    await ended;
  });
  return { toServer, fromServer, ended };
}

/** A real client of the protocol, with the library that VS Code's own clients are built on. */
export class LanguageClient {
  readonly line: Line;
  readonly folder: string;
  readonly connection: lsp.ProtocolConnection;
  readonly found = new Map<string, lsp.PublishDiagnosticsParams>();
  readonly said: lsp.ShowMessageParams[] = [];
  readonly logged: lsp.LogMessageParams[] = [];
  #waiting: (() => void)[] = [];

  constructor(folder: string, line = lineHere()) {
    this.folder = folder;
    this.line = line;
    this.connection = createProtocolConnection(
      new StreamMessageReader(line.fromServer),
      new StreamMessageWriter(line.toServer),
    );
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: lsp.PublishDiagnosticsParams) => {
        this.found.set(params.uri, params);
        for (const look of this.#waiting) look();
      },
    );
    this.connection.onNotification('window/showMessage', (params: lsp.ShowMessageParams) => {
      this.said.push(params);
    });
    this.connection.onNotification('window/logMessage', (params: lsp.LogMessageParams) => {
      this.logged.push(params);
    });
    this.connection.listen();
  }

  uriOf(place: string): string {
    return pathToFileURL(path.join(this.folder, place)).href;
  }

  ask<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  tell(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params as object);
  }

  async start(
    capabilities: lsp.ClientCapabilities = {},
    folders: readonly string[] = [this.folder],
  ): Promise<lsp.InitializeResult> {
    const result = await this.ask<lsp.InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: 'plan' })),
    });
    await this.tell('initialized', {});
    return result;
  }

  open(place: string, text: string, uri = this.uriOf(place)): Promise<void> {
    const languageId = place.endsWith('.md') ? 'markdown' : 'yaml';
    return this.tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  change(
    place: string,
    version: number,
    ...contentChanges: lsp.TextDocumentContentChangeEvent[]
  ): Promise<void> {
    return this.tell('textDocument/didChange', {
      textDocument: { uri: this.uriOf(place), version },
      contentChanges,
    });
  }

  codesIn(place: string): readonly unknown[] {
    return (this.found.get(this.uriOf(place))?.diagnostics ?? []).map(({ code }) => code);
  }

  /** Until what has been said of the workspace is so. What is never so is a test that hangs, and its runner stops it. */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((done) => {
      const look = () => {
        if (!isSo()) return;
        this.#waiting = this.#waiting.filter((other) => other !== look);
        done();
      };
      this.#waiting.push(look);
      look();
    });
  }

  /** Takes leave as the protocol says. Gives the exit code. */
  async stop(): Promise<number | null> {
    await this.ask('shutdown', undefined);
    await this.tell('exit', undefined);
    return this.line.ended;
  }
}
