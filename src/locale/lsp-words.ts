/** What `plan lsp` says. */
export interface LspWords {
  readonly description: string;
  /** To somebody who starts it by hand. */
  readonly noEditor: string;
}
