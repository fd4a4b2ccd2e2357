import { changeOf, within } from './changes.ts';
import { controlInlines } from './controls.ts';
import type { WordInline } from './document.ts';
import { drawingInlines } from './drawings.ts';
import { fieldTarget, formInlines, readFieldEdge } from './fields.ts';
import { childOf, settingOf, textBelow, wordsBelow, type XmlNode } from './read-xml.ts';
import { doubt, type Place, type ReadBlocks, type Reading } from './reading.ts';
import { looksOf, over, textOf } from './styles.ts';
import { symbolOf } from './symbols.ts';

/** What stands in a paragraph, or in anything that can lie around a part of one. */
export function inlinesOf(
  node: XmlNode,
  place: Place,
  reading: Reading,
  blocks: ReadBlocks,
): readonly WordInline[] {
  return node.children.flatMap((child) => inlineOf(child, place, reading, blocks));
}

function inlineOf(node: XmlNode, place: Place, reading: Reading, blocks: ReadBlocks): readonly WordInline[] {
  const inside = (below: Place = place) => inlinesOf(node, below, reading, blocks);
  switch (node.name) {
    case 'w:r':
      return runInlines(node, place, reading, blocks);
    case 'w:ins':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:moveTo':
      return inside({ ...place, change: within(place.change, changeOf(node)) });
    case 'w:hyperlink':
      return linked(hyperlinkTarget(node, place, reading), inside());
    case 'w:fldSimple': {
      const target = fieldTarget(node.attributes['w:instr'] ?? '');
      return target === undefined ? inside() : linked(target, inside());
    }
    case 'w:sdt':
      return controlInlines(node, place, reading, inlinesOf, blocks);
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
    case 'w:commentRangeStart':
    case 'w:commentRangeEnd':
      return [anchorOf(node)];
    case 'm:oMath':
    case 'm:oMathPara':
      return [{ kind: 'thing', what: 'equation', words: [textBelow(node)] }];
    case 'mc:AlternateContent':
      return alternative(node).flatMap((child) => inlineOf(child, place, reading, blocks));
    case 'w:pPr':
    case 'w:sdtPr':
    case 'w:smartTagPr':
    case 'w:customXmlPr':
      return [];
    default:
      return isKnownAround(node) ? inside() : unknown(node, place, reading);
  }
}

const AROUND = [
  'w:smartTag',
  'w:customXml',
  'w:bdo',
  'w:dir',
  'w:sdtContent',
  'w:ruby',
  'w:rubyBase',
  'w:rt',
];

function isKnownAround(node: XmlNode): boolean {
  return AROUND.includes(node.name);
}

/** Whatever is not known holds its words, if it holds any. */
function unknown(node: XmlNode, place: Place, reading: Reading): readonly WordInline[] {
  const words = textBelow(node);
  if (words !== '') doubt(reading, 'unknown', place.line, words);
  return [];
}

