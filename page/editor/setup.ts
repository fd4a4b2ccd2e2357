import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension, type StateEffect } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { NONCE } from '../trusted.ts';
import { completions, hovering } from './help.ts';
import { languageOf } from './language.ts';

/** What every text is written with. Tab is left to the browser: it leads on, as everywhere in a page. */
export function setup(
  path: string,
  label: string,
  lang: string,
  phrases: Readonly<Record<string, string>>,
  more: Extension = [],
): Extension {
  return [
    more,
    lineNumbers(),
    foldGutter(),
    highlightSpecialChars(),
    history({ newGroupDelay: 700 }),
    drawSelection(),
    dropCursor(),
    EditorState.allowMultipleSelections.of(false),
    indentOnInput(),
    bracketMatching(),
    highlightActiveLine(),
    highlightSelectionMatches({ wholeWords: true, minSelectionLength: 3 }),
    search({ top: true }),
    keymap.of([...defaultKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, ...completionKeymap]),
    EditorView.lineWrapping,
    EditorView.cspNonce.of(NONCE),
    EditorState.phrases.of(phrases),
    ofFile.of(fileParts(path, label, lang)),
    look,
  ];
}

const ofFile = new Compartment();

/** The same text, with all that was undone and can be, in a file that has got another place. */
export function placedAt(path: string, label: string, lang: string): StateEffect<unknown> {
  return ofFile.reconfigure(fileParts(path, label, lang));
}

function fileParts(path: string, label: string, lang: string): Extension {
  return [
    autocompletion({ icons: false, override: [completions(path)] }),
    hovering(path),
    EditorView.contentAttributes.of({
      'aria-label': label,
      lang,
      spellcheck: 'true',
      tabindex: '0',
      autocapitalize: 'sentences',
    }),
    languageOf(path),
  ];
}

/** The colours and faces are the page's own, by its properties. */
const look = EditorView.theme({
  '&': { height: '100%', fontSize: '0.95rem', color: 'var(--text)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--text)', paddingBlock: '0.6rem', maxWidth: '48rem' },
  '.cm-cursor': { borderLeftColor: 'var(--text)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    backgroundColor: 'var(--field)',
    color: 'var(--quiet)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent) 6%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, var(--accent) 12%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 28%, transparent)',
  },
  '.cm-panels': { backgroundColor: 'var(--field)', color: 'var(--text)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--text)',
    border: '1px solid var(--line)',
    borderRadius: '0.3rem',
    maxWidth: 'min(32rem, 90vw)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-diagnostic': { padding: '0.4rem 0.6rem', fontFamily: 'var(--sans)' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--field)',
    borderColor: 'var(--line)',
    color: 'var(--quiet)',
  },
});
