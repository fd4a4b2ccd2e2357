/** Hears what is asked while a command runs, so that the same answers another time can be known to give the same. */
export interface Witness {
  heard(question: string, of: string, answer: unknown): void;
  /** Something was asked of elsewhere, or done, that no answer of the disk tells of. */
  beyond(): void;
}

let witness: Witness | undefined;

/** Runs with a witness; before and after it there is none. One at a time: a process runs one command. */
export async function heardBy<T>(by: Witness | undefined, run: () => Promise<T>): Promise<T> {
  witness = by;
  try {
    return await run();
  } finally {
    witness = undefined;
  }
}

export function tell(question: string, of: string, answer: unknown): void {
  witness?.heard(question, of, answer);
}

/** Said by whoever asks other programs or threads, or changes something: what this run gives is not to be remembered. */
export function beyondHearing(): void {
  witness?.beyond();
}
