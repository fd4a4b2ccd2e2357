import type { Command, Option } from 'commander';
import type { Commands } from '../locale/index.ts';

/** Sets commander's help in our words: its own are English. */
export function styleHelp(program: Command, say: Commands): Command {
  return program.configureHelp({
    styleTitle: (title) => titleIn(title, say),
    styleUsage: (usage) => usageIn(usage, say),
    styleSubcommandTerm: (term) => usageIn(term, say),
    optionDescription: (option) => optionIn(option, say),
  });
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
