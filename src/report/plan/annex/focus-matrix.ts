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
 * numbers, or letters where they have none, and the names stand above: a long table goes on over pages. Nothing is shown where it would only say that
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
  const signs = columns.map(
    (column, i) => signOf(column, edition) ?? String.fromCharCode('A'.charCodeAt(0) + i),
  );
  const table: Table = {
    kind: 'table',
    caption: labels.focusMatrix(many),
    align: ['left', ...columns.map(() => 'center' as const)],
    header: [labels.developmentArea, ...signs].map(words),
    rows: rows.map(({ name }, i) => [name, ...marks[i]!.map((mark) => (mark ? words(labels.yes) : []))]),
    rowHeaders: true,
  };
  return [
    heading(labels.focusAndAreas(many), 'bilaga.fokusområden'),
    {
      kind: 'facts',
      facts: columns.map((column, i) => fact(signs[i]!, [explained(column, signs[i]!, edition)])),
    },
    table,
    ...(marks.some((row) => !row.includes(true))
      ? [{ kind: 'paragraph' as const, content: words(labels.noFocus(many)) }]
      : []),
  ];
}

/**
 * The number of an area of the agreement, or the county's own where one of its areas is just that one. Beside other numbers of the county's the
 * agreement's would be taken for those, so then it has none.
 */
function signOf({ id, number }: AgreementArea, { plan: { scheme } }: Edition): string | undefined {
  if (scheme.length === 0) return number;
  const own = scheme.filter(({ covers }) => covers?.some((ref) => ref.id === id || ref.id === number));
  return own.length === 1 && own[0]?.covers?.length === 1 ? own[0].number : undefined;
}

/** What a column is about, with the agreement's number where the column bears another sign. */
function explained({ id, number }: AgreementArea, sign: string, edition: Edition): string {
  const title = areaTitle(id, edition);
  return number === undefined || number === sign ? title : labels.agreementNumber(title, number);
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
