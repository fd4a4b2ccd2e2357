import { escaped, HEADINGS, list, p, px, r, table, type WordParts } from './index.ts';

/** How the headings of a document are made by those who wrote it. */
export type HeadedBy = 'styles' | 'bold' | 'hand';

export interface Written {
  readonly depth: number;
  readonly number: string;
  readonly title: string;
  readonly text: readonly string[];
  /** Rows of a table of goals: goals, activities, responsible, as the authors wrote such tables. */
  readonly work?: {
    readonly goals: readonly string[];
    readonly activities: readonly string[];
    readonly responsible: readonly string[];
  };
  readonly indicators?: readonly string[];
}

const SIZES = [36, 32, 28, 26];

/** A document as a county writes it: chapters, text, bullets, and a table of goals in each area. */
export function planAsWord(title: string, parts: readonly Written[], by: HeadedBy): WordParts {
  const heading = ({ depth, number, title: words }: Written) =>
    by === 'styles'
      ? p(`${number} ${words}`, { style: `Rubrik${depth}` })
      : by === 'bold'
        ? p(words, { bold: true, size: SIZES[depth - 1]! })
        : p(`${number} ${words}`);
  const body = parts.flatMap((part) => [
    heading(part),
    ...part.text.map((words) => (words.startsWith('- ') ? p(words.slice(2), { list: [1, 0] }) : p(words))),
    ...(part.work
      ? [
          table([
            [
              'Mål Lång sikt (5 år) Kort sikt (1 år)',
              'Aktiviteter 2017',
              'Ansvariga verksamheter/funktioner',
            ],
            [part.work.goals.join('\n'), part.work.activities.join('\n'), part.work.responsible.join('\n')],
          ]),
        ]
      : []),
    ...(part.indicators
      ? [
          px(
            `${r('Indikatorer: ', { bold: true })}${part.indicators.map((words) => `<w:r><w:t>${escaped(words)}</w:t></w:r>`).join('<w:r><w:br/></w:r>')}`,
          ),
        ]
      : []),
  ]);
  return {
    styles: HEADINGS,
    numbering: list(1, [['bullet', '•']]),
    header: p('Handlingsplan'),
    body: p(title, { style: 'Title' }) + body.join(''),
  };
}
