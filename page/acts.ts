import type { AddFileAsk, FindingView } from '../src/cli/serve/desk/protocol.ts';
import { ask, Refused } from './api.ts';
import { base64Of } from './base64.ts';
import { field, openDialog } from './dialog.ts';
import { button, el } from './dom.ts';
import type { EditorPane, TextTools } from './editor/pane.ts';
import type { Store } from './state.ts';

/** What people do beside writing: new parts, pictures, promises and answers, findings to live with. */
export interface Acts {
  /** Tools of the text. */
  readonly tools: TextTools;
  /** Tools of the list of parts. */
  readonly parts: readonly Node[];
  forFinding(finding: FindingView): readonly Node[];
  /** Takes questions away that are answered. */
  answered(questions: readonly FindingView[]): void;
  /** A picture that has been dropped or chosen. */
  picture(file: File | undefined): void;
}

type Done = () => Promise<string | undefined>;

/** `pane` is asked for when something is done: it is made with the tools. */
export function acts(store: Store, pane: () => EditorPane, failed: (error: unknown) => void): Acts {
  const { words } = store.state.start;
  const said = (act: () => Promise<unknown>): Done => {
    return async () => {
      try {
        await act();
        return undefined;
      } catch (error) {
        if (error instanceof Refused) return error.message === '' ? words.failed : error.message;
        throw error;
      }
    };
  };
  const dialog = (title: string, content: readonly Node[], go: string, done: () => Promise<unknown>) =>
    openDialog(title, content, { go, cancel: words.dialog.cancel }, said(done));

  /** Puts words where the cursor stands, and sends them. */
  const put = (insert: string, at?: number) => {
    const view = pane().view();
    if (!view) return;
    const from = at ?? view.state.selection.main.head;
    view.dispatch({
      changes: { from, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input',
    });
    view.focus();
  };

  const addPart = (kind: AddFileAsk['kind'], title: string) => () => {
    const name = el('input', {
      type: 'text',
      required: true,
      autocomplete: 'off',
      lang: 'sv',
      spellcheck: 'true',
    });
    dialog(title, [field(words.files.newTitle, name, words.files.newHelp)], words.files.add, async () => {
      const { plan, path } = store.state;
      if (!plan) return;
      const made = await ask('addFile', { plan: plan.plan, kind, title: name.value, after: path ?? '' });
      // The list of parts has it as soon as the plan has been read anew.
      await store.until(made.path);
      store.goTo(made.path);
    });
  };

  const picture = (dropped: File | undefined) => {
    const path = pane().path();
    if (path === undefined || !path.endsWith('.md')) return;
    const chosen = el('input', {
      type: 'file',
      accept: '.png,.jpg,.jpeg,.svg',
      required: dropped === undefined,
    });
    const alternative = el('textarea', { rows: 3, required: true, lang: 'sv', spellcheck: 'true' });
    const content = [
      dropped ? el('p', {}, dropped.name) : field(words.picture.file, chosen),
      field(words.picture.alternative, alternative, words.picture.alternativeHelp),
    ];
    dialog(words.picture.title, content, words.picture.go, async () => {
      const file = dropped ?? chosen.files?.[0];
      if (!file) throw new Refused(words.picture.kinds);
      const bytes = await base64Of(file);
      const made = await ask('addPicture', { path, name: file.name, bytes, alternative: alternative.value });
      const view = pane().view();
      const { head } = view!.state.selection.main;
      const line = view!.state.doc.lineAt(head);
      const isEmpty = line.text.trim() === '';
      put(`${isEmpty ? '' : '\n\n'}${made.words}\n`, isEmpty ? line.from : line.to);
    });
  };

  const promise = () => {
    const id = el('input', {
      type: 'text',
      required: true,
      pattern: '[a-zåäö0-9\\-]+',
      autocomplete: 'off',
      spellcheck: 'false',
    });
    id.value = idFrom(sentenceAt(pane()));
    const due = el('input', { type: 'text', pattern: '\\d{4}(-\\d{2}){0,2}', autocomplete: 'off' });
    const content = [
      el('p', {}, words.promise.text),
      field(words.promise.id, id, words.promise.idHelp),
      field(words.promise.due, due, words.promise.dueHelp),
    ];
    dialog(words.promise.title, content, words.promise.go, async () => {
      const time = due.value === '' ? '' : `{senast=${due.value}}`;
      put(` :plan[${id.value}]${time}`);
    });
  };

  const answer = async () => {
    const path = pane().path();
    if (path === undefined) return;
    const { promises } = await ask('promises', { path });
    const which = el(
      'select',
      {},
      ...promises.map(({ id, text }) => el('option', { value: id }, `${id} – ${text}`)),
    );
    const status = el(
      'select',
      {},
      ...store.state.start.statuses.map((word) => el('option', { value: word }, word)),
    );
    const content =
      promises.length === 0
        ? [el('p', {}, words.promise.none)]
        : [
            el('p', {}, words.promise.answerText),
            field(words.promise.which, which),
            field(words.promise.status, status),
          ];
    dialog(words.promise.answerTitle, content, words.promise.answerGo, async () => {
      if (promises.length > 0) put(` :svar[${which.value}]{status=${status.value}}`);
    });
  };

  const accept = (finding: FindingView) => () => {
    const reason = el('textarea', { rows: 3, required: true, lang: 'sv', spellcheck: 'true' });
    const by = el('input', { type: 'text', required: true, autocomplete: 'off' });
    const due = el('input', {
      type: 'text',
      required: true,
      pattern: '\\d{4}(-\\d{2}){0,2}',
      autocomplete: 'off',
    });
    const content = [
      el('p', {}, finding.found),
      el('p', {}, words.accept.text),
      field(words.accept.reason, reason),
      field(words.accept.by, by),
      field(words.accept.until, due, words.accept.untilHelp),
    ];
    dialog(words.accept.title, content, words.accept.go, async () => {
      const { plan, stage } = store.state;
      if (!plan) return;
      const ask_ = { plan: plan.plan, id: finding.id, stage };
      const answer = await ask('accept', { ...ask_, reason: reason.value, by: by.value, until: due.value });
      if (answer.words !== undefined) throw new Refused(answer.words);
    });
  };

  const rename = () => {
    const path = pane().path();
    const view = pane().view();
    if (path === undefined || !view) return;
    const { head } = view.state.selection.main;
    const to = el('input', { type: 'text', required: true, autocomplete: 'off', spellcheck: 'false' });
    to.value = view.state.wordAt(head)
      ? view.state.sliceDoc(view.state.wordAt(head)!.from, view.state.wordAt(head)!.to)
      : '';
    const content = [el('p', {}, words.rename.text), field(words.rename.to, to)];
    dialog(words.rename.title, content, words.rename.go, async () => {
      await pane().sendAll();
      const answer = await ask('rename', { path, offset: head, to: to.value });
      if (answer.words !== undefined) throw new Refused(answer.words);
    });
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  store.on(({ plan, stage }, old) => {
    if (!plan || (plan === old.plan && stage === old.stage)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      ask('fixes', { plan: plan.plan, stage }).then((answer) => {
        if (JSON.stringify(answer.fixes) !== JSON.stringify(store.state.fixes))
          store.set({ fixes: answer.fixes });
      }, failed);
    }, 600);
  });
  const mend = (finding: FindingView, label: string) => () => {
    const { plan, stage } = store.state;
    if (!plan) return;
    const act = async () => {
      await pane().sendAll();
      const answer = await ask('fix', { plan: plan.plan, stage, id: finding.id, label });
      if (answer.words !== undefined) throw new Refused(answer.words);
    };
    act().catch(failed);
  };

  const writeIds = () => {
    const { plan } = store.state;
    if (!plan) return;
    const act = async () => {
      await pane().sendAll();
      const answer = await ask('writeIds', { plan: plan.plan });
      if (answer.words !== undefined) throw new Refused(answer.words);
    };
    act().catch(failed);
  };

  const answered = (findings: readonly FindingView[]) => {
    const { plan, stage } = store.state;
    if (!plan) return;
    const act = async () => {
      await pane().sendAll();
      const answer = await ask('answered', { plan: plan.plan, ids: findings.map(({ id }) => id), stage });
      if (answer.words !== undefined) throw new Refused(answer.words);
    };
    act().catch(failed);
  };

  return {
    tools: {
      inText: [
        button(words.editor.picture, () => picture(undefined)),
        button(words.editor.promise, promise),
        button(words.editor.answer, () => answer().catch(failed)),
      ],
      rename: button(words.rename.button, rename),
    },
    parts: [
      button(`+ ${words.files.addArea}`, addPart('område', words.files.addArea)),
      button(`+ ${words.files.addSection}`, addPart('avsnitt', words.files.addSection)),
      button(`+ ${words.files.addChapter}`, addPart('kapitel', words.files.addChapter)),
    ],
    forFinding: (finding) => {
      const buttons = [
        ...(store.state.fixes[finding.id] ?? []).map((label) =>
          button(label, mend(finding, label), { class: 'link' }),
        ),
        ...(finding.code === 'id/missing'
          ? [button(words.findings.writeIds, writeIds, { class: 'link' })]
          : []),
        ...(finding.canAccept ? [button(words.accept.button, accept(finding), { class: 'link' })] : []),
      ];
      return buttons.length === 0 ? [] : [el('div', { class: 'acts' }, ...buttons)];
    },
    picture,
    answered,
  };
}

/** The words of the line up to the cursor, from the last sentence on. */
function sentenceAt(pane: EditorPane): string {
  const view = pane.view();
  if (!view) return '';
  const { head } = view.state.selection.main;
  const before = view.state.doc.sliceString(view.state.doc.lineAt(head).from, head);
  return before.split(/[.!?:]\s+/).at(-1) ?? '';
}

/** A proposal of an id, for its author to change. */
function idFrom(words: string): string {
  const parts = words.toLowerCase().match(/[a-zåäö0-9]+/g) ?? [];
  return parts
    .filter((part) => part.length > 2)
    .slice(0, 3)
    .join('-');
}
