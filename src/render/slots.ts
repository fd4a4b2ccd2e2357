import type { Slot, SlotField } from '../model/index.ts';
import type { Report } from '../report/index.ts';

/** The words of a place in the head or foot. A field that the report has nothing for leaves nothing behind. */
export function slotText(
  slot: Slot | undefined,
  report: Report,
  page: { readonly number: number; readonly count: number },
): string {
  if (slot?.kind !== 'text') return '';
  const pages = { sida: String(page.number), sidor: String(page.count) };
  return slotParts(slot, report)
    .map((part) => ('page' in part ? pages[part.page] : part.text))
    .join('')
    .trim();
}

/** The same in parts, where numbers of pages are known to somebody else. */
export type SlotPart = { readonly text: string } | { readonly page: 'sida' | 'sidor' };

export function slotParts(slot: Slot | undefined, report: Report): readonly SlotPart[] {
  if (slot?.kind !== 'text') return [];
  const values: { readonly [F in Exclude<SlotField, 'sida' | 'sidor'>]: string } = {
    titel: report.header,
    län: report.county,
    datum: report.dateText,
  };
  return slot.text.split(/(\{[^{}]*\})/).flatMap((part): SlotPart[] => {
    const name = part.startsWith('{') ? part.slice(1, -1) : '';
    if (name === 'sida' || name === 'sidor') return [{ page: name }];
    if (Object.hasOwn(values, name)) return [{ text: values[name as keyof typeof values] }];
    return part === '' ? [] : [{ text: part }];
  });
}

/** Whether a place speaks of pages, which the HTML has none of. */
export function namesPages(slot: Slot | undefined): boolean {
  return slot?.kind === 'text' && /\{sid(a|or)\}/.test(slot.text);
}
