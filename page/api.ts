import type { AnswerTo, Ask, MakeAsk, Name } from '../src/cli/serve/desk/protocol.ts';

/** What the program said that it could not do, in words for the author. */
export class Refused extends Error {}

/** Nobody answers any longer. */
export class Gone extends Error {}

const KEPT = 'plan-token';

/** This window, as long as it is open. */
export const WINDOW = crypto.randomUUID();

/**
 * The token comes in the part of the address that is sent to nobody, and leaves it at once: neither history nor a picture of the screen keeps it.
 * The window remembers it for when it is loaded anew.
 */
export function takeToken(): string | undefined {
  const inAddress = location.hash.slice(1);
  if (inAddress !== '') {
    sessionStorage.setItem(KEPT, inAddress);
    history.replaceState(undefined, '', location.pathname);
  }
  return sessionStorage.getItem(KEPT) ?? undefined;
}

async function post(name: string, ask: unknown, more: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${sessionStorage.getItem(KEPT) ?? ''}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(ask),
      cache: 'no-store',
      credentials: 'omit',
      ...more,
    });
  } catch (error) {
    throw new Gone(String(error));
  }
  if (response.status === 409) throw new Refused(((await response.json()) as { words: string }).words);
  if (response.status === 401 || response.status === 403) throw new Gone(String(response.status));
  if (!response.ok) throw new Refused('');
  return response;
}

export async function ask<N extends Name>(name: N, question: Ask<N>): Promise<AnswerTo<N>> {
  return (await (await post(name, question)).json()) as AnswerTo<N>;
}

/** Said when the window is closed, without waiting. */
export function sayBye(): void {
  post('bye', { window: WINDOW }, { keepalive: true }).catch(() => {});
}

/** Fetches a plan as a file, as the browser's own downloads. Gives its name. */
export async function fetchFile(question: MakeAsk): Promise<string> {
  const response = await post('make', question);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'plan';
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
