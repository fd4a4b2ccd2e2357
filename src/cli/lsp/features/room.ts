import type { Known } from '../../../assist/index.ts';
import type { Context } from '../../context.ts';
import { PLANS } from '../../plan-names.ts';
import { type CheckedNow, knownIn } from '../../session/index.ts';
import type { Desks } from '../desks.ts';
import type { Desk, Documents } from '../documents.ts';
import { type Paper, Papers } from '../paper.ts';
import { uriOf } from '../params.ts';

/** What the features of the server share. */
export interface Room {
  readonly desks: Desks;
  readonly documents: Documents;
  readonly context: Context;
  /** What the editor can do with an answer. */
  readonly abilities: EditorAbilities;
  /** What was known of a workspace when it was last looked through. */
  lately(desk: Desk): Known | undefined;
  /** Shows the author a sentence. */
  say(words: string): void;
}

export interface EditorAbilities {
  readonly hasRelated: boolean;
  readonly hasSnippets: boolean;
  readonly hasDocumentChanges: boolean;
}

/** A file that the editor asks about, in the plan that it belongs to. */
export interface Asked {
  readonly desk: Desk;
  readonly path: string;
  /** The plan around it; undefined for an agreement or a template. */
  readonly plan: string | undefined;
  readonly papers: Papers;
  readonly paper: Paper;
}

/** The file that the params of a request name. Nothing for what is no text of a workspace. */
export function askedOf({ desks, documents }: Room, params: unknown): Asked | undefined {
  const uri = uriOf(params);
  const filed = documents.get(uri) ?? desks.fileAt(uri);
  if (!filed) return undefined;
  const { desk, path } = filed;
  const plan = desk.session.workspace.plans.find((name) => path.startsWith(`${PLANS}/${name}/`));
  const papers = new Papers(desk, documents);
  return { desk, path, plan, papers, paper: papers.of(path) };
}

/** What is known of the workspace around a file, as it stands now. */
export function knownOf({ desk }: Asked): Known {
  return knownIn(desk.session);
}

/** The same of a moment ago, where that is at hand. */
export function latelyKnown(room: Room, asked: Asked): Known {
  return room.lately(asked.desk) ?? knownOf(asked);
}

/** The plan around a file as it stands now. */
export function checkedAround({ desk: { session }, plan }: Asked): CheckedNow | undefined {
  return plan === undefined ? undefined : session.checked(plan);
}
