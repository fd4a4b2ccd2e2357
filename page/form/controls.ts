import type { FieldView } from '../../src/cli/serve/desk/protocol.ts';

/** What can be nothing else needs no answer: which sort of file it is. */
export function isSettled({ kind, choices, value }: FieldView): boolean {
  return kind === 'choice' && choices.length === 1 && choices[0]?.value === value;
}

export const CONTROLS = 'input, select, textarea, button';

export function valueIn(field: FieldView, name: string): string {
  return field.inside.find((inner) => inner.name === name)?.value ?? '';
}

export function isLine(control: HTMLElement): control is HTMLInputElement | HTMLTextAreaElement {
  return ['INPUT', 'TEXTAREA'].includes(control.tagName);
}

export function nameOf(control: HTMLElement): string {
  return control.getAttribute('aria-label') ?? control.textContent ?? '';
}

/** The innermost field that is written at a place. */
export function fieldAt(fields: readonly FieldView[], offset: number): FieldView | undefined {
  const around = fields.filter(({ start, end }) => start !== undefined && start <= offset && offset <= end!);
  const [field] = around.sort((a, b) => a.end! - a.start! - (b.end! - b.start!));
  return field && (fieldAt(field.inside, offset) ?? field);
}

export function find(fields: readonly FieldView[], pointer: string): FieldView | undefined {
  for (const field of fields) {
    if (field.pointer === pointer) return field;
    if (pointer.startsWith(`${field.pointer}/`)) return find(field.inside, pointer);
  }
  return undefined;
}
