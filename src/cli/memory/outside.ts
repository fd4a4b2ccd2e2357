import type { Env } from './cache-folder.ts';

/** As much of a run's surroundings as decides what it gives. */
export interface Outside {
  readonly cwd: string;
  readonly env: Env;
  readonly stdout: Channel;
  readonly stderr: Channel;
  readonly program?: string | undefined;
}

export interface Channel {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}
