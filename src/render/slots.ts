import type { Slot, SlotField } from '../model/index.ts';
import type { Report } from '../report/index.ts';

/** The words of a place in the head or foot. A field that the report has nothing for leaves nothing behind. */
export function slotText(
  slot: Slot | undefined,
  report: Report,
  page: { readonly number: number; readonly count: number },
): string {
  if (slot?.kind !== 'text') return '';
  const values: { readonly [F in SlotField]: string } = {
    titel: report.header,
    län: report.county,
    datum: report.dateText,
    sida: String(page.number),
    sidor: String(page.count),
  };
  return slot.text
    .replace(/\{([^{}]*)\}/g, (whole, name: string) => (isField(name, values) ? values[name] : whole))
    .trim();
}

/** Whether a place speaks of pages, which the HTML has none of. */
export function namesPages(slot: Slot | undefined): boolean {
  return slot?.kind === 'text' && /\{sid(a|or)\}/.test(slot.text);
}

function isField(name: string, values: { readonly [F in SlotField]: string }): name is SlotField {
  return Object.hasOwn(values, name);
}