/** The alternatives that Word itself takes: the newest, and the fallback where there is no other. */
export function alternative(node: XmlNode): readonly XmlNode[] {
  return (childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback'))?.children ?? [];
}

function linked(target: string | undefined, inlines: readonly WordInline[]): readonly WordInline[] {
  return target === undefined || inlines.length === 0 ? inlines : [{ kind: 'link', target, inlines }];
}

function hyperlinkTarget(node: XmlNode, { line }: Place, reading: Reading): string | undefined {
  const id = node.attributes['r:id'];
  const anchor = node.attributes['w:anchor'];
  if (id === undefined) return anchor === undefined ? undefined : `#${anchor}`;
  const relation = reading.relations.get(id);
  if (!relation) doubt(reading, 'no-link', line, textBelow(node));
  return relation && (anchor === undefined ? relation.target : `${relation.target}#${anchor}`);
}

export function anchorOf({ name, attributes }: XmlNode): WordInline {
  return {
    kind: 'anchor',
    edge: name.endsWith('Start') ? 'start' : 'end',
    of: name.startsWith('w:bookmark') ? 'bookmark' : 'comment',
    id: attributes['w:id'] ?? '',
    name: attributes['w:name'] ?? '',
  };
}

function runInlines(run: XmlNode, place: Place, reading: Reading, blocks: ReadBlocks): readonly WordInline[] {
  const properties = childOf(run, 'w:rPr');
  const style = reading.styles.character(settingOf(properties, 'w:rStyle'));
  const here = { ...place, looks: over(over(place.looks, style), looksOf(properties)) };
  const inlines = run.children.flatMap((node) => pieceOf(node, here, reading, blocks));
  const field = reading.fields.findLast(({ isResult, instruction }) => isResult && fieldTarget(instruction));
  return linked(field && fieldTarget(field.instruction), inlines);
}

/** One piece of a run. */
function pieceOf(node: XmlNode, place: Place, reading: Reading, blocks: ReadBlocks): readonly WordInline[] {
  const { change, line } = place;
  switch (node.name) {
    case 'w:t':
    case 'w:delText':
      return text(node.text, place);
    case 'w:tab':
    case 'w:ptab':
      return [{ kind: 'tab', change }];
    case 'w:br':
      return [{ kind: 'break', change }];
    case 'w:cr':
      return [{ kind: 'break', change }];
    case 'w:noBreakHyphen':
      return text('\u2011', place);
    case 'w:softHyphen':
      return text('\u00ad', place);
    case 'w:sym':
      return symbol(node, place, reading);
    // A comment on a place and not on words has no range, only this.
    case 'w:commentReference':
      return [{ kind: 'anchor', edge: 'end', of: 'comment', id: node.attributes['w:id'] ?? '', name: '' }];
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const id = `${node.name === 'w:footnoteReference' ? 'f' : 's'}${node.attributes['w:id'] ?? ''}`;
      if (reading.notes.has(id)) return [{ kind: 'note', id, change }];
      doubt(reading, 'no-note', line, id);
      return [];
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return drawingInlines(node, place, reading, blocks);
    case 'mc:AlternateContent':
      return alternative(node).flatMap((child) => pieceOf(child, place, reading, blocks));
    case 'w:fldChar':
      readFieldEdge(node, reading);
      return formInlines(node, place, reading);
    case 'w:instrText':
      if (reading.fields.length > 0) reading.fields.at(-1)!.instruction += node.text;
      return [];
    case 'w:ruby':
    case 'w:rubyBase':
    case 'w:rt':
      return inlinesOf(node, place, reading, blocks);
    default:
      return wordsBelow(node).length === 0 || node.name === 'w:rPr' || node.name === 'w:delInstrText'
        ? []
        : unknown(node, place, reading);
  }
}

/** Words as they stand; a line's end within them is a space. */
function text(value: string, { change, looks }: Place): readonly WordInline[] {
  if (value === '') return [];
  return [textOf(seen(value.normalize('NFC')), looks, change)];
}

/** Signs that move others about, and such as no font has. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2060-\u2069\ufff9-\ufffb]/g;

/**
 * A text as it is seen: signs of Word's fonts of symbols as letters, and none that only programs know. A space that does not break is a
 * space: nobody sees it in Markdown, and the report holds together by itself what belongs together.
 */
function seen(value: string): string {
  const text = value.replace(/[\n\r\t\u00a0\u2028\u2029]/g, ' ').replace(UNSEEN, '');
  return /[\uf000-\uf0ff]/.test(text)
    ? text.replace(/[\uf000-\uf0ff]/g, (sign) => symbolOf(sign.charCodeAt(0).toString(16)) ?? sign)
    : text;
}

function symbol(node: XmlNode, place: Place, reading: Reading): readonly WordInline[] {
  const code = node.attributes['w:char'];
  const sign = symbolOf(code, node.attributes['w:font']);
  if (sign !== undefined) return text(sign, place);
  doubt(reading, 'unknown', place.line, `${node.attributes['w:font'] ?? ''} ${code ?? ''}`);
  return [];
}
