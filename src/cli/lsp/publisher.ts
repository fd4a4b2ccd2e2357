import type { Known } from '../../assist/index.ts';
import { shownPath } from '../../diagnostics/index.ts';
import { checkAgreement } from '../check-agreement.ts';
import type { CheckedPlan } from '../format/index.ts';
import { PLANS } from '../plan-names.ts';
import { knownIn, type Timers } from '../session/index.ts';
import { checkTemplates } from '../templates.ts';
import { type Shower, type Shown, shownIn, together } from './diagnostics.ts';
import type { Desk, Documents } from './documents.ts';
import { Papers } from './paper.ts';

/** What the publisher needs of the one who runs it. */
export interface Press {
  readonly timers: Timers;
  readonly documents: Documents;
  readonly shower: Omit<Shower, 'paperOf' | 'uriOf'>;
  uriOf(desk: Desk, path: string): string;
  /** Sends what is found in one file; an empty list takes away what was said before. */
  send(uri: string, version: number | undefined, diagnostics: readonly object[]): void;
  onBug(error: unknown): void;
}

/** Milliseconds of quiet before anything is looked at, and how long quiet is waited for at most. */
const QUIET = 150;
const LONGEST = 1000;

/** Says what is found in the whole of a workspace, also in files that are not open, some time after it has changed. */
export class Publisher {
  readonly #desk: Desk;
  readonly #press: Press;
  /** What was last found in each plan, and beside the plans. */
  readonly #found = new Map<string, Shown>();
  readonly #sent = new Map<string, string>();
  #stop: (() => void) | undefined;
  #askedAt: number | undefined;
  #lastPlan: string | undefined;
  #known: Known | undefined;

  constructor(desk: Desk, press: Press) {
    this.#desk = desk;
    this.#press = press;
    desk.session.on(({ paths }) => this.soon(paths));
    this.soon([]);
  }

  /** What was known when everything had last been looked at. */
  get known(): Known | undefined {
    return this.#known;
  }

  /** Asks for another look, since these files have changed. */
  soon(paths: readonly string[]): void {
    const { timers } = this.#press;
    const now = timers.now();
    this.#askedAt ??= now;
    this.#lastPlan = this.#planOf(paths[0]) ?? this.#lastPlan;
    this.#stop?.();
    const wait = Math.max(0, Math.min(QUIET, this.#askedAt + LONGEST - now));
    this.#stop = timers.after(wait, () => this.#guarded(() => this.#begin()));
  }

  /** Sends what is known of a file again: the editor has opened it anew, or names it otherwise. */
  again(path: string): void {
    this.#sent.delete(path);
    this.#send(together([...this.#found.values()]), [path]);
  }

  /** The plan that was written in last comes first, and its findings are sent before the others are looked at. */
  #begin(): void {
    this.#askedAt = undefined;
    const { plans } = this.#desk.session.workspace;
    const first = plans.filter((plan) => plan === this.#lastPlan);
    const rest = plans.filter((plan) => plan !== this.#lastPlan);
    for (const name of this.#found.keys())
      if (!plans.includes(name) && name !== BESIDE) this.#found.delete(name);
    this.#step(
      [...first, ...rest],
      this.#desk.session.version,
      new Papers(this.#desk, this.#press.documents),
    );
  }

  /** One plan at a time, so that what somebody asks meanwhile is answered in between. */
  #step([plan, ...rest]: readonly string[], version: number, papers: Papers): void {
    const { session } = this.#desk;
    if (session.version !== version) return;
    if (plan === undefined) {
      this.#found.set(BESIDE, together(this.#beside().map((one) => this.#shown(one, papers))));
      this.#send(together([...this.#found.values()]));
      this.#known = wholly(knownIn(session));
      return;
    }
    const checked = session.checked(plan);
    // A picture that went away between two looks has made a new version.
    if (session.version !== version) return;
    this.#found.set(plan, this.#shown(checked, papers));
    if (plan === this.#lastPlan) this.#send(together([...this.#found.values()]));
    this.#stop = this.#press.timers.after(0, () => this.#guarded(() => this.#step(rest, version, papers)));
  }

  /** Templates, and agreements of the workspace's own, which no plan may name yet. */
  #beside(): readonly CheckedPlan[] {
    const { workspace, context } = this.#desk.session;
    const files = this.#desk.session.files();
    const own = workspace.world.agreements.filter(({ entry }) => files.includes(shownPath(entry.path)));
    return [
      ...own.map((file) => checkAgreement(context, file, workspace)),
      ...[checkTemplates(workspace.world, context) ?? []].flat(),
    ];
  }

  #shown(plan: CheckedPlan, papers: Papers): Shown {
    const uriOf = (path: string) => this.#press.uriOf(this.#desk, path);
    return shownIn(plan, {
      ...this.#press.shower,
      uriOf,
      paperOf: (path, sources) => papers.of(path, sources),
    });
  }

  /** An open file hears again after each change of it: what an editor has let go of while words were taken away does not come back by itself. */
  #send(shown: Shown, only?: readonly string[]): void {
    for (const path of only ?? new Set([...shown.keys(), ...this.#sent.keys()])) {
      const list = shown.get(path) ?? [];
      const open = this.#press.documents.at(this.#desk, path);
      const key = JSON.stringify([open?.uri, open?.version, list]);
      if (this.#sent.get(path) === key || (list.length === 0 && !this.#sent.has(path))) continue;
      this.#press.send(open?.uri ?? this.#press.uriOf(this.#desk, path), open?.version, list);
      if (list.length === 0) this.#sent.delete(path);
      else this.#sent.set(path, key);
    }
  }

  #planOf(path: string | undefined): string | undefined {
    return this.#desk.session.workspace.plans.find((plan) => path?.startsWith(`${PLANS}/${plan}/`));
  }

  #guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#press.onBug(error);
    }
  }
}

/** With every plan's result at hand, so that a newer version is nothing to it. */
function wholly(known: Known): Known {
  return {
    ...known,
    plans: known.plans.map(({ name, folder, result, files }) => ({ name, folder, result, files })),
  };
}

/** No plan is called so. */
const BESIDE = '';
