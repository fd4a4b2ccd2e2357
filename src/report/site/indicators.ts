import { addTo } from '../../diagnostics/index.ts';
import { chartWords, labels, siteLabels } from '../../locale/index.ts';
import type { Indicator, Series } from '../../model/index.ts';
import { indicatorAnchor } from '../../model/index.ts';
import { heading, paragraph, text } from '../blocks.ts';
import { indicatorChart, titleOf } from '../plan/indicator-chart.ts';
import { seriesTable } from '../plan/series-table.ts';
import type { Block, Fact } from '../report.ts';
import { countiesOf, countyOf, idOf, linkList, makePage, pageLink } from './page.ts';
import type { SiteInput, SitePage, SitePlan } from './site.ts';

/** Every indicator of every plan once, by county, with the values of the newest plan that has it. */
export function indicatorsPage(input: SiteInput): SitePage {
  let figures = 0;
  const figure = (title: string) => {
    figures += 1;
    return `${labels.figure} ${figures}. ${title}`;
  };
  const blocks = countiesOf(input).flatMap((county) => {
    const plans = input.plans.filter((plan) => countyOf(plan) === county);
    const followed = followedIn(plans);
    const shown = followed.filter(({ newest }) => newest.series.length > 0);
    const bare = followed.filter(({ newest }) => newest.series.length === 0);
    return followed.length === 0
      ? []
      : [
          heading(county, idOf('län', county)),
          ...shown.flatMap((one) => seriesBlocks(one, county, figure)),
          ...bareBlocks(bare, county),
        ];
  });
  return makePage(
    {
      address: 'indikatorer.html',
      title: siteLabels.indicators,
      about: siteLabels.indicatorsAbout,
      blocks: blocks.length === 0 ? [paragraph(siteLabels.noIndicators)] : blocks,
    },
    input,
  );
}

interface Followed {
  readonly newest: Indicator;
  /** The plans that have it, the oldest first. */
  readonly plans: readonly { readonly plan: SitePlan; readonly indicator: Indicator }[];
}

/** The same indicator has the same id from year to year. */
function followedIn(plans: readonly SitePlan[]): readonly Followed[] {
  const found = new Map<string, { plan: SitePlan; indicator: Indicator }[]>();
  for (const plan of plans) {
    for (const indicator of plan.edition.plan.indicators) addTo(found, indicator.id, { plan, indicator });
  }
  return [...found.values()].map((all) => ({ newest: all.at(-1)!.indicator, plans: all }));
}

function seriesBlocks(
  { newest, plans }: Followed,
  county: string,
  figure: (title: string) => string,
): readonly Block[] {
  const drawn = indicatorChart(newest, { form: undefined, per: undefined });
  const name = labels.indicatorName(newest.text, newest.unit);
  const caption = drawn && figure(titleOf(newest, drawn));
  const values =
    caption === undefined
      ? [seriesTable(newest)]
      : [
          { ...drawn!, caption },
          seriesTable(newest, chartWords.values(caption.slice(0, caption.indexOf('.')), name)),
        ];
  return [
    heading(newest.text, idOf('indikator', county, newest.id), 2),
    { kind: 'facts', facts: factsOf(newest, plans) },
    ...values,
    ...differences(newest, plans).map(paragraph),
  ];
}

function factsOf({ unit, target, source, breaks }: Indicator, plans: Followed['plans']): readonly Fact[] {
  const all: readonly (readonly [string, readonly string[]])[] = [
    [siteLabels.unit, unit === undefined ? [] : [unit]],
    [siteLabels.target, target ? [labels.at(target.value, target.year)] : []],
    [
      siteLabels.source,
      source ? [[source.name, source.key].filter((part) => part !== undefined).join(', ')] : [],
    ],
    [siteLabels.breaks, breaks.map((item) => labels.breakIn(item.from, item.reason))],
  ];
  const known = all.flatMap(([term, values]) =>
    values.length === 0 ? [] : [{ term, values: values.map(text) }],
  );
  return [...known, { term: siteLabels.followedIn, values: [links(plans)] }];
}

function links(plans: Followed['plans']) {
  return linkList(
    plans.map(({ plan, indicator }) => {
      const { name } = plan.edition.plan;
      const anchor = indicatorAnchor(indicator.id);
      return pageLink(
        name,
        plan.report.blocks.some((block) => isAt(block, anchor)) ? `${plan.address}#${anchor}` : plan.address,
      );
    }),
  );
}

/** Whether a block holds an anchor: an indicator's own heading, or a row of the list. */
function isAt(block: Block, anchor: string): boolean {
  if (block.kind === 'heading') return block.id === anchor;
  if (block.kind !== 'table') return false;
  return block.rows.some((row) => row[0]?.some((inline) => inline.kind === 'anchor' && inline.id === anchor));
}

/** Where an earlier plan says another value than the newest: both are shown, and nobody chooses between them. */
function differences(newest: Indicator, plans: Followed['plans']): readonly string[] {
  return plans.slice(0, -1).flatMap(({ plan, indicator }) =>
    indicator.series.flatMap((series) => {
      const now = newest.series.find((other) => keyOf(other) === keyOf(series));
      return series.values.flatMap(([period, then]) => {
        const value = now?.values.find(([at]) => at === period)?.[1];
        return value === then
          ? []
          : [siteLabels.differsIn(plan.edition.plan.name, nameOf(series), period, then, value)];
      });
    }),
  );
}

function keyOf({ level, name, sex }: Series): string {
  return [level, name, sex].join('\0');
}

function nameOf({ level, name, sex }: Series): string {
  return labels.seriesName(level, name, sex);
}

function bareBlocks(bare: readonly Followed[], county: string): readonly Block[] {
  if (bare.length === 0) return [];
  return [
    heading(siteLabels.withoutValues(bare.length), idOf('utan-värden', county), 2),
    {
      kind: 'table',
      caption: undefined,
      name: siteLabels.withoutValues(bare.length),
      align: ['left', 'left'],
      header: [text(labels.indicatorColumn), text(siteLabels.followedIn)],
      rows: bare.map(({ newest, plans }) => [
        text(labels.indicatorName(newest.text, newest.unit)),
        links(plans),
      ]),
      rowHeaders: true,
    },
  ];
}
