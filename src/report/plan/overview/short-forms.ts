import { compare, labels } from '../../../locale/index.ts';
import { explainedIn, type Plan, shortFormsIn } from '../../../model/index.ts';
import { heading } from '../../blocks.ts';
import { type Block, wordsOf } from '../../report.ts';
import { fact } from '../cover.ts';

/** A list of one is no list. */
const FEWEST = 2;

/** Short forms that the report uses, with what they stand for: as the plan's list has it, or as a text itself says. */
export function shortFormAnnex(plan: Plan, written: readonly Block[]): readonly Block[] {
  const texts: string[] = [];
  gather(written, texts);
  const told = new Map(plan.shortForms.map(({ short, meaning }) => [short, meaning]));
  for (const text of texts)
    for (const [short, meaning] of explainedIn(text)) if (!told.has(short)) told.set(short, meaning);
  const listed = new Set(plan.shortForms.map(({ short }) => short));
  const isExplained = [...told.keys()].some((short) => !listed.has(short));
  const used = new Set(isExplained ? texts.flatMap(formsIn) : []);
  const rows = [...told].filter(([short]) => listed.has(short) || used.has(short));
  if (rows.length < FEWEST) return [];
  const facts = rows.sort(([a], [b]) => compare(a, b)).map(([short, meaning]) => fact(short, [meaning]));
  return [heading(labels.shortForms, 'bilaga.förkortningar'), { kind: 'facts', facts }];
}

function formsIn(text: string): readonly string[] {
  return shortFormsIn(text).map(({ short }) => short);
}

function gather(blocks: readonly Block[], texts: string[]): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        texts.push(wordsOf(block.content));
        break;
      case 'list':
        for (const item of block.items) gather(item.blocks, texts);
        break;
      case 'table':
        for (const row of [block.header, ...block.rows]) for (const cell of row) texts.push(wordsOf(cell));
        break;
      case 'quote':
        gather(block.blocks, texts);
        break;
      case 'facts':
        for (const { values } of block.facts) for (const value of values) texts.push(wordsOf(value));
        break;
    }
  }
}
