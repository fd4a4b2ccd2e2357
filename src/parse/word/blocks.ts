import { markChange } from './changes.ts';
import { isContents, isUnfilled, tellChoices } from './controls.ts';
import type { WordBlock, WordParagraph } from './document.ts';
import { looksOfAll, plainWords } from './plain-words.ts';
import { childOf, settingOf, textBelow, type XmlNode } from './read-xml.ts';
import { doubt, type Reading } from './reading.ts';
import { alternative, anchorOf, inlinesOf } from './runs.ts';
import { listOf, outlineOf } from './styles.ts';
import { tableOf } from './tables.ts';

/** Paragraphs and tables, in order, whatever lies around them. */
export function blocksOf(
  nodes: readonly XmlNode[],
  reading: Reading,
  inContents = false,
): readonly WordBlock[] {
  return nodes.flatMap((node) => blockOf(node, reading, inContents));
}

function blockOf(node: XmlNode, reading: Reading, inContents: boolean): readonly WordBlock[] {
  switch (node.name) {
    case 'w:p':
      return [paragraphOf(node, reading, inContents)];
    case 'w:tbl':
      return [tableOf(node, reading, (nodes) => blocksOf(nodes, reading, inContents))];
    case 'w:sdt':
      return controlBlocks(node, reading, inContents);
    case 'mc:AlternateContent':
      return blocksOf(alternative(node), reading, inContents);
    case 'w:altChunk':
    case 'w:subDoc':
      doubt(reading, 'part-outside', reading.lines.length + 1, node.attributes['r:id'] ?? '');
      return [];
    case 'm:oMathPara':
    case 'm:oMath':
      return [paragraphOf({ name: 'w:p', attributes: {}, children: [node], text: '' }, reading, inContents)];
    case 'w:sectPr':
    case 'w:tcPr':
      return [];
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
    case 'w:commentRangeStart':
    case 'w:commentRangeEnd':
      reading.anchors.push(anchorOf(node));
      return [];
    default:
      return blocksOf(node.children, reading, inContents);
  }
}

function controlBlocks(node: XmlNode, reading: Reading, inContents: boolean): readonly WordBlock[] {
  const properties = childOf(node, 'w:sdtPr');
  const content = childOf(node, 'w:sdtContent');
  const line = reading.lines.length + 1;
  tellChoices(properties, content, line, reading);
  if (!content) return [];
  const blocks = blocksOf(content.children, reading, inContents || isContents(properties));
  if (!isUnfilled(properties)) return blocks;
  doubt(reading, 'unfilled', line, textBelow(content));
  return [];
}

function paragraphOf(node: XmlNode, reading: Reading, inContents: boolean): WordParagraph {
  const line = reading.lines.push('');
  const properties = childOf(node, 'w:pPr');
  const id = settingOf(properties, 'w:pStyle');
  const style = reading.styles.paragraph(id);
  if (id !== undefined && !style) doubt(reading, 'no-style', line, id);
  const place = { line, change: undefined, looks: style?.looks ?? reading.styles.ordinary };
  const list = listOf(properties);
  const counted = list ? { id: list.id, level: list.level } : style?.list;
  const levelOfStyle = list && list.level === 0 && style?.list ? style.list.level : undefined;
  const listPlace = counted && reading.numbering.next(counted.id, levelOfStyle ?? counted.level);
  const depth = reading.fields.length;
  // What stands between two paragraphs holds from the next one on.
  const anchors = reading.anchors.splice(0);
  const inlines = [...anchors, ...inlinesOf(node, place, reading, blocksOf)];
  // A link that never ends would take the rest of the file with it.
  const unended = reading.fields.splice(depth).filter(({ instruction }) => !/HYPERLINK/i.test(instruction));
  reading.fields.push(...unended);
  // A line is one line, whatever a chart or a description holds.
  reading.lines[line - 1] = plainWords(inlines).replace(/[\n\r]/g, ' ');
  const outline = outlineOf(properties) ?? style?.outline;
  return {
    kind: 'paragraph',
    line,
    inlines,
    style: style?.name,
    outline: outline === 0 ? undefined : outline,
    list: listPlace,
    looks: looksOfAll(inlines),
    contents: inContents || CONTENTS.test(style?.name ?? ''),
    change: markChange(properties),
  };
}

const CONTENTS = /^(toc (heading|\d)|table of figures|innehåll \d|innehållsförteckning|figurförteckning)/;
