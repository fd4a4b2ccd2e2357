import type { Command, Option } from 'commander';
import type { Commands } from '../locale/index.ts';

/** Sets commander's help in our words: its own are English. */
export function styleHelp(program: Command, say: Commands): Command {
  program.addHelpText('after', `\n${say.titles.more(`plan <${say.titles.command}> --help`)}`);
  return program.configureHelp({
    subcommandTerm: termOf,
    styleTitle: (title) => titleIn(title, say),
    styleUsage: (usage) => usageIn(usage, say),
    optionDescription: (option) => optionIn(option, say),
  });
}

/** A command with what it asks for. That each has options goes without saying, and took a tenth of every line. */
function termOf(command: Command): string {
  const words = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...words].join(' ');
}

function titleIn(title: string, say: Commands): string {
  const titles: { readonly [english: string]: string } = {
    'Usage:': say.titles.usage,
    'Arguments:': say.titles.arguments,
    'Options:': say.titles.options,
    'Commands:': say.titles.commands,
  };
  return titles[title] ?? title;
}

/** commander marks in English where options and commands may stand. */
function usageIn(usage: string, say: Commands): string {
  return usage.replace('[options]', `[${say.titles.option}]`).replace('[command]', `[${say.titles.command}]`);
}

/** Descriptions name their values themselves; what holds when nothing is said is added. */
function optionIn(option: Option, say: Commands): string {
  return option.defaultValue === undefined
    ? option.description
    : `${option.description} (${say.otherwise(String(option.defaultValue))})`;
}
