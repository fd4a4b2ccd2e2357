import type {
  FileView,
  FindingView,
  PlanView,
  StageWord,
  StartView,
  Way,
} from '../src/cli/serve/desk/protocol.ts';

/** What the page shows. One object, and whoever shows a part of it is told when it changes. */
export interface State {
  readonly start: StartView;
  readonly plan: PlanView | undefined;
  readonly stage: StageWord;
  /** How files are shown: who fills in forms is told no lines. */
  readonly way: Way;
  /** The file that is written in. */
  readonly path: string | undefined;
  /** What mends each finding, by its own name: asked for after the plan itself. */
  readonly fixes: { readonly [id: string]: readonly string[] };
  /** Where in it somebody wants to look. */
  readonly goal: { readonly start: number; readonly end: number } | undefined;
}

type Listener = (state: State, before: State) => void;

export class Store {
  #state: State;
  readonly #listeners: Listener[] = [];

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  set(change: Partial<State>): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    for (const listener of this.#listeners) listener(this.#state, before);
  }

  on(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** When the plan that is shown holds a file. */
  until(path: string): Promise<void> {
    return new Promise((done) => {
      if (fileIn(this.#state, path)) return done();
      const timer = setInterval(() => {
        if (!fileIn(this.#state, path)) return;
        clearInterval(timer);
        done();
      }, 50);
    });
  }

  /** Shows a place of the plan to write in. */
  goTo(path: string, start = 0, end = start): void {
    if (!fileIn(this.#state, path)) return;
    this.set({ path, goal: { start, end } });
  }
}

export function fileIn(state: State, path: string | undefined): FileView | undefined {
  return state.plan?.files.find((file) => file.path === path);
}

export function findingsIn(state: State, path: string | undefined): readonly FindingView[] {
  return state.plan?.findings.filter((finding) => finding.path === path) ?? [];
}
