import type { DocxPackage } from './package.ts';
import { attributesOf, type XmlElement } from './xml.ts';

/** The words of the document in reading order: its body without the contents, then its notes with their numbers. What is tied is two words. */
export function wordsOfDocx(docx: DocxPackage): string[] {
  const notes = docx
    .xml('word/footnotes.xml')
    .children.filter((child) => typeof child !== 'string')
    .filter(({ attributes }) => attributes['w:type'] === undefined)
    .map((note) => `${note.attributes['w:id']} ${textOf(note)}`);
  return [textOf(docx.xml('word/document.xml')), ...notes]
    .join(' ')
    .split(/[ \u00a0\t\n\r]+/)
    .filter((word) => word !== '');
}

function textOf(element: XmlElement): string {
  const inside = () =>
    element.children.map((child) => (typeof child === 'string' ? '' : textOf(child))).join('');
  switch (element.name) {
    case 'w:t':
      return element.children.join('');
    case 'w:sdt':
      return '';
    case 'w:p':
      // Its title stands outside the contents, and is no word of the text either.
      if (attributesOf(element, 'w:pStyle', 'w:val')[0] === 'TOCHeading') return '';
      return ` ${inside()} `;
    case 'w:br':
    case 'w:tab':
      return ' ';
    case 'w:footnoteReference':
      return ` ${element.attributes['w:id']} `;
    // A further mark of a note is a word by itself; the number of a caption is not.
    case 'w:fldSimple':
      return element.attributes['w:instr']?.includes('SEQ') ? inside() : ` ${inside()} `;
    default:
      return inside();
  }
}
