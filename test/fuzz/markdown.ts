import type { Lot } from './lot.ts';
import { wordsFrom } from './words.ts';

/** A grammar of Markdown with the marks and blocks of plans. `ids` are names that the plan may know. */
export function markdownFrom(lot: Lot, ids: readonly string[]): string {
  return lot.some(9, () => block({ lot, ids }, 0), !lot.mild && lot.once(12) ? '\n' : '\n\n');
}

interface Drawing {
  readonly lot: Lot;
  readonly ids: readonly string[];
}

type Kinds = readonly (() => string)[];

const NOTES = ['1', 'a', 'å', '__proto__'];
const STRAY = ['*', '_', '**', '~', '`', '[', ']', '](', '![', ':', '{', '}', '\\', '|', '<', '&', '^'];
const PICTURES = ['x.png', 'bild.svg', '../../../x.png', 'data:image/png;base64,AA', ''];

function block(drawing: Drawing, depth: number): string {
  const { lot } = drawing;
  const inside = () => (depth < 3 ? block(drawing, depth + 1) : line(drawing));
  const good: Kinds = [
    () => line(drawing),
    () => line(drawing),
    () => lot.some(3, () => `- ${line(drawing)}`, '\n'),
    () => lot.some(3, () => `1. ${line(drawing)}`, '\n'),
    () => prefixed(line(drawing), '> '),
    () => `${'#'.repeat(lot.mild ? 2 : 1 + lot.below(7))} ${line(drawing)}`,
    () => table(drawing),
    () => lot.pick(['::tabell{medel=poster}', '::diagram{medel=poster}', '::diagram{indikator=sip-antal}']),
    () => footnote(drawing),
  ];
  const odd: Kinds = [
    () => `${wordsFrom(lot)}\n${lot.pick(['===', '---'])}`,
    () => indented(inside(), lot.pick(['- ', '* ', '+ ', '1. ', '7) ', '- [x] '])),
    () => lot.some(4, () => indented(inside(), lot.pick(['- ', '1. '])), '\n'),
    () => prefixed(inside(), '> '),
    () => fence(lot),
    () => `[^${lot.pick(NOTES)}]: ${line(drawing)}${lot.pick(['', '\n\n    mer'])}`,
    () => `::${lot.pick(['tabell', 'diagram', 'x', 'tabell[a]'])}${attributes(drawing)}`,
    () =>
      lot.pick([
        '---',
        '***',
        '<!-- väntar -->',
        '<div>\n\nx\n\n</div>',
        '    kod',
        '[a]: x "y"',
        ':::not\nx\n:::',
      ]),
    () => `![${wordsFrom(lot)}](${lot.pick(PICTURES)})`,
  ];
  return lot.pick(lot.mild ? good : [...good, ...odd])();
}

function line(drawing: Drawing): string {
  const { lot } = drawing;
  if (lot.mild) return `${wordsFrom(lot)} ${inline(drawing, 1)}`;
  return lot.some(4, () => inline(drawing, 0), lot.pick([' ', ' ', ' ', '', '\n', '  \n', '\\\n']));
}

function inline(drawing: Drawing, depth: number): string {
  const { lot, ids } = drawing;
  const inside = () => (depth < 3 ? inline(drawing, depth + 1) : wordsFrom(lot));
  const good: Kinds = [
    () => wordsFrom(lot),
    () => wordsFrom(lot),
    () => `**${inside()}**`,
    () => `*${inside()}*`,
    () => `[${wordsFrom(lot)}](${address(lot)})`,
    () => lot.pick([':plan[a]', ':språk[plan]{en}', ':plan[kurs]{senast=2024}']),
  ];
  const odd: Kinds = [
    () => `~~${inside()}~~`,
    () => `\`${wordsFrom(lot)}\``,
    () => `[${inside()}](${address(lot)})`,
    () => `[${inside()}][${lot.pick(['a', '', 'x'])}]`,
    () => `[^${lot.pick(NOTES)}]`,
    () => mark(drawing, lot.once(3) ? inside() : lot.pick(ids)),
    () => lot.pick(STRAY),
  ];
  return lot.pick(lot.mild ? good : [...good, ...odd])();
}

function mark(drawing: Drawing, words: string): string {
  const { lot } = drawing;
  const name = lot.pick(['plan', 'svar', 'se', 'språk', 'sprak', 'belopp', 'x']);
  return `:${name}[${words}]${lot.once(2) ? attributes(drawing) : ''}`;
}

function attributes({ lot, ids }: Drawing): string {
  const names = [
    'status',
    'senast',
    'orsak',
    'medel',
    'indikator',
    'per',
    'form',
    'område',
    'id',
    '__proto__',
    '#x',
    'år',
  ];
  const values = ['pågår', 'genomförd', '2024', '2024-02-30', 'poster', 'linje', 'kommun', 'en'];
  const value = () => lot.pick([...values, `"${wordsFrom(lot)}"`, lot.pick(ids)]);
  return `{${lot.some(3, () => `${lot.pick(names)}=${value()}`, ' ')}${lot.once(20) ? '' : '}'}`;
}

function address(lot: Lot): string {
  if (lot.mild) return lot.pick(['https://a.se', 'mailto:a@b.se', 'https://www.a.se/b?c=d']);
  const places = [
    '1-inledning.md',
    '2-gemensamt/1-sip.md',
    '../x.md',
    '/x',
    'https://a.se',
    'mailto:a@b.se',
    'javascript:x',
    '<a b>',
    'C:\\x',
    '',
  ];
  return lot.pick(places) + lot.pick(['', '#sip', '#', '#%E5']);
}

/** A mark with its text, under a name that nothing else has. */
function footnote(drawing: Drawing): string {
  const name = `f${drawing.lot.below(1_000_000)}`;
  return `${line(drawing)}[^${name}]\n\n[^${name}]: ${wordsFrom(drawing.lot)}`;
}

function fence(lot: Lot): string {
  const open = lot.pick(['```', '~~~', '````']) + lot.pick(['', 'js', 'Viktigt', 'Viktigt beslut~~~']);
  return `${open}\n${wordsFrom(lot)}\n${lot.pick(['```', '~~~', ''])}`;
}

function table(drawing: Drawing): string {
  const { lot } = drawing;
  const columns = 1 + lot.below(lot.once(9) ? 12 : 4);
  const row = (make: () => string, count = columns) =>
    `| ${Array.from({ length: count }, make).join(' | ')} |`;
  const cell = () => inline(drawing, 2).replaceAll('\n', ' ');
  const body = () => row(cell, !lot.mild && lot.once(8) ? columns + 1 : columns);
  const rules = row(() => lot.pick(['---', ':-:', '--:', '-']));
  return [row(cell), rules, ...Array.from({ length: lot.below(5) }, body)].join('\n');
}

function indented(text: string, sign: string): string {
  return sign + text.replaceAll('\n', `\n${' '.repeat(sign.length)}`);
}

function prefixed(text: string, sign: string): string {
  return sign + text.replaceAll('\n', `\n${sign}`);
}
