import type { Lot } from './lot.ts';
import { wordsFrom } from './words.ts';

const SIGNS: readonly string[] = [
  ...[
    '\n',
    '\n\n',
    '---\n',
    '- ',
    '  ',
    '\t',
    ': ',
    ':',
    '#',
    '# ',
    '|',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '&a ',
    '*a',
    '!x ',
    '? ',
  ],
  ...[
    '*',
    '_',
    '`',
    '```\n',
    '~~~',
    '[^1]',
    '![',
    '](',
    ')',
    ':plan[',
    ':svar[',
    '::diagram{',
    '<!--',
    '-->',
    '\\',
    '\u0000',
    '\u00a0',
    '\u2028',
  ],
];

/** A text as it becomes by slips, cuts, pastes and bad files. `other` is something to paste from. */
export function mutated(bytes: Uint8Array, other: Uint8Array, lot: Lot): Uint8Array {
  if (!lot.mild && lot.once(8)) return mutatedBytes(bytes, lot);
  const text = new TextDecoder().decode(bytes);
  const times = lot.mild ? 1 : 1 + lot.below(4);
  let now = text;
  for (let i = 0; i < times; i++) now = mutatedText(now, new TextDecoder().decode(other), lot);
  return new TextEncoder().encode(now);
}

function mutatedText(text: string, other: string, lot: Lot): string {
  const at = lot.below(text.length + 1);
  const length = 1 + lot.below(lot.once(4) ? 200 : 8);
  const rest = text.slice(at);
  const lines = text.split('\n');
  const one = lot.below(lines.length);
  const kinds: readonly (() => string)[] = [
    () => text.slice(0, at) + lot.pick(SIGNS) + rest,
    () => text.slice(0, at) + wordsFrom(lot) + rest,
    () => text.slice(0, at) + rest.slice(length),
    () => text.slice(0, at),
    () => text.slice(0, at) + rest.slice(0, length).repeat(2) + rest.slice(length),
    () => [...lines.slice(0, one), ...lines.slice(one + 1)].join('\n'),
    () => [...lines.slice(0, one + 1), ...lines.slice(one)].join('\n'),
    () => [...lines.slice(0, one), `  ${lines[one]}`, ...lines.slice(one + 1)].join('\n'),
    () => [...lines.slice(0, one), (lines[one] ?? '').trimStart(), ...lines.slice(one + 1)].join('\n'),
    () => text.slice(0, at) + other.slice(lot.below(other.length + 1)).slice(0, 300) + rest,
    () => text.replaceAll('\n', lot.pick(['\r\n', '\r', '\n'])),
    () =>
      text.replace(
        lot.pick(['id:', 'text:', '2023', '2024', 'typ:', ' kr', 'å']),
        lot.pick(['', 'x', ':', '\u00e5', 'Id:']),
      ),
    () => text.normalize('NFD'),
  ];
  return lot.pick(kinds)();
}

function mutatedBytes(bytes: Uint8Array, lot: Lot): Uint8Array {
  const at = lot.below(bytes.length + 1);
  const changed = Buffer.from(bytes);
  switch (lot.below(4)) {
    case 0:
      if (changed.length > 0) changed[lot.below(changed.length)] = lot.below(256);
      return changed;
    case 1:
      return Buffer.concat([changed.subarray(0, at), Buffer.from([lot.below(256)]), changed.subarray(at)]);
    case 2:
      return changed.subarray(0, at);
    default:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), changed]);
  }
}
