/**
 * The words of `--format`. They stand apart from what prints and makes, since the grammar is read at every start; each command has a table
 * with all of its words as keys.
 */

/** What `plan build` makes, in the order in which it makes them. */
export const BUILD_FORMATS = ['pdf', 'html', 'docx', 'json', 'csv'] as const;
export type BuildFormat = (typeof BUILD_FORMATS)[number];

/** How `plan check` prints. */
export const CHECK_FORMATS = ['pretty', 'json', 'github', 'sarif', 'gitlab', 'junit', 'markdown'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** How `plan diff` prints, or, as HTML and PDF, writes a file. */
export const DIFF_FORMATS = ['terminal', 'markdown', 'html', 'pdf', 'json'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];
export type DiffFileFormat = Extract<DiffFormat, 'html' | 'pdf'>;

/** How `plan ledger` prints. */
export const LEDGER_FORMATS = ['terminal', 'markdown', 'csv', 'json'] as const;
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

/** How `plan import` tells what it has made. */
export const IMPORT_FORMATS = ['text', 'json'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** How `plan status` prints. */
export const STATUS_FORMATS = ['text', 'html', 'json', 'csv'] as const;
export type StatusFormat = (typeof STATUS_FORMATS)[number];
export type StatusTextFormat = Exclude<StatusFormat, 'html'>;
