import type { Context, Input } from '../context.ts';
import { systemTimers, type Timers } from '../session/index.ts';
import { abilities, abilitiesOf } from './abilities.ts';
import { Desks } from './desks.ts';
import { type Desk, Documents } from './documents.ts';
import { type EditorAbilities, features, type Room } from './features/index.ts';
import { messagesIn } from './framing.ts';
import { countOf, fieldsOf, listOf, textOf, uriOf } from './params.ts';
import { Publisher } from './publisher.ts';
import { Conversation, type Methods, Refusal } from './rpc.ts';
import { placeOf } from './uris.ts';

/** How far a conversation has come. */
type Stage = 'new' | 'open' | 'shut';

/** Kinds of messages that an editor shows. */
const ERROR = 1;

/** Talks with one editor until it has taken its leave or has gone. Gives the exit code: 0 when it went as the protocol says. */
export async function serve(
  context: Context,
  input: Input,
  write: (text: string) => unknown,
  timers: Timers = systemTimers,
): Promise<number> {
  const server = new Server(context, write, timers);
  try {
    for await (const incoming of messagesIn(input)) {
      server.conversation.take(incoming, server);
      if (server.exitCode !== undefined || incoming.kind === 'lost') break;
    }
  } finally {
    server.close();
  }
  return server.exitCode ?? 1;
}

class Server {
  readonly conversation: Conversation;
  readonly requests: Methods;
  readonly notifications: Methods;
  exitCode: number | undefined;
  readonly #context: Context;
  readonly #timers: Timers;
  readonly #documents = new Documents();
  readonly #desks: Desks;
  readonly #publishers = new Map<Desk, Publisher>();
  #stage: Stage = 'new';
  #abilities: EditorAbilities = { hasRelated: false, hasSnippets: false, hasDocumentChanges: false };

  constructor(context: Context, write: (text: string) => unknown, timers: Timers) {
    this.#context = context;
    this.#timers = timers;
    this.conversation = new Conversation(write);
    this.#desks = new Desks(
      context,
      { timers },
      {
        began: (desk) => this.#publishers.set(desk, this.#publisherOf(desk)),
        refused: (words) => this.#say(words),
      },
    );
    const documents = this.#documents;
    this.requests = {
      ...features(this.#room()),
      initialize: (params) => this.#initialize(params),
      shutdown: () => this.#shutDown(),
    };
    this.notifications = {
      exit: () => this.#exit(),
      'textDocument/didOpen': (params) => this.#open(params),
      'textDocument/didChange': (params) => {
        const { version } = fieldsOf(fieldsOf(params).textDocument);
        documents.change(uriOf(params), countOf(version, 'version'), listOf(fieldsOf(params).contentChanges));
      },
      'textDocument/didClose': (params) => documents.close(uriOf(params)),
      // What the editor has written is seen at once, and not at the next look.
      'textDocument/didSave': () => this.#look(),
      'workspace/didChangeWatchedFiles': () => this.#look(),
      'workspace/didChangeWorkspaceFolders': (params) =>
        this.#openFolders(listOf(fieldsOf(fieldsOf(params).event).added)),
    };
  }

  #room(): Room {
    const abilities = () => this.#abilities;
    return {
      desks: this.#desks,
      documents: this.#documents,
      context: this.#context,
      get abilities() {
        return abilities();
      },
      lately: (desk) => this.#publishers.get(desk)?.known,
      say: (message) => this.#say(message),
    };
  }

  admit(method: string): void {
    if (method === 'exit') return;
    if (this.#stage === 'shut') throw new Refusal('InvalidRequest', method);
    if (method === 'initialize' && this.#stage === 'open') throw new Refusal('InvalidRequest', method);
    if (method !== 'initialize' && this.#stage === 'new') throw new Refusal('ServerNotInitialized', method);
  }

  onBug(error: unknown): void {
    const said = error instanceof Error ? error.stack : String(error);
    const message = `${this.#context.locale.commands.bug}\n${said}`;
    this.conversation.tell('window/logMessage', { type: ERROR, message });
  }

  close(): void {
    this.#desks.close();
  }

  #say(message: string): void {
    this.conversation.tell('window/showMessage', { type: ERROR, message });
  }

  #publisherOf(desk: Desk): Publisher {
    return new Publisher(desk, {
      timers: this.#timers,
      documents: this.#documents,
      shower: { locale: this.#context.locale, hasRelated: this.#abilities.hasRelated },
      uriOf: (of, path) => this.#desks.uriOf(of, path),
      send: (uri, version, diagnostics) =>
        this.conversation.tell('textDocument/publishDiagnostics', { uri, version, diagnostics }),
      onBug: (error) => this.onBug(error),
    });
  }

  #initialize(params: unknown): unknown {
    const { capabilities, workspaceFolders, rootUri } = fieldsOf(params);
    this.#abilities = abilitiesOf(capabilities);
    this.#stage = 'open';
    const folders = listOf(workspaceFolders);
    this.#openFolders(folders.length > 0 ? folders : [{ uri: rootUri }]);
    return abilities();
  }

  #openFolders(folders: readonly unknown[]): void {
    for (const folder of folders) {
      const { uri } = fieldsOf(folder);
      const place = typeof uri === 'string' ? placeOf(uri) : undefined;
      if (place !== undefined) this.#desks.around(place);
    }
  }

  #open(params: unknown): void {
    const { textDocument } = fieldsOf(params);
    const { uri, version, text } = fieldsOf(textDocument);
    const filed = this.#desks.fileAt(textOf(uri, 'uri'));
    if (!filed) return;
    const document = {
      ...filed,
      uri: textOf(uri, 'uri'),
      version: countOf(version, 'version'),
      text: textOf(text, 'text'),
    };
    const { version: before } = filed.desk.session;
    this.#documents.open(document);
    // What is known holds where the editor shows what the disk has; else all is looked at anew.
    if (filed.desk.session.version === before) this.#publishers.get(filed.desk)?.again(filed.path);
  }

  #look(): void {
    for (const { session } of this.#desks.all) session.look();
  }

  #shutDown(): null {
    this.#stage = 'shut';
    this.#desks.close();
    return null;
  }

  #exit(): void {
    this.exitCode = this.#stage === 'shut' ? 0 : 1;
  }
}
