import { RUNNER_COMMAND } from '../diagnostics/index.ts';
import type { Stream } from './context.ts';

/** Signs of control, but for line ends, tabs, and the colours that we set ourselves. */
const ACTING =
  /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\u001b(?!\[\d*(;\d+)*m)/g;

/** Takes no room, and is no space: what follows it does not begin its line. */
const JOINER = '\u2060';

/**
 * A stream for people, the last guard of what is printed: whatever a name or a text holds, nothing acts on the terminal, and no line is a
 * workflow command in the log of a runner. It looks for one at the beginning of a line, and for the other kinds anywhere in it.
 */
export function guarded(stream: Stream): Stream {
  return {
    write: (text) => stream.write(guard(text, stream.isTTY === true)),
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns;
    },
  };
}

/** On a terminal the word of what goes on is written over, by a return. */
export function guard(text: string, isTerminal: boolean): string {
  const quiet = text.replace(ACTING, (sign) => (sign === '\r' && isTerminal ? sign : '\ufffd'));
  // Nearly all texts have none, and to look for them at each line takes longer than all else.
  const still = quiet.includes('::') ? quiet.replace(/^(\s*)(?=::)/gm, `$1${JOINER}`) : quiet;
  return still.replace(RUNNER_COMMAND, `##${JOINER}`);
}
