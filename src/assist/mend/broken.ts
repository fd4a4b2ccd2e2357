import type { Finding } from '../../diagnostics/index.ts';
import type { Wish } from '../../edit/index.ts';
import type { YamlTree } from '../../parse/index.ts';
import type { Known, KnownPlan } from '../known.ts';
import type { Fix } from './fix.ts';

/** What a fix is made of: the finding with its file and plan as they were checked. */
export interface Broken {
  readonly known: Known;
  readonly plan: KnownPlan;
  readonly finding: Finding;
  readonly text: string;
  readonly tree: YamlTree | undefined;
  /** The file as it is stored. */
  readonly raw: string;
}

/** A change that mends something, not yet proven. */
export interface Proposal {
  readonly kind: Fix['kind'];
  readonly word: string;
  readonly wishes: readonly Wish[];
}
