/** What is said when a state of git is asked for. Each is a whole answer: what is wrong, and what to do. */
export interface GitWords {
  readonly noGit: string;
  noRepository(folder: string): string;
  notYours(folder: string): string;
  readonly noCommit: string;
  badRef(ref: string): string;
  /** `other` is a state that is there and may be meant; `command` brings the one that is not. */
  missingRef(ref: string, other: string | undefined, command: string | undefined): string;
  noMergeBase(ref: string, shallow: boolean): string;
  planNotThen(ref: string, plan: string, plans: readonly string[]): string;
  noPlanNamed(word: string): string;
  incomplete(ref: string, command: string | undefined): string;
  /** Something of the state is missing, and no partial clone explains it. */
  damaged(ref: string): string;
  /** A sparse checkout has left out files in these folders, which can be added by their names where it goes by folders. */
  notCheckedOut(folders: readonly string[], files: number, byFolder: boolean): string;
  /** A submodule that nobody has fetched. */
  emptyModule(folder: string): string;
  /** A folder that is a submodule in a state. */
  otherRepository(ref: string, folder: string): string;
  readonly tooMuch: string;
  refused(said: string): string;
}
