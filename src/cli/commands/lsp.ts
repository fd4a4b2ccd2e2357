import type { Context } from '../context.ts';
import { serve } from '../lsp/index.ts';
import { OutsideError } from '../outside-error.ts';

/** `plan lsp`: talks with an editor over standard input and output until it has had enough. */
export function runLsp(context: Context): Promise<number> {
  const { stdin, stdout, exact = stdout } = context.surroundings;
  if (!stdin) throw new OutsideError(context.locale.commands.lsp.noEditor);
  const input = stdin();
  // Somebody who tries the command by hand would wait for ever.
  if (input.isTTY) throw new OutsideError(context.locale.commands.lsp.noEditor);
  return serve(context, input, (text) => exact.write(text));
}
