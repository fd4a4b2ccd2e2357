import type { FormChange } from '../../src/assist/index.ts';
import type { FieldView, SaidFinding } from '../../src/cli/serve/desk/protocol.ts';
import type { PageWords } from '../../src/locale/index.ts';

/** What a field needs to be shown, and to change its file. */
export interface Filling {
  readonly words: PageWords;
  /**
   * `was` is what stood in a field that is set; null where there was none. Whether the file has become so: where it has not, what was typed stays
   * where it was typed, with a word of why.
   */
  change(change: FormChange, focus: string, was?: string | null): Promise<boolean>;
  findingsOf(findings: readonly SaidFinding[]): readonly Node[];
  /** The posts that money can be spread from, and what a post is called. */
  readonly posts: readonly {
    readonly id: string;
    readonly title: string;
    readonly recipients: readonly string[];
  }[];
  titleOf(id: string): string | undefined;
  /** A list of words to choose from, by its id. */
  listOf(choices: FieldView['choices']): string;
  /** Another name for what other places speak of, in all of them. */
  renameId(field: FieldView, to: string): Promise<boolean>;
}
