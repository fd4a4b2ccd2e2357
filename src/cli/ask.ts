import readline from 'node:readline';
import type { Input, Stream } from './context.ts';

/** Somebody who can be asked, one question a line. */
export interface Asker {
  /** The answer without the spaces around it; undefined when there will be no more. */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

/** Asks on a terminal, which itself lets people mend their line. */
export function askOn(input: Input, output: Stream): Asker {
  const lines = readline.createInterface({ input, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      output.write(question);
      const { value, done } = await answers.next();
      return done ? undefined : value.trim();
    },
    close: () => lines.close(),
  };
}
