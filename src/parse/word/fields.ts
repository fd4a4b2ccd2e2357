import type { WordInline } from './document.ts';
import { childOf, isOn, settingOf, type XmlNode } from './read-xml.ts';
import { doubt, type Place, type Reading } from './reading.ts';
import { textOf } from './styles.ts';

/** Fields that have begun. More are such as somebody has cut in two, and would be looked through at every run. */
const MOST_OPEN = 50;

/** A field begins, shows its result, or ends. Nothing of the text depends on whether all of them end. */
export function readFieldEdge({ attributes }: XmlNode, { fields }: Reading): void {
  const kind = attributes['w:fldCharType'];
  if (kind === 'begin') {
    fields.push({ instruction: '', isResult: false });
    if (fields.length > MOST_OPEN) fields.shift();
  }
  if (kind === 'separate' && fields.length > 0) fields.at(-1)!.isResult = true;
  else if (kind === 'end') fields.pop();
}

/** What a field that is a link leads to. */
export function fieldTarget(instruction: string): string | undefined {
  const [, switches = '', address = ''] =
    /^\s*HYPERLINK\s+((?:\\[a-z]\s+)*)"([^"]*)"/i.exec(instruction) ?? [];
  if (address === '') return undefined;
  return switches.includes('\\l') ? `#${address}` : address;
}

/** What somebody has chosen in a form: no words of the text tell it. */
export function formInlines(
  edge: XmlNode,
  { line, change, looks }: Place,
  reading: Reading,
): readonly WordInline[] {
  const form = childOf(edge, 'w:ffData');
  const box = childOf(form, 'w:checkBox');
  if (box) return [{ kind: 'check', on: isOn(box, 'w:checked') ?? isOn(box, 'w:default') ?? false }];
  const list = childOf(form, 'w:ddList');
  if (!list) return [];
  const entries = list.children
    .filter(({ name }) => name === 'w:listEntry')
    .map(({ attributes }) => attributes['w:val'] ?? '');
  const chosen = entries[Number(settingOf(list, 'w:result') ?? settingOf(list, 'w:default') ?? 0)];
  const others = entries.filter((entry) => entry !== chosen);
  if (others.length > 0) doubt(reading, 'choice', line, others.join(' | '));
  if (chosen === undefined) return [];
  return [textOf(chosen, looks, change)];
}
