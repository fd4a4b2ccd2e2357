import { framed, type Incoming } from './framing.ts';

/** Codes of JSON-RPC and of the language server protocol. */
const CODES = {
  ParseError: -32700,
  InvalidRequest: -32600,
  MethodNotFound: -32601,
  InvalidParams: -32602,
  InternalError: -32603,
  ServerNotInitialized: -32002,
  /** The message is for the author. */
  RequestFailed: -32803,
} as const;

type Reason = keyof typeof CODES;

/** An answer that is no answer. The one thing that a method throws on purpose. */
export class Refusal extends Error {
  readonly reason: Reason;

  /** `about` is the method or the field that it is about, or words for the author. */
  constructor(reason: Reason, about: string) {
    super(about);
    this.reason = reason;
  }
}

/** What a method does with what it is given. Params are whatever the peer sent: each method looks at its own. */
export type Methods = { readonly [name: string]: (params: unknown) => unknown };

export interface Handlers {
  readonly requests: Methods;
  readonly notifications: Methods;
  /** Asked before anything else: throws a `Refusal` where the method has no place now. */
  admit(method: string): void;
  /** Told of what nobody expected. The peer hears only that there was such a thing. */
  onBug(error: unknown): void;
}

type Id = string | number | null;

/** The one end of a conversation of JSON-RPC. */
export class Conversation {
  readonly #write: (text: string) => void;
  #asked = 0;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  tell(method: string, params: unknown): void {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  /** Asks the peer, and lets the answer be. */
  ask(method: string, params: unknown): void {
    this.#asked += 1;
    this.#send({ jsonrpc: '2.0', id: `plan-${this.#asked}`, method, params });
  }

  /** Does what a message asks for, and answers where an answer is due. */
  take(incoming: Incoming, handlers: Handlers): void {
    if (incoming.kind !== 'message') {
      this.#refuse(null, 'ParseError');
      return;
    }
    const { value } = incoming;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.#refuse(null, 'InvalidRequest');
      return;
    }
    const { id, method, params } = value as { readonly [field: string]: unknown };
    const isRequest = typeof id === 'string' || typeof id === 'number' || id === null;
    if (typeof method !== 'string') {
      // What answers us has an id and no method.
      if (!isRequest) this.#refuse(null, 'InvalidRequest');
    } else if (isRequest) this.#answer(id, method, params, handlers);
    else this.#hear(method, params, handlers);
  }

  #answer(id: Id, method: string, params: unknown, handlers: Handlers): void {
    try {
      handlers.admit(method);
      const act = own(handlers.requests, method);
      if (!act) throw new Refusal('MethodNotFound', method);
      this.#send({ jsonrpc: '2.0', id, result: act(params) ?? null });
    } catch (error) {
      if (error instanceof Refusal) this.#refuse(id, error.reason, error.message);
      else {
        handlers.onBug(error);
        this.#refuse(id, 'InternalError', method);
      }
    }
  }

  /** A notification has no answer, so one that cannot be followed is let be. */
  #hear(method: string, params: unknown, handlers: Handlers): void {
    try {
      handlers.admit(method);
      own(handlers.notifications, method)?.(params);
    } catch (error) {
      if (!(error instanceof Refusal)) handlers.onBug(error);
    }
  }

  #refuse(id: Id, reason: Reason, about = ''): void {
    const isForAuthor = reason === 'RequestFailed';
    const message = isForAuthor ? about : [reason, about.slice(0, 100)].filter(Boolean).join(': ');
    this.#send({ jsonrpc: '2.0', id, error: { code: CODES[reason], message } });
  }

  #send(message: unknown): void {
    this.#write(framed(message));
  }
}

/** A name that the peer sends is no way to what every object has. */
function own(methods: Methods, name: string): Methods[string] | undefined {
  return Object.hasOwn(methods, name) ? methods[name] : undefined;
}
