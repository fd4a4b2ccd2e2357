import { isDeepStrictEqual } from 'node:util';
import { blankUntil, findFrontMatter } from '../../src/parse/front-matter.ts';
import { readAnyMarkdown } from '../../src/parse/markdown/any-markdown.ts';
import { checkLimits } from '../../src/parse/markdown/check-limits.ts';
import { readPlainMarkdown } from '../../src/parse/markdown/plain/read-plain.ts';
import type { Lot } from '../fuzz/lot.ts';

/**
 * Where the quick reader of Markdown says something else than the library; `left` where it leaves the text to it. The order of fields counts too, since
 * trees are packed as they are.
 */
export function readOtherwise(text: string, from = 0): string | 'left' | undefined {
  if (checkLimits({ path: 'x', text }).length > 0) return 'left';
  const quick = readPlainMarkdown(text, from);
  if (quick === undefined) return 'left';
  const slow = readAnyMarkdown({ path: 'x', text }, from);
  const same = isDeepStrictEqual(quick, slow) && JSON.stringify(quick) === JSON.stringify(slow);
  return same ? undefined : `reads otherwise: ${JSON.stringify(text.slice(from)).slice(0, 400)}`;
}

/** The text of a whole file, as the reader gets it. */
export function bodyOf(text: string): readonly [text: string, from: number] {
  const parts = findFrontMatter({ path: 'x', text });
  return 'code' in parts ? [text, 0] : [blankUntil(text, parts.bodyStart), parts.bodyStart];
}

const PIECES = [
  ...[
    'a',
    'ord',
    'Ett ',
    'å',
    'é',
    '🙂',
    ' ',
    ' ',
    '\u00a0',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '  ',
    '   ',
    '    ',
  ],
  ...[
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2. ',
    '10. ',
    '1) ',
    '2023. ',
    '- a\n',
    '- b\n',
    '1. a\n',
    '\n- c',
    '# ',
    '## ',
  ],
  ...[
    '  - c\n',
    '   - d\n',
    '  rad\n',
    '\n  ny\n',
    '\n    ny\n',
    '> ',
    '\n---\n',
    '\n===\n',
    '\n:--',
    '\n-|-',
  ],
  ...[
    '**',
    '*',
    '***',
    '_',
    'a_b',
    '~~',
    '`',
    '\\',
    '&',
    ' & ',
    '&amp;',
    '<',
    '<a>',
    '<!-- x -->',
    '|',
    '!',
    '![',
    '"',
  ],
  ...[
    '[a](b)',
    '[',
    ']',
    '](x)',
    '](https://a.se)',
    '[a]: b',
    '[a](b "c")',
    '[^1]',
    '[^å]',
    '[^1]:',
    '[ ] ',
    '[x]',
  ],
  ...[
    '\n\n[^1]: not',
    '[^1]: ',
    '\n\n[^å]: **not**\n',
    '\n| a | b |\n| - | -: |\n',
    '| c | d |\n',
    '| **x** | y |',
  ],
  ...[
    '\n\n| a |\n| :-: |\n| [b](c) |\n',
    ':plan[a]',
    ':plan[a b]{senast=2024}',
    ':',
    '::',
    ' :se[å]',
    ':x[a]',
    ':plan',
  ],
  ...[
    ':språk[a]{en}',
    '{en b=c}',
    '{a-}',
    '{class}',
    '](<a b>)',
    '](<>)',
    '\n<!-- x -->\n',
    '\n\n<!-- x\n',
    '\n\n- y -->\n',
    '::tabell{medel=poster}',
    '\n\n::diagram{a=b c="d e"}\n',
    '{',
    '}',
    '{a=b}',
    '{id=x}',
    'x:y',
    'kl. 10:30',
    '+',
  ],
  ...[
    '“',
    '”',
    '.',
    ',',
    '(',
    ')',
    '^',
    '#',
    '=',
    '-',
    '--',
    '—',
    '/',
    'www',
    'www.',
    'WWW.a',
    'http://',
    '@',
    'x@y',
  ],
];
const LINES = [
  ...[
    'text',
    ':plan[x] y',
    '[a](b) c',
    '*a b*',
    '**a**: b',
    '*a',
    'b*',
    'se[^1]',
    '[^1]: n',
    '# h',
    '## h **b**',
    '',
  ],
  ...[
    '- a',
    '- b *c*',
    '* a',
    '1. a',
    '2. b',
    '10. d',
    '1) x',
    '+ x',
    '- [x](y)',
    '- [a',
    'b](c)',
    '-',
    '',
    '',
    '',
  ],
  ...[
    '  text',
    '   text',
    '    text',
    '  - n',
    '  - m',
    '    - o',
    '      text',
    '   - p',
    '   1. q',
    '  1. r',
    '  *b*',
  ],
  ...[
    '| a | b |',
    '| - | - |',
    '| c | d |',
    '|  |',
    ':-',
    '::tabell{medel=x}',
    '> q',
    '> r *s*',
    '>',
    '---',
    '===',
    '<!-- x -->',
    '<!-- x',
    'y -->',
    '<!-- x -- y -->',
    '```',
    '<b>',
    '\\',
  ],
];

/** Markdown that is nearly plain: pieces of lines, or lines, one after another. */
export function nearlyPlain(lot: Lot): string {
  // What is plain is one sign from what is not, so the odd ones are kept few.
  const [pieces, most, between] = lot.once(2) ? [PIECES, 12, ''] : [LINES, 9, '\n'];
  const usual = pieces.filter((_, i) => i % 3 === lot.below(3) || i < 12);
  const text = lot.some(most, () => lot.pick(lot.once(4) ? pieces : usual), between);
  return (lot.once(4) ? quoted(lot, text) : text).concat(lot.pick(['', '\n'])).normalize('NFC');
}

/** Some of it, or all, as a quotation. */
function quoted(lot: Lot, text: string): string {
  const lines = text.split('\n');
  const from = lot.once(2) ? 0 : lot.below(lines.length);
  return lines
    .map((line, at) => {
      if (at < from || lot.once(12)) return line;
      return line === '' && !lot.once(6) ? lot.pick(['>', '>', '']) : `> ${line}`;
    })
    .join('\n');
}
