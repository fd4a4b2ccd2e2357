import type { Command } from 'commander';
import { type Lang, localeFor } from '../locale/index.ts';
import type { Context, Stream, Surroundings } from './context.ts';
import { OutsideError } from './outside-error.ts';

/** Reads what every command has in common from the options of a command and of the program. */
export function contextOf(command: Command, surroundings: Surroundings): Context {
  const options = command.optsWithGlobals<{
    C?: string;
    lang: Lang;
    color: string;
    stage?: string;
    failOn?: string;
    today?: string;
  }>();
  const locale = localeFor(options.lang);
  const today = options.today;
  if (today !== undefined && !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(today)) {
    throw new OutsideError(locale.commands.badDate(today));
  }
  return {
    surroundings,
    cwd: options.C === undefined ? surroundings.cwd : join(surroundings.cwd, options.C),
    locale,
    stage: options.stage === undefined || options.stage === 'utkast' ? 'utkast' : 'inlamning',
    failOn: options.failOn === 'varning' ? 'varning' : 'fel',
    today,
    colorOn: (stream) => wantsColor(options.color, stream, surroundings),
  };
}

function join(cwd: string, folder: string): string {
  return /^([/\\]|[A-Za-z]:)/.test(folder) ? folder : `${cwd}/${folder}`;
}

/** `NO_COLOR` is the convention of no-color.org; a dumb terminal cannot show any. */
function wantsColor(when: string, stream: Stream, { env }: Surroundings): boolean {
  if (when !== 'auto') return when === 'always';
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
