import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import type { PageWords } from '../../src/locale/index.ts';
import { ask, Refused } from '../api.ts';
import { button, el, fill, say } from '../dom.ts';
import { merging } from './merging.ts';
import { setup } from './setup.ts';

/** What was written where two texts stood beside each other, and the text that it was a change of. */
export interface Written {
  readonly of: string;
  readonly mine: string;
}

/** Both texts of a file beside each other, on the page. */
export interface Beside {
  /** What was written there and nowhere else; undefined where nothing was. */
  written(): Written | undefined;
  takeAway(): void;
}

/** Both texts of a file that two have written in, beside each other: what its author chooses holds. */
export async function showConflict(
  place: HTMLElement,
  path: string,
  lang: string,
  words: PageWords,
  failed: (error: unknown) => void,
  /** What was written here before, where both are shown anew. */
  before?: Written,
): Promise<Beside> {
  const { text, hash, theirs, theirsHash } = await ask('text', { path });
  const mine = before ? merging(before.of, text, before.mine) : text;
  const label = (words_: string) => `${words_}: ${say(words.editor.label, { file: path })}`;
  const extensions = (words_: string) => setup(path, label(words_), lang, words.phrases);
  const merged = new MergeView({
    a: {
      doc: theirs ?? '',
      extensions: [...[extensions(words.conflict.theirs)], EditorState.readOnly.of(true)],
    },
    b: { doc: mine, extensions: extensions(words.conflict.mine) },
    collapseUnchanged: { margin: 3, minSize: 6 },
    revertControls: 'a-to-b',
    renderRevertControl: () =>
      el(
        'button',
        { type: 'button', 'aria-label': words.phrases['Revert this chunk'] ?? '' },
        el('span', { 'aria-hidden': 'true' }, '→'),
      ),
  });
  const own: Beside = {
    written: () => {
      const now = merged.b.state.doc.toString();
      return now === text ? undefined : { of: text, mine: now };
    },
    takeAway: () => merged.destroy(),
  };
  let shown = own;
  const keepMine = async () => {
    const now = merged.b.state.doc.toString();
    const { words: refused } = await ask('rebase', { path, text: now, seen: hash, seenTheirs: theirsHash });
    if (refused === undefined) return;
    merged.destroy();
    shown = await showConflict(place, path, lang, words, failed, { of: text, mine: now });
    failed(new Refused(refused));
  };
  fill(
    place,
    el(
      'div',
      { class: 'conflict' },
      el('h3', {}, words.conflict.title),
      el('p', {}, theirs === null ? words.conflict.gone : words.conflict.text),
      el(
        'div',
        { class: 'tools' },
        button(words.conflict.keepMine, () => keepMine().catch(failed), { class: 'main' }),
        button(words.conflict.takeTheirs, () => ask('discard', { path }).catch(failed)),
      ),
      el(
        'div',
        { class: 'conflict-heads', 'aria-hidden': 'true' },
        el('p', {}, words.conflict.theirs),
        el('p', {}, words.conflict.mine),
      ),
      merged.dom,
    ),
  );
  return { written: () => shown.written(), takeAway: () => shown.takeAway() };
}
