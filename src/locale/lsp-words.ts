/** What `plan lsp` says. */
export interface LspWords {
  readonly description: string;
  /** To somebody who starts it by hand. */
  readonly noEditor: string;
  /** Before what the report writes in a place. */
  readonly prints: string;
}
