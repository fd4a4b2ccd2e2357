import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from '@codemirror/view';
import { ask } from '../api.ts';
import { el } from '../dom.ts';

/** What may be written in a place, as the program knows it. */
export function completions(path: string): (context: CompletionContext) => Promise<CompletionResult | null> {
  return async (context) => {
    const before = context.matchBefore(/[\w\p{L}-]+|:[\w]*\[?[\w\p{L}-]*|^\s*|[:[,]\s*/u);
    if (!context.explicit && (!before || before.text.trim() === '')) return null;
    const { offers } = await ask('complete', {
      path,
      offset: context.pos,
      text: context.state.doc.toString(),
    });
    if (context.aborted || offers.length === 0) return null;
    const from = offers[0]!.from;
    return {
      from,
      options: offers
        .filter((offer) => offer.from === from)
        .map((offer, i) => ({
          label: offer.label,
          detail: offer.detail,
          ...(offer.description === '' ? {} : { info: () => el('div', {}, offer.description) }),
          boost: -i / 100,
          apply: (view: EditorView) =>
            view.dispatch({
              changes: {
                from: offer.from,
                to: Math.max(offer.to, view.state.selection.main.head),
                insert: offer.insert,
              },
              selection: { anchor: offer.from + offer.cursor },
              userEvent: 'input.complete',
            }),
        })),
    };
  };
}

async function tooltipAt(path: string, offset: number): Promise<Tooltip | null> {
  const { start, end, parts } = await ask('hover', { path, offset });
  if (parts.length === 0) return null;
  return {
    pos: start,
    end,
    above: true,
    create: () => ({
      dom: el(
        'div',
        { class: 'hover' },
        ...parts.flatMap(({ title, text }) => [el('strong', {}, title), el('p', {}, text)]),
      ),
    }),
  };
}

const setHelp = StateEffect.define<Tooltip | null>();

/** Help that was asked for with the keyboard, until somebody writes or moves. */
const help = StateField.define<Tooltip | null>({
  create: () => null,
  update: (value, transaction) => {
    for (const effect of transaction.effects) if (effect.is(setHelp)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : value;
  },
  provide: (field) => showTooltip.from(field),
});

/** What is said of a place, by pointing at it or, with F1, where the cursor stands. */
export function hovering(path: string): Extension {
  return [
    hoverTooltip((_, offset) => tooltipAt(path, offset).catch(() => null)),
    help,
    keymap.of([
      {
        key: 'F1',
        preventDefault: true,
        run: (view) => {
          tooltipAt(path, view.state.selection.main.head).then(
            (tooltip) => view.dispatch({ effects: setHelp.of(tooltip) }),
            () => {},
          );
          return true;
        },
      },
      {
        key: 'Escape',
        run: (view) => {
          if (!view.state.field(help, false)) return false;
          view.dispatch({ effects: setHelp.of(null) });
          return true;
        },
      },
    ]),
  ];
}
