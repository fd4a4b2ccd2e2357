import type { CheckResult } from '../../check/index.ts';
import { shownPath } from '../../diagnostics/index.ts';
import { PLANS } from '../plan-names.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Carries what was found in a plan from one version of a workspace into the next, where nothing that it was found from can have changed: a
 * year is written in, and the years around it are not read anew for each letter. What a plan by itself is found to be follows from its own files, the
 * agreements, the templates, the names of all plans, and the pictures that it shows.
 */
export class Unchanged {
  /** Pictures and heads that somebody has asked for, wherever they lie. */
  readonly #opened = new Set<string>();
  #last: Workspace | undefined;
  #touched: readonly string[] = [];

  /** What was last read of states of git, by what plans call them. */
  get states(): Workspace['memory']['states'] {
    return this.#last?.memory.states ?? new Map();
  }

  /** These files are others by now. */
  touched(paths: readonly string[]): void {
    this.#touched = [...this.#touched, ...paths];
  }

  /** Nothing that was found holds any longer. */
  forget(): void {
    this.#last = undefined;
  }

  /** The next version, with what it need not find again. Where a file may stand in several places nothing is carried. */
  carriedInto(workspace: Workspace, hasLinks: boolean): Workspace {
    const open = (place: string) => {
      this.#opened.add(shownPath(place));
      return workspace.world.open(place);
    };
    const kept = this.#last && !hasLinks && this.#isFar() ? this.#last : undefined;
    const { agreements, templates = workspace.world.templates } = (kept ?? workspace).world;
    const world = { ...workspace.world, agreements, open, ...(templates && { templates }) };
    const next = { ...workspace, world };
    // What a state of git holds does not change; where its name has come to mean another, that is seen at a look.
    for (const [ref, state] of this.states) next.memory.states.set(ref, state);
    for (const [name, result] of kept ? this.#holding(kept, next) : []) next.memory.results.set(name, result);
    this.#last = next;
    this.#touched = [];
    return next;
  }

  /** Whether nothing was touched that stands outside the plans or was opened by somebody. */
  #isFar(): boolean {
    return this.#touched.every((path) => path.startsWith(`${PLANS}/`) && !this.#opened.has(path));
  }

  #holding(last: Workspace, next: Workspace): readonly (readonly [string, CheckResult])[] {
    if (last.plans.join('\0') !== next.plans.join('\0')) return [];
    return [...last.memory.results].filter(
      ([name]) => !this.#touched.some((path) => path.startsWith(`${PLANS}/${name}/`)),
    );
  }
}
