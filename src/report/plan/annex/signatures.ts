import { labels } from '../../../locale/index.ts';
import type { Plan } from '../../../model/index.ts';
import { heading, paragraph, text } from '../../blocks.ts';
import type { Block, Inline } from '../../report.ts';

/** Room for a hand: lines that hold a space only. */
const LINES = 3;
const SPACE = '\u00a0';

/**
 * Places to sign, a party a row, for those who want them. Nothing is filled in: who decided what, when and in which paragraph is told by the
 * decisions on the cover, and only a template that names this annex gets it.
 */
export function signaturesAnnex({ parties }: Pick<Plan, 'parties'>): readonly Block[] {
  if (parties.length === 0) return [];
  const words = labels.signatures;
  return [
    heading(words.title, 'bilaga.underskrifter'),
    paragraph(words.intro),
    {
      kind: 'table',
      caption: words.caption,
      align: ['left', 'left', 'left'],
      header: [words.party, words.place, words.signature].map(text),
      rows: parties.map(({ name }) => [text(name), room(), room()]),
      rowHeaders: true,
    },
  ];
}

function room(): readonly Inline[] {
  return Array.from({ length: LINES }, (_, i): readonly Inline[] => [
    ...(i === 0 ? [] : [{ kind: 'break' } as const]),
    ...text(SPACE),
  ]).flat();
}
