import { type Files, textFile } from '../support/fixture.ts';
import { choicesOf } from './fields.ts';
import type { Lot } from './lot.ts';
import { gentleWords } from './words.ts';

/**
 * What authors do on an ordinary day: other words, another choice, another order, a paragraph more or less. Most of it can still be built, so
 * that what is published is met as often as what is refused.
 */
export function gently(files: Files, lot: Lot): [string, Uint8Array] {
  const names = [...files.keys()].filter((name) => /\.(md|yaml)$/.test(name));
  const textOf = (name: string) => new TextDecoder().decode(files.get(name));
  const nameless = lot.once(12) ? names.find((name) => ITEM_ID.test(textOf(name))) : undefined;
  if (nameless !== undefined) return [nameless, textFile(textOf(nameless).replace(ITEM_ID, '$1- '))];
  const name = lot.pick(names);
  const text = textOf(name);
  return [name, textFile(name.endsWith('.md') ? inMarkdown(text, lot) : inFields(text, lot))];
}

/** An item's id, with what stands before it: `plan fix` writes it back. */
const ITEM_ID = /^([ ]*)- id: .*\n +(?=\S)/m;

function inMarkdown(text: string, lot: Lot): string {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 5 : 0;
  const [front, body] = [text.slice(0, end), text.slice(end)];
  return lot.once(3) ? inFields(front, lot) + body : front + inProse(body, lot);
}

const FIELD = /^(\s*(?:- )?)([\p{L}-]+): (\S.*)$/u;
/** Fields that say something in the author's own words. */
const SAID = ['text', 'kommentar', 'titel', 'rubrik', 'orsak', 'villkor', 'mening', 'avser'];
const DAYS = ['senast', 'från', 'klar'];

function inFields(text: string, lot: Lot): string {
  const lines = text.split('\n');
  if (lot.once(3)) return swappedItems(lines, lot).join('\n');
  const fields = lines.flatMap((line, i) => {
    const [, before, name, value] = FIELD.exec(line) ?? [];
    return before === undefined || /^[[{|>&*]/.test(value!)
      ? []
      : [{ i, before, name: name!, value: value! }];
  });
  const changes = fields.flatMap(({ i, before, name, value }) => {
    const to = otherValue(name, value, lot);
    return to === undefined ? [] : [{ i, line: `${before}${name}: ${to}` }];
  });
  if (changes.length === 0) return text;
  const { i, line } = lot.pick(changes);
  return lines.with(i, line).join('\n');
}

function otherValue(name: string, value: string, lot: Lot): string | undefined {
  if (SAID.includes(name)) return JSON.stringify(gentleWords(lot));
  if (DAYS.includes(name)) return lot.pick(['2024-01', '2024-12-31', '2024-06', '2025']);
  const choices = choicesOf(name);
  return choices.includes(value) ? lot.pick(choices) : undefined;
}

/** Two items of one list that stand after each other change places. */
function swappedItems(lines: readonly string[], lot: Lot): readonly string[] {
  const starts = lines.flatMap((line, i) => (/^\s*- /.test(line) ? [{ i, indent: line.indexOf('-') }] : []));
  const endOf = ({ i, indent }: { i: number; indent: number }) => {
    const after = lines.slice(i + 1).findIndex((line) => line !== '' && line.search(/\S/) <= indent);
    return after === -1 ? lines.length : i + 1 + after;
  };
  const pairs = starts.flatMap((first) => {
    const middle = endOf(first);
    const second = starts.find(({ i, indent }) => i === middle && indent === first.indent);
    return second ? [{ from: first.i, middle, to: endOf(second) }] : [];
  });
  if (pairs.length === 0) return lines;
  const { from, middle, to } = lot.pick(pairs);
  return [
    ...lines.slice(0, from),
    ...lines.slice(middle, to),
    ...lines.slice(from, middle),
    ...lines.slice(to),
  ];
}

function inProse(body: string, lot: Lot): string {
  const blocks = body.replace(/\n+$/, '').split('\n\n');
  const at = blocks.length - lot.below(Math.min(blocks.length, 4));
  const plain = blocks.findIndex((block) => /^\p{L}[^:[\]]*$/u.test(block));
  const kinds: readonly (() => readonly string[])[] = [
    () => blocks.toSpliced(at, 0, paragraph(lot)),
    () => blocks.toSpliced(at, 0, paragraph(lot), paragraph(lot)),
    () => (plain === -1 ? blocks : blocks.with(plain, paragraph(lot))),
    () => (plain === -1 ? blocks : [...blocks.toSpliced(plain, 1), blocks[plain]!]),
  ];
  return `${lot.pick(kinds)().join('\n\n')}\n`;
}

/** A block of running text, of every kind that stands in plans. Ids and notes have names that nothing else has. */
function paragraph(lot: Lot): string {
  const own = `g${lot.below(1_000_000)}`;
  const line = () => `${gentleWords(lot)} ${inline(lot)}.`;
  const several = (sign: string) =>
    Array.from({ length: 1 + lot.below(4) }, () => `${sign}${line()}`).join('\n');
  const columns = 1 + lot.below(5);
  const row = (make: () => string) => `| ${Array.from({ length: columns }, make).join(' | ')} |`;
  const kinds: readonly (() => string)[] = [
    line,
    line,
    () => `Listan:\n\n${several('- ')}`,
    () => several('1. '),
    () => `- ${line()}\n  - ${line()}\n    1. ${line()}\n\n  ${line()}`,
    () => several('> '),
    () =>
      [row(() => gentleWords(lot)), row(() => lot.pick(['---', '--:', ':-:'])), row(line), row(line)].join(
        '\n',
      ),
    () => `${gentleWords(lot)} :plan[${own}]${lot.pick(['', '{senast=2024}'])}`,
    () => `${line()}[^${own}]\n\n[^${own}]: ${line()}`,
    () => `${gentleWords(lot)}\\\n${line()}`,
  ];
  return lot.pick(kinds)();
}

function inline(lot: Lot): string {
  const words = gentleWords(lot);
  return lot.pick([
    words,
    `**${words}**`,
    `*${words}*`,
    `[${words}](https://exempel.se/${lot.below(9)})`,
    `*a **${words}** b*`,
    `:språk[plan]{en}`,
    `\`a b\``,
    `~~${words}~~`,
  ]);
}
