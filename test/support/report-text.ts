import { type Block, type Fact, type Inline, type Report, wordsOf } from '../../src/report/index.ts';

/** A report as indented text, a line a block: what it says and what each thing is, without how it looks. */
export function reportText(report: Report): string {
  const lines = [
    `titel: ${report.title}`,
    `sidhuvud: ${report.header}`,
    `datum: ${report.date}${report.draft === undefined ? '' : ` (${report.draft})`}`,
    `omslag: ${[report.cover.label, report.cover.title, report.cover.subtitle].filter(Boolean).join(' | ')}`,
    ...report.cover.facts.map(({ term, values }) => `  ${term}: ${values.map(inlineText).join(' | ')}`),
    ...report.blocks.flatMap((block) => blockLines(block, '')),
    ...report.notes.flatMap(({ number, blocks }) => [
      `fotnot ${number}`,
      ...blocks.flatMap((block) => blockLines(block, '  ')),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function blockLines(block: Block, indent: string): string[] {
  const deeper = `${indent}  `;
  switch (block.kind) {
    case 'heading': {
      const number = block.number === undefined ? '' : `${block.number} `;
      const unlisted = block.listed === false ? ' (olistad)' : '';
      return [
        `${indent}${'#'.repeat(block.level)} ${number}${inlineText(block.content)} {${block.id}}${unlisted}`,
      ];
    }
    case 'keyFigures':
      return block.figures.map(
        ({ label, value, note }) => `${indent}nyckeltal: ${[label, value, note].filter(Boolean).join(' | ')}`,
      );
    case 'label':
      return [`${indent}etikett: ${block.text}`];
    case 'paragraph':
      return [`${indent}${inlineText(block.content)}`];
    case 'list':
      return block.items.flatMap((item, i) => {
        const box = item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
        const mark = block.ordered ? `${block.start + i}. ` : '- ';
        const [first = '', ...rest] = item.blocks.flatMap((inside) => blockLines(inside, deeper));
        return [`${indent}${mark}${box}${first.trimStart()}`, ...rest];
      });
    case 'table':
      return [
        `${indent}tabell: ${block.caption ?? ''} (${block.align.join(', ')})`,
        `${deeper}${block.header.map(inlineText).join(' | ')}`,
        ...block.rows.map((row) => `${deeper}${row.map(inlineText).join(' | ')}`),
      ];
    case 'quote':
      return [`${indent}citat`, ...block.blocks.flatMap((inside) => blockLines(inside, deeper))];
    case 'code':
      return [`${indent}kod: ${block.text}`];
    case 'figure':
      return [
        `${indent}bild ${block.picture} ${block.width}×${block.height}: ${block.alternative} / ${block.caption ?? ''}`,
      ];
    case 'chart':
      return [
        `${indent}diagram (${block.form}, ${block.panels.length}): ${block.alternative} / ${block.caption}`,
      ];
    case 'divider':
      return [`${indent}---`];
    case 'facts':
      return block.facts.map((fact) => `${indent}${fact.term}: ${factValues(fact).join(' | ')}`);
  }
}

function factValues({ values, list }: Fact): string[] {
  const words = values.map(inlineText);
  if (list === undefined) return words;
  return list === 'bullets'
    ? words.map((word) => `• ${word}`)
    : words.map((word, i) => `${list.from + i}. ${word}`);
}

function inlineText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      switch (inline.kind) {
        case 'break':
          return ' / ';
        case 'link':
          return `[${wordsOf(inline.children)}](${inline.url})`;
        case 'internal':
          return `[${wordsOf(inline.children)}](#${inline.target})`;
        case 'note':
          return `[^${inline.number}]`;
        case 'anchor':
          return `{#${inline.id}}`;
        case 'language':
          return `<${inline.lang}>${wordsOf(inline.children)}</>`;
        default:
          return wordsOf([inline]);
      }
    })
    .join('');
}
