import { changeIn } from './changes.ts';
import type { WordBlock, WordCell, WordRow, WordTable } from './document.ts';
import { childOf, isOn, settingOf, type XmlNode } from './read-xml.ts';
import type { Reading } from './reading.ts';

type ReadBlocks = (nodes: readonly XmlNode[]) => readonly WordBlock[];

/** A table with its merged cells told as merged: a cell of several rows stands in each, empty in all but the first. */
export function tableOf(node: XmlNode, reading: Reading, blocks: ReadBlocks): WordTable {
  const line = reading.lines.length + 1;
  const rows = rowsIn(node).map((row) => rowOf(row, blocks));
  const properties = childOf(node, 'w:tblPr');
  const said = [settingOf(properties, 'w:tblCaption'), settingOf(properties, 'w:tblDescription')];
  const alternative = said.filter((words) => words !== undefined && words !== '').join(' – ');
  return { kind: 'table', line, rows, alternative: alternative === '' ? undefined : alternative };
}

/** Rows may lie in content controls and in other things around them. */
function rowsIn(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((child) =>
    child.name === 'w:tr' ? [child] : isAround(child) ? rowsIn(child) : [],
  );
}

function cellsIn(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((child) =>
    child.name === 'w:tc' ? [child] : isAround(child) ? cellsIn(child) : [],
  );
}

function isAround({ name }: XmlNode): boolean {
  return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].includes(name);
}

function rowOf(node: XmlNode, blocks: ReadBlocks): WordRow {
  const properties = childOf(node, 'w:trPr');
  let column = Math.max(0, Number(settingOf(properties, 'w:gridBefore') ?? 0) || 0);
  const cells = cellsIn(node).map((cell): WordCell => {
    const own = childOf(cell, 'w:tcPr');
    const across = Math.min(100, Math.max(1, Number(settingOf(own, 'w:gridSpan') ?? 1) || 1));
    const began = column;
    column += across;
    return { blocks: blocks(cell.children), across, column: began, down: downOf(own) };
  });
  return { cells, isHead: isOn(properties, 'w:tblHeader') ?? false, change: changeIn(properties) };
}

function downOf(properties: XmlNode | undefined): WordCell['down'] {
  const merge = childOf(properties, 'w:vMerge');
  if (!merge) return 'one';
  return merge.attributes['w:val'] === 'restart' ? 'first' : 'more';
}
