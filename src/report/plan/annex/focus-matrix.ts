import { labels } from '../../../locale/index.ts';
import {
  type AgreementArea,
  type Area,
  agreementAreasOf,
  type Edition,
  plainText,
  type Section,
} from '../../../model/index.ts';
import { heading } from '../../blocks.ts';
import type { Block, Inline, Table } from '../../report.ts';
import { areaTitle, areaWord } from '../area-names.ts';
import { fact } from '../cover.ts';

/** A development area of the plan: a section's own, or one of the small ones in its table. */
interface Row {
  readonly area: Area;
  readonly name: readonly Inline[];
}

/**
 * Which of the agreement's areas each development area serves. The agreement's areas have long names, so the columns bear
 * their numbers, or letters where they have none, and the names stand below. Nothing is shown where it would only say that
 * each area is its own.
 */
export function focusMatrixAnnex(edition: Edition): readonly Block[] {
  const { plan, agreement } = edition;
  const { many } = areaWord(edition);
  const rows = rowsOf(plan.sections);
  const focusOf = ({ area }: Row) =>
    new Set(area.focus.flatMap(({ id }) => agreementAreasOf(id, plan.scheme)));
  const isNamed = ({ id, number }: AgreementArea, words: ReadonlySet<string>) =>
    words.has(id) || (number !== undefined && words.has(number));
  const all = rows.map(focusOf);
  const columns = (agreement?.areas ?? []).filter(
    (column) => isForCounty(column) || all.some((words) => isNamed(column, words)),
  );
  const marks = rows.map((_, i) => columns.map((column) => isNamed(column, all[i]!)));
  if (columns.length < 2 || !tellsSomething(marks)) return [];
  const signs = columns.map(({ number }, i) => number ?? String.fromCharCode('A'.charCodeAt(0) + i));
  const table: Table = {
    kind: 'table',
    caption: labels.focusMatrix(many),
    align: ['left', ...columns.map(() => 'center' as const)],
    header: [labels.developmentArea, ...signs].map(words),
    rows: rows.map(({ name }, i) => [name, ...marks[i]!.map((mark) => (mark ? words(labels.yes) : []))]),
    rowHeaders: true,
    explained: true,
  };
  return [
    heading(labels.focusAndAreas(many), 'bilaga.fokusområden'),
    table,
    { kind: 'facts', facts: columns.map(({ id }, i) => fact(signs[i]!, [areaTitle(id, edition)])) },
  ];
}

function rowsOf(sections: readonly Section[]): readonly Row[] {
  return sections.flatMap(({ id, number, title, area, subareas, sections: below }) => {
    const link = (target: string, text: string): readonly Inline[] => [
      { kind: 'internal', target, children: words(text) },
    ];
    const name = [number, plainText(title)].filter((part) => part !== undefined).join(' ');
    return [
      ...(area ? [{ area, name: link(id, name) }] : []),
      ...subareas.map((small) => ({ area: small.area, name: link(small.area.id, small.title) })),
      ...rowsOf(below),
    ];
  });
}

function isForCounty({ recipients }: AgreementArea): boolean {
  return recipients.length === 0 || recipients.includes('län') || recipients.includes('region+kommun');
}

/** A matrix with one mark in each row and each column is a list that the areas' own pages already are. */
function tellsSomething(marks: readonly (readonly boolean[])[]): boolean {
  const inRows = marks.map((row) => row.filter(Boolean).length);
  const inColumns = (marks[0] ?? []).map((_, i) => marks.filter((row) => row[i]).length);
  return inRows.some((count) => count > 0) && [...inRows, ...inColumns].some((count) => count !== 1);
}

function words(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}
