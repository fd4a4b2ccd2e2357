import { labels, localeFor } from '../../locale/index.ts';
import { type Edition, type Indicator, plainText, type Section } from '../../model/index.ts';
import type { Annex } from '../outline.ts';
import type { Block, Fact, Heading, Table } from '../report.ts';
import { fact } from './cover.ts';

/** The annexes that the outline asks for, where there is something to show. They stand outside the numbering. */
export function annexBlocks(annex: Annex, edition: Edition): readonly Block[] {
  switch (annex) {
    case 'indikatorer':
      return indicatorAnnex(edition);
    case 'om-dokumentet':
      return aboutAnnex(edition);
  }
}

function indicatorAnnex({ plan }: Edition): readonly Block[] {
  if (plan.indicators.length === 0) return [];
  return [heading(labels.indicators, 'bilaga.indikatorer', 1), ...plan.indicators.flatMap(indicatorBlocks)];
}

function indicatorBlocks(indicator: Indicator): readonly Block[] {
  const title = { ...heading(indicator.text, `indikator.${indicator.id}`, 2), listed: false } as const;
  const blocks: Block[] = [title];
  const facts = indicatorFacts(indicator);
  if (facts.length > 0) blocks.push({ kind: 'facts', facts });
  if (indicator.series.length > 0) blocks.push(seriesTable(indicator));
  return blocks;
}

function indicatorFacts(indicator: Indicator): readonly Fact[] {
  const source = indicator.source;
  const words: readonly (readonly [string, readonly string[]])[] = [
    [labels.type, indicator.type === undefined ? [] : [labels.typeName(indicator.type)]],
    [labels.unit, [indicator.unit ?? []].flat()],
    [
      labels.source,
      source
        ? [[source.name, source.key, source.address].filter((part) => part !== undefined).join(', ')]
        : [],
    ],
    [
      labels.better,
      indicator.better === undefined ? [] : [indicator.better === 'högre' ? labels.higher : labels.lower],
    ],
    [
      labels.baseline,
      indicator.baseline ? [labels.at(indicator.baseline.value, indicator.baseline.year)] : [],
    ],
    [labels.target, indicator.target ? [labels.at(indicator.target.value, indicator.target.year)] : []],
    [labels.breaks, indicator.breaks.map((item) => labels.breakIn(item.from, item.reason))],
  ];
  return words.flatMap(([term, values]) => (values.length === 0 ? [] : [fact(term, values)]));
}

/** A row a series, a column a year or window; a value that was not given is said to be missing. */
function seriesTable(indicator: Indicator): Table {
  const periods = [
    ...new Set(indicator.series.flatMap((series) => series.values.map(([period]) => period))),
  ].sort();
  const text = (words: string) => [{ kind: 'text' as const, text: words }];
  return {
    kind: 'table',
    caption: labels.indicatorName(indicator.text, indicator.unit),
    align: ['left', ...periods.map(() => 'right' as const)],
    header: [labels.level, ...periods].map(text),
    rows: indicator.series.map((series) => [
      text(labels.seriesName(series.level, series.name, series.sex)),
      ...periods.map((period) => text(series.values.find(([at]) => at === period)?.[1] ?? labels.missing)),
    ]),
    rowHeaders: true,
  };
}

/** What the plan leaves out and lets go of: it must stand somewhere, and it belongs to no section. */
function aboutAnnex({ plan, agreement }: Edition): readonly Block[] {
  const excluded = plan.excluded.map(({ area, reason }) => {
    const name = agreement?.areas.find(
      (candidate) => candidate.id === area.id || candidate.number === area.id,
    );
    return `${name?.aliases[0] ?? name?.title ?? area.id}: ${reason}`;
  });
  const leaving = plan.leaving.map(({ id, status, reason, replacedBy }) => {
    const successors = localeFor('sv').list(
      replacedBy.map((successor) => nameOf(successor, plan)),
      'och',
    );
    return `${id}: ${labels.leavingStatus(status, successors)}.${reason === undefined ? '' : ` ${reason}`}`;
  });
  const facts = [
    ...(excluded.length > 0 ? [fact(labels.excluded, excluded.map(capital))] : []),
    ...(leaving.length > 0 ? [fact(labels.leaving, leaving)] : []),
  ];
  return facts.length === 0
    ? []
    : [heading(labels.about, 'bilaga.om-dokumentet', 1), { kind: 'facts', facts }];
}

/** What an id stands for, in the plan's own words; the id itself where it has none. */
function nameOf(id: string, plan: Edition['plan']): string {
  const areas: Section[] = [];
  const visit = (section: Section) => {
    if (section.area) areas.push(section);
    section.sections.forEach(visit);
  };
  plan.sections.forEach(visit);
  const items = areas.flatMap(({ area }) => [...(area?.goals ?? []), ...(area?.activities ?? [])]);
  const text =
    items.find((item) => item.id === id)?.text ??
    plan.marks.find((mark) => mark.id === id)?.text ??
    areas.map(({ area, title }) => (area?.id === id ? plainText(title) : undefined)).find((title) => title);
  return text === undefined ? id : labels.named(text.replace(/\.$/, ''));
}

function heading(text: string, id: string, level: 1 | 2): Heading {
  return { kind: 'heading', level, number: undefined, content: [{ kind: 'text', text }], id };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
