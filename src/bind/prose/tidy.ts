import type { Inline } from '../../model/index.ts';

/** The words before a last mark end where its full stop or comma begins. */
export function withoutSpaceBeforeMark(inlines: readonly Inline[]): readonly Inline[] {
  const at = inlines.findLastIndex((item) => item.kind !== 'mark');
  const last = inlines[at];
  if (last?.kind !== 'text' || inlines.length === at + 1) return inlines;
  return inlines.with(at, { kind: 'text', text: last.text.trimEnd() });
}

/** Joins neighbouring texts and takes away the space that an unprinted mark or comment leaves behind. */
export function tidy(inlines: readonly Inline[]): readonly Inline[] {
  let out: Inline[] = [];
  // The last inline that prints. Before the first one there is nothing to keep apart, as after a space.
  let before: Inline = { kind: 'text', text: ' ' };
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      out.push(inline);
      if (inline.kind !== 'mark') before = inline;
      continue;
    }
    const spaced: boolean = before.kind === 'text' && /\s/.test(before.text.at(-1) ?? '');
    const words: string = spaced ? inline.text.replace(/^ +/, '') : inline.text;
    if (words === '') continue;
    if (spaced && /^[.,;:!?)”]/.test(words)) out = [...withoutSpaceBeforeMark(out)];
    const last = out.at(-1);
    before = { kind: 'text', text: last?.kind === 'text' ? last.text + words : words };
    if (last?.kind === 'text') out[out.length - 1] = before;
    else out.push(before);
  }
  const end = out.findLastIndex((item) => item.kind !== 'mark');
  const last = out[end];
  if (last?.kind === 'text') {
    const trimmed = last.text.trimEnd();
    if (trimmed === '') out.splice(end, 1);
    else out[end] = { kind: 'text', text: trimmed };
  }
  return out;
}
