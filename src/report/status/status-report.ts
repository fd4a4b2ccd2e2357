import { labels, localeFor } from '../../locale/index.ts';
import type { Edition, Section } from '../../model/index.ts';
import { plainText } from '../../model/index.ts';
import type { Standing, Undertaking } from '../../standing/index.ts';
import { heading, paragraph, text } from '../blocks.ts';
import { keyFigureBlocks } from '../plan/overview/key-figures.ts';
import { overviewBlocks } from '../plan/overview/overview.ts';
import type { Chapter } from '../plan/overview/rows.ts';
import type { Block, Inline, Report, Table } from '../report.ts';
import { reportDay } from '../report-day.ts';
import { WORDS } from '../report-words.ts';

const words = localeFor('sv').commands.status;
const { format } = localeFor('sv');

/** A plan and where it stands. */
export interface StatusOf {
  readonly standing: Standing;
  readonly edition: Edition;
}

/** Where plans stand, for a meeting: as in their reports, then what is late, whose it is, and what is left to answer. */
export function statusReport(all: readonly StatusOf[]): Report {
  const title = labels.standing.title('redovisning');
  const plans = all.map(({ edition }) => edition.plan);
  const titles = [...new Set(plans.map(({ title: own }) => own))];
  const counties = [...new Set(plans.flatMap(({ county }) => labels.knownCounty(county) ?? []))];
  return {
    lang: 'sv',
    title: `${title}. ${plans.map(({ name }) => name).join(', ')}`,
    cover: {
      label: undefined,
      title,
      subtitle: titles.length === 1 ? titles[0]! : words.plans(plans.length),
      facts: [],
    },
    draft: undefined,
    header: title,
    county: counties.join(', '),
    dateText: '',
    date: plans.map(reportDay).reduce((a, b) => (a > b ? a : b), ''),
    author: '',
    subject: title,
    keywords: [],
    contentsDepth: 2,
    lists: [],
    blocks: all.flatMap(planBlocks).map(withoutLinks),
    notes: [],
    words: WORDS,
  };
}

function planBlocks({ standing, edition }: StatusOf): readonly Block[] {
  const { plan } = edition;
  const of = (undertakings: readonly Undertaking[], title: string, id: string): readonly Block[] =>
    undertakings.length === 0
      ? []
      : [
          heading(title, `${id}.${plan.name.replaceAll('/', '-')}`, 2),
          ...undertakingBlocks(undertakings, title),
        ];
  const late = standing.undertakings.filter(({ state }) => state === 'late');
  const silent = standing.undertakings.filter(({ state }) => state === 'silent');
  const { day, due } = standing.remaining;
  const next = day?.day === undefined ? words.remaining : words.remainingBefore(day.day);
  const overview = overviewBlocks(standing, chaptersOf(plan.sections), standing.previous, true);
  return [
    heading(
      words.title(plan.name, labels.kind[plan.kind], labels.knownCounty(plan.county)),
      `läge.${plan.name.replaceAll('/', '-')}`,
    ),
    ...keyFigureBlocks(standing, edition),
    ...(overview.length === 0 ? [paragraph(words.nothing)] : overview),
    ...of(late, words.late, 'sent'),
    ...of(silent, words.silent, 'obesvarat'),
    ...of(
      due.filter(({ state }) => state !== 'late'),
      next,
      'kvar',
    ),
    ...responsibleBlocks(standing),
  ];
}

/** Who and when, as far as anybody is named and any day is known; whom nobody has named is said once. */
function undertakingBlocks(undertakings: readonly Undertaking[], name: string): readonly Block[] {
  const nobody = undertakings.filter(({ responsible }) => responsible.length === 0).length;
  const { none, due: dueHead } = words.columns;
  const more = [
    ...(nobody < undertakings.length
      ? [
          {
            head: labels.standing.columns.responsible,
            cell: ({ responsible }: Undertaking) => responsible.join(', ') || none,
          },
        ]
      : []),
    ...(undertakings.some(({ due }) => due !== undefined)
      ? [
          {
            head: dueHead,
            cell: ({ due }: Undertaking) => (due === undefined ? none : format.date(due)),
          },
        ]
      : []),
  ];
  const below = nobody === 0 ? [] : [paragraph(words.nobodyFor(nobody, undertakings.length))];
  if (more.length === 0) return [listOf(undertakings.map(whatOf)), ...below];
  const table: Table = {
    kind: 'table',
    caption: undefined,
    name,
    align: ['left', ...more.map(() => 'left' as const)],
    header: [labels.standing.columns.undertakings, ...more.map(({ head }) => head)].map(text),
    rows: undertakings.map((one) => [text(whatOf(one)), ...more.map(({ cell }) => text(cell(one)))]),
    rowHeaders: true,
    ...(nobody > 0 && { noted: true }),
  };
  return [table, ...below];
}

function whatOf({ text: what, reason }: Undertaking): string {
  return reason === undefined ? what : `${what} (${words.because(reason)})`;
}

/** Rows of a name alone would be no table. */
function listOf(all: readonly string[]): Block {
  const items = all.map((one) => ({ checked: undefined, blocks: [paragraph(one)] }));
  return { kind: 'list', ordered: false, start: 1, items };
}

function responsibleBlocks({ responsible, plan }: Standing): readonly Block[] {
  const known = responsible.filter(({ undertakings }) => undertakings.length > 0);
  if (known.length === 0) return [];
  return [
    heading(words.responsible, `ansvariga.${plan.replaceAll('/', '-')}`, 2),
    {
      kind: 'table',
      caption: undefined,
      name: words.responsible,
      align: ['left', 'left'],
      header: [labels.standing.responsible.who, labels.standing.columns.undertakings].map(text),
      rows: known.map(({ name, undertakings }) => [text(name), text(held(countsOf(undertakings)))]),
      rowHeaders: true,
    },
  ];
}

/** A number stays with what it counts: in a narrow column every row would be two lines. */
function held(counts: string): string {
  return counts.replace(/(?<=\d) /g, '\u00a0');
}

function countsOf(undertakings: readonly Undertaking[]): string {
  const states = Object.keys(words.states) as (keyof typeof words.states)[];
  return words.counts(
    states.flatMap((state) => {
      const count = undertakings.filter((one) => one.state === state).length;
      return count === 0 ? [] : [[state, count] as const];
    }),
  );
}

function chaptersOf(sections: readonly Section[]): ReadonlyMap<string, Chapter> {
  return new Map(sections.map(({ id, title, number }) => [id, { title: plainText(title), number }] as const));
}

/** What a part of the report leads to does not stand on this page. */
function withoutLinks(block: Block): Block {
  if (block.kind !== 'table') return block;
  const bare = (content: readonly Inline[]): readonly Inline[] =>
    content.flatMap((inline) =>
      inline.kind === 'internal'
        ? bare(inline.children)
        : 'children' in inline
          ? [{ ...inline, children: bare(inline.children) }]
          : [inline],
    );
  return { ...block, rows: block.rows.map((row) => row.map(bare)) };
}
