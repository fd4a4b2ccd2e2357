import type { Command } from 'commander';
import type { Commands, Locale } from '../../locale/index.ts';
import type { Context } from '../context.ts';

/** What a command's words are hung up in: one is made a run, and every command adds itself to it. */
interface CommandHost {
  readonly say: Commands;
  /** All words of the language. */
  readonly words: Locale;
  /** A new command with its help. */
  command(name: string, description: string): Command;
  /** What every command has in common, once the line has been read. */
  contextOf(command: Command): Context;
  /** Ends the run with this exit code. */
  done(code: number): void;
}

/**
 * Adds one command: its arguments, its options, and what runs. What runs is loaded only when it does, so a grammar file imports
 * nothing from `commands/` but by `await import(…)`.
 */
export type AddCommand = (host: CommandHost) => void;
