import type { Code } from '../diagnostics/index.ts';

/**
 * What the page to write in says, handed to it as it stands. A name in braces is filled in there: `{plan}`. English comes by the same names.
 */
export interface PageWords {
  /** `plan preview` in the help, and on the terminal. */
  readonly command: {
    readonly help: string;
    readonly plan: string;
    readonly port: string;
    readonly noOpen: string;
  };
  readonly terminal: {
    readonly opened: string;
    readonly isRunning: string;
    readonly stop: string;
    readonly ended: string;
    readonly portTaken: string;
  };
  readonly title: string;
  /** Before any script has run. */
  readonly loading: string;
  readonly needsScript: string;
  readonly noToken: { readonly title: string; readonly text: string };
  readonly gone: { readonly title: string; readonly text: string };
  readonly folderGone: string;
  readonly failed: string;
  readonly skip: { readonly write: string; readonly report: string };
  readonly bar: {
    readonly plan: string;
    readonly stage: string;
    readonly draft: string;
    readonly send: string;
    readonly newYear: string;
    readonly download: string;
    readonly pdf: string;
    readonly word: string;
    readonly making: string;
    readonly made: string;
    readonly views: string;
  };
  readonly view: {
    readonly files: string;
    readonly write: string;
    readonly findings: string;
    readonly report: string;
  };
  readonly files: {
    readonly title: string;
    readonly summary: string;
    readonly money: string;
    readonly indicators: string;
    readonly unsaved: string;
    readonly found: string;
    readonly theirs: string;
    readonly noTitle: string;
    readonly addArea: string;
    readonly addSection: string;
    readonly addChapter: string;
    readonly newTitle: string;
    readonly newHelp: string;
    readonly add: string;
    /** `{n}` findings of a weight, beside a file. */
    readonly count: { readonly fel: string; readonly varning: string; readonly upplysning: string };
  };
  readonly editor: {
    readonly title: string;
    readonly label: string;
    readonly tools: string;
    readonly undo: string;
    readonly redo: string;
    readonly find: string;
    readonly saved: string;
    readonly saving: string;
    readonly notSaved: string;
    readonly none: string;
    readonly noText: string;
    readonly prints: string;
    readonly asForm: string;
    readonly asText: string;
    readonly textHead: string;
    readonly how: string;
    readonly picture: string;
    readonly promise: string;
    readonly answer: string;
  };
  readonly conflict: {
    readonly title: string;
    readonly text: string;
    readonly gone: string;
    readonly mine: string;
    readonly theirs: string;
    readonly keepMine: string;
    readonly takeTheirs: string;
  };
  readonly found: { readonly text: string; readonly keep: string; readonly discard: string };
  readonly findings: {
    readonly title: string;
    readonly here: string;
    readonly all: string;
    readonly none: string;
    readonly noneHere: string;
    readonly todo: string;
    readonly goTo: string;
    readonly goToPart: string;
    readonly answered: string;
    readonly answeredAll: string;
    readonly asked: string;
    readonly askedOne: string;
    readonly writeIds: string;
    readonly line: string;
    readonly severity: { readonly fel: string; readonly varning: string; readonly upplysning: string };
  };
  /** What to do in the page where a finding's own words speak of the terminal. */
  readonly todo: { readonly [C in Code]?: string };
  readonly report: {
    readonly title: string;
    readonly report: string;
    readonly differences: string;
    readonly compareWith: string;
    readonly noPrevious: string;
    readonly none: string;
    readonly old: string;
    readonly stopped: string;
    readonly hint: string;
    readonly marked: string;
  };
  readonly form: {
    readonly label: string;
    readonly unreadable: string;
    readonly changedMeanwhile: string;
    readonly required: string;
    readonly more: string;
    readonly chooseMore: string;
    readonly add: string;
    readonly remove: string;
    readonly up: string;
    readonly down: string;
    readonly item: string;
    readonly choose: string;
    readonly ownName: string;
    readonly toWrite: string;
    readonly newName: string;
    readonly name: string;
    readonly kinds: Readonly<Record<'date' | 'money' | 'number' | 'id', string>>;
  };
  /** A table of money. */
  readonly table: {
    readonly party: string;
    readonly partyOf: string;
    readonly cell: string;
    readonly sum: string;
    readonly stated: string;
    readonly addAll: string;
    readonly addRow: string;
    readonly newRow: string;
    readonly addColumn: string;
    readonly noPosts: string;
  };
  readonly move: {
    readonly title: string;
    readonly up: string;
    readonly down: string;
    readonly to: string;
    readonly go: string;
    readonly top: string;
    readonly done: string;
    readonly undo: string;
    readonly undone: string;
    readonly noPlace: string;
    readonly cannotUndo: string;
  };
  readonly menu: {
    readonly title: string;
    readonly today: string;
    readonly todayHelp: string;
  };
  /** A Word file that becomes a plan. */
  readonly import: {
    readonly button: string;
    readonly title: string;
    readonly text: string;
    readonly file: string;
    readonly onlyWord: string;
    readonly tooLarge: string;
    readonly kind: string;
    readonly asFile: string;
    readonly agreement: string;
    readonly ofYear: string;
    readonly read: string;
    readonly reading: string;
    readonly seen: string;
    readonly word: string;
    readonly plan: string;
    readonly nowhere: string;
    readonly allIn: string;
    readonly notAllIn: string;
    readonly notReport: string;
    readonly notShown: string;
    readonly questions: string;
    readonly told: string;
    readonly paragraph: string;
    readonly go: string;
    readonly again: string;
    readonly done: string;
  };
  readonly picture: {
    readonly title: string;
    readonly file: string;
    readonly alternative: string;
    readonly alternativeHelp: string;
    readonly go: string;
    readonly kinds: string;
    /** What a picture without a name is called. */
    readonly name: string;
  };
  readonly promise: {
    readonly title: string;
    readonly text: string;
    readonly id: string;
    readonly idHelp: string;
    readonly due: string;
    readonly dueHelp: string;
    readonly go: string;
    readonly answerTitle: string;
    readonly answerText: string;
    readonly which: string;
    readonly status: string;
    readonly none: string;
    readonly answerGo: string;
  };
  readonly accept: {
    readonly button: string;
    readonly title: string;
    readonly text: string;
    readonly reason: string;
    readonly by: string;
    readonly until: string;
    readonly untilHelp: string;
    readonly go: string;
  };
  readonly setup: {
    readonly title: string;
    readonly text: string;
    readonly county: string;
    readonly choose: string;
    readonly year: string;
    readonly folder: string;
    readonly folderHelp: string;
    readonly begin: string;
    readonly beginYear: string;
    readonly noPlans: string;
  };
  readonly rename: {
    readonly button: string;
    readonly title: string;
    readonly text: string;
    readonly to: string;
    readonly go: string;
  };
  readonly version: {
    readonly button: string;
    readonly title: string;
    readonly text: string;
    readonly name: string;
    readonly go: string;
    readonly noName: string;
    readonly noAuthor: string;
  };
  readonly next: { readonly title: string; readonly text: string; readonly go: string };
  readonly dialog: { readonly cancel: string; readonly close: string; readonly ok: string };
  /** What CodeMirror says, by its own English words. */
  readonly phrases: Readonly<Record<string, string>>;
}
