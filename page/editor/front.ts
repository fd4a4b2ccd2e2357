import { EditorState, type Extension, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { PageWords } from '../../src/locale/index.ts';
import { PROMPT, promptRange } from '../../src/model/prompt.ts';
import { button, el } from '../dom.ts';
import { fromOthers } from './texts.ts';

/** Shows a text with or without the signs of its file: the fields at its top, which a form shows beside it, and the questions in it as comments. */
export const asProse = StateEffect.define<boolean>();

interface Front {
  readonly isProse: boolean;
  /** Where the fields end that are not shown; 0 where there are none. */
  readonly end: number;
  readonly marks: DecorationSet;
}

const QUESTION = new RegExp(`<!--[ \\t]*${PROMPT}[ \\t]*(.*?)[ \\t]*-->`, 'giu');

/** The end of the fields, with the empty line below them. A text that ends there has no place to write in but among them, and is shown whole. */
function endOf(doc: Text): number {
  if (doc.line(1).text.trimEnd() !== '---') return 0;
  for (let n = 2; n <= doc.lines; n++) {
    const line = doc.line(n);
    if (line.text.trimEnd() !== '---') continue;
    const next = n + 2 <= doc.lines ? doc.line(n + 1) : undefined;
    const { to } = next?.text.trim() === '' ? next : line;
    return to < doc.length ? to : 0;
  }
  return 0;
}

/** A question in the text, as words with a way to say that it is answered. */
class Question extends WidgetType {
  readonly #said: string;
  readonly #words: PageWords;

  constructor(said: string, words: PageWords) {
    super();
    this.#said = said;
    this.#words = words;
  }

  override eq(other: Question): boolean {
    return other.#said === this.#said;
  }

  override toDOM(view: EditorView): HTMLElement {
    const { form, findings } = this.#words;
    const element = el('span', { class: 'question' }, `${form.toWrite} ${this.#said} `);
    const gone = () => {
      const from = view.posAtDOM(element);
      const text = view.state.sliceDoc();
      const [comment = ''] = /^<!--.*?-->/.exec(text.slice(from)) ?? [];
      const gone = promptRange(text, from, from + comment.length);
      view.dispatch({ changes: { from: gone.start, to: gone.end }, userEvent: 'delete' });
      view.focus();
    };
    element.append(button(findings.answered, gone, { class: 'link' }));
    return element;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** Where a text's own fields end, which a form shows: 0 where it has none. */
export function frontEnd(state: EditorState): number {
  return endOf(state.doc);
}

export function front(words: PageWords): Extension {
  const shown = (doc: Text, isProse: boolean): Front => {
    const end = isProse ? endOf(doc) : 0;
    if (!isProse) return { isProse, end, marks: Decoration.none };
    const questions = [...doc.toString().matchAll(QUESTION)]
      .filter(({ index }) => index > end)
      .map((match) =>
        Decoration.replace({ widget: new Question(match[1] ?? '', words) }).range(
          match.index,
          match.index + match[0].length,
        ),
      );
    const fields = end === 0 ? [] : [Decoration.replace({ block: true }).range(0, end)];
    return { isProse, end, marks: Decoration.set([...fields, ...questions]) };
  };
  const field = StateField.define<Front>({
    create: (state) => shown(state.doc, false),
    update: (now, { effects, docChanged, newDoc }) => {
      const wanted = effects.find((effect) => effect.is(asProse))?.value ?? now.isProse;
      return docChanged || wanted !== now.isProse ? shown(newDoc, wanted) : now;
    },
    provide: (from) => EditorView.decorations.from(from, ({ marks }) => marks),
  });
  return [
    field,
    // What is not shown is not written in: neither a key nor a mark over the whole text reaches it.
    EditorState.changeFilter.of((transaction) => {
      const { end } = transaction.startState.field(field);
      return end === 0 || transaction.annotation(fromOthers) ? true : [0, end + 1];
    }),
    EditorState.transactionFilter.of((transaction) => {
      const wanted = transaction.effects.find((effect) => effect.is(asProse))?.value;
      const { end } = transaction.startState.field(field);
      const least = wanted === undefined ? end : wanted ? endOf(transaction.startState.doc) : 0;
      if (least === 0 || transaction.docChanged) return transaction;
      const { anchor, head } = transaction.newSelection.main;
      if (Math.min(anchor, head) > least) return transaction;
      const inside = (place: number) => Math.max(place, least + 1);
      return [transaction, { selection: { anchor: inside(anchor), head: inside(head) }, sequential: true }];
    }),
  ];
}
