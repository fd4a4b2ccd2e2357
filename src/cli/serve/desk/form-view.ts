import type { FieldKind, FormChange } from '../../../assist/index.ts';
import type { Severity } from '../../../diagnostics/index.ts';

/** A file's fields, to be filled in. Undefined where they cannot be read: then there is the text. */
export interface FormView {
  readonly hash: string;
  readonly form:
    | {
        readonly title: string;
        readonly description: string;
        readonly fields: readonly FieldView[];
        readonly canAdd: boolean;
        readonly fresh: unknown;
        readonly findings: readonly SaidFinding[];
        readonly questions: readonly QuestionView[];
      }
    | undefined;
}

/** Something that is asked for in a file's fields. Its finding begins where it does. */
export interface QuestionView {
  /** The field that answers it; empty where it is about none. */
  readonly field: string;
  readonly words: string;
  readonly start: number;
}

/** A table of money with what it comes to, in words; empty where that cannot be counted. */
export interface TableView {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly line: number;
    readonly cells: readonly string[];
    readonly sum: string;
  }[];
  readonly sums: readonly string[];
}

export interface SaidFinding {
  readonly severity: Severity;
  readonly found: string;
  readonly todo: string;
}

export interface FieldView {
  readonly pointer: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly kind: FieldKind;
  /** Of a list: how one of its items is asked for. */
  readonly itemKind: FieldKind | undefined;
  readonly isRequired: boolean;
  readonly isUsual: boolean;
  readonly isThere: boolean;
  readonly isOwnName: boolean;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly detail: string }[];
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly table: TableView | undefined;
  readonly findings: readonly SaidFinding[];
  readonly inside: readonly FieldView[];
  /** What a new item begins as; undefined where nothing can be added. */
  readonly fresh: unknown;
}

export interface EditAsk {
  readonly path: string;
  readonly change: FormChange;
  readonly seen: string;
  /**
   * What stood in the field that is set when its author came to it; null where there was none. Then it is this that must stand there still, whatever
   * else in the file is another by now.
   */
  readonly was?: string | null;
}

/** The text as it is afterwards, or why the file was left as it is. */
export interface EditAnswer {
  readonly text: string;
  readonly hash: string;
  readonly words?: string | undefined;
  /** Of what was taken away: its place, which may be that of what it stood in. */
  readonly gone?: string | undefined;
}
