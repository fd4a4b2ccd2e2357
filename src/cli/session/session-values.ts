import type { CheckedEdition } from '../check-opened.ts';
import type { OpenedPlan } from '../workspace.ts';
import type { Year } from '../years.ts';
import type { Timers } from './timers.ts';

/** A file that can be shown or written in. */
export interface SessionText {
  readonly path: string;
  /** As it is stored: with its byte order mark, its line ends and its letters. */
  readonly text: string;
  /** Whether the disk holds something else. */
  readonly isSaved: boolean;
  /** Whether it was found again after a program that was stopped. */
  readonly isFound: boolean;
  /** What the disk holds by now where somebody else has changed the file meanwhile; `text` undefined where it is gone. */
  readonly theirs: { readonly text: string | undefined } | undefined;
}

/** What has happened to the workspace. */
export interface SessionEvent {
  readonly version: number;
  /** Files whose content, as the session sees it, is another than it was; or whose standing with the disk is. */
  readonly paths: readonly string[];
  readonly by: 'author' | 'disk' | 'save';
  /** Whether the workspace's folder is there: a drive may be pulled out. What was last seen is kept until it is back. */
  readonly isThere: boolean;
}

/** One plan as it stands now, with the years that it follows on. */
export interface CheckedNow extends CheckedEdition {
  readonly opened: OpenedPlan;
  readonly before: readonly Year[];
}

export interface SessionOptions {
  readonly timers?: Timers;
  /** The folder in which unsaved texts outlive the program; none where the editor keeps them itself. */
  readonly drafts?: string | undefined;
  /** Milliseconds between two looks at the disk. */
  readonly every?: number;
}
