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

/** Switches of a link that are followed by words of their own: a place within what it leads to, a tip, a frame. */
const WITH_WORDS = ['\\l', '\\o', '\\t'];

/** What a field that is a link leads to, in whatever order its switches stand. */
export function fieldTarget(instruction: string): string | undefined {
  const [name = '', ...words] = instruction.match(/"[^"]*"?|[^\s"]+/g) ?? [];
  if (name.toUpperCase() !== 'HYPERLINK') return undefined;
  const said = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!.toLowerCase();
    if (WITH_WORDS.includes(word)) said.set(word, unquoted(words[++at] ?? ''));
    else if (!/^\\[a-z]$/.test(word) && !said.has('')) said.set('', unquoted(words[at]!));
  }
  const address = said.get('') ?? '';
  const place = said.get('\\l') ?? '';
  const whole = place === '' ? address : `${address}#${place}`;
  return whole === '' ? undefined : whole;
}

function unquoted(word: string): string {
  return word.replace(/^"|"$/g, '').trim();
}

/** What somebody has chosen in a form: no words of the text tell it. */
export function formInlines(
  edge: XmlNode,
  { line, change, looks }: Place,
  reading: Reading,
): readonly WordInline[] {
  const form = childOf(edge, 'w:ffData');
  const box = childOf(form, 'w:checkBox');
  if (box) return [{ kind: 'check', on: isOn(box, 'w:checked') ?? isOn(box, 'w:default') ?? false, change }];
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
