import { type Command, Option } from 'commander';
import type { Commands } from '../../locale/index.ts';
import { OutsideError } from '../outside-error.ts';

/** Options of the commands that judge a plan. */
export function judging(command: Command, say: Commands): Command {
  return command
    .addOption(
      choice(
        `--stage <${say.placeholder.stage}>`,
        say.option.stage,
        ['utkast', 'inlamning', 'inlämning'],
        'utkast',
      ),
    )
    .addOption(choice(`--fail-on <${say.placeholder.weight}>`, say.option.failOn, ['fel', 'varning'], 'fel'))
    .option(`--today <${say.placeholder.day}>`, say.option.today);
}

/** An option that takes one of some words, with what holds when it is not given. */
export function choice(
  flags: string,
  description: string,
  values: readonly string[],
  standard?: string,
): Option {
  const option = new Option(flags, description).choices(values.map((value) => value.normalize('NFC')));
  return standard === undefined ? option : option.default(standard);
}

/** The words of `--format a,b`, each of them one that is known. */
export function listOf<Word extends string>(
  value: string,
  allowed: readonly Word[],
  say: Commands,
): readonly Word[] {
  return value.split(',').map((part) => {
    const word = allowed.find((known) => known === part.trim());
    if (word === undefined) throw new OutsideError(say.badValue('--format', part.trim(), allowed));
    return word;
  });
}
