import type { Origin, Ref } from './origin.ts';

/** An area of the county's own scheme, with the agreement's areas that it stands for. */
export interface SchemeArea {
  readonly id: string;
  readonly title: string;
  /** The county's own number for it, where it has one. It is shown; areas name it by its id. */
  readonly number: string | undefined;
  /** Ids or numbers of the agreement's areas; none where it stands for none of them, undefined where nobody knows (`okänt`). */
  readonly covers: readonly Ref[] | undefined;
  readonly origin: Origin;
}

/**
 * The agreement's areas that a word of `fokusområden` stands for. In a plan with a scheme of its own the county's words go
 * first; any other word is the agreement's.
 */
export function agreementAreasOf(focus: string, scheme: readonly SchemeArea[]): readonly string[] {
  const own = scheme.find(({ id }) => id === focus);
  return own ? (own.covers ?? []).map(({ id }) => id) : [focus];
}
