import type { WordInline } from './document.ts';
import { childOf, everyNode, isOn, textBelow, type XmlNode } from './read-xml.ts';
import { doubt, type Place, type Reading } from './reading.ts';

type ReadInlines<Blocks> = (
  node: XmlNode,
  place: Place,
  reading: Reading,
  blocks: Blocks,
) => readonly WordInline[];

/** A content control within a paragraph: its words, its tick, or the question that nobody has answered. */
export function controlInlines<Blocks>(
  control: XmlNode,
  place: Place,
  reading: Reading,
  read: ReadInlines<Blocks>,
  blocks: Blocks,
): readonly WordInline[] {
  const properties = childOf(control, 'w:sdtPr');
  const content = childOf(control, 'w:sdtContent');
  const box = childOf(properties, 'w14:checkbox');
  if (box) {
    const mark = childOf(box, 'w14:checked')?.attributes['w14:val'];
    return [{ kind: 'check', on: mark === '1' || mark === 'true', change: place.change }];
  }
  tellChoices(properties, content, place.line, reading);
  if (!content) return [];
  if (isUnfilled(properties)) {
    doubt(reading, 'unfilled', place.line, textBelow(content));
    return [];
  }
  return read(content, place, reading, blocks);
}

/** Whether what stands in a control is only what asks for something. */
export function isUnfilled(properties: XmlNode | undefined): boolean {
  return isOn(properties, 'w:showingPlcHdr') ?? false;
}

/** What could have been chosen in a list of a control: words of the file that stand in no text. */
export function tellChoices(
  properties: XmlNode | undefined,
  content: XmlNode | undefined,
  line: number,
  reading: Reading,
): void {
  const list = childOf(properties, 'w:dropDownList') ?? childOf(properties, 'w:comboBox');
  if (!list) return;
  const chosen = content ? textBelow(content) : '';
  const others = list.children
    .map(({ attributes }) => attributes['w:displayText'] ?? attributes['w:value'] ?? '')
    .filter((words) => words !== '' && words !== chosen);
  if (others.length > 0) doubt(reading, 'choice', line, others.join(' | '));
}

/** Whether a control is Word's own contents, which the program makes itself. */
export function isContents(properties: XmlNode | undefined): boolean {
  if (!properties) return false;
  for (const node of everyNode(properties))
    if (node.name === 'w:docPartGallery' && CONTENTS.test(node.attributes['w:val'] ?? '')) return true;
  return false;
}

const CONTENTS = /^table of (contents|figures)/i;
