/** Where a reader can turn: a function, never only a name. */
export interface Contact {
  readonly function: string;
  readonly party: string | undefined;
  readonly address: string | undefined;
  readonly telephone: string | undefined;
}
