import { labels, localeFor } from '../../locale/index.ts';
import {
  type Edition,
  isDraft,
  LISTED,
  type Listed,
  labelOf,
  type Plan,
  type PlanHead,
  plainText,
  type Section,
} from '../../model/index.ts';
import { makeStanding, type Standing } from '../../standing/index.ts';
import { heading, placed } from '../blocks.ts';
import type { Outline, Outlines } from '../outline.ts';
import type { Block, Heading, Report } from '../report.ts';
import { reportDay } from '../report-day.ts';
import { WORDS } from '../report-words.ts';
import { annexBlocks } from './annexes.ts';
import { areaBlocks } from './area.ts';
import { makeCover } from './cover.ts';
import { demandBlocks } from './demands.ts';
import { frontBlocks } from './front.ts';
import { Numbering, thingAt } from './numbering.ts';
import { subareaBlocks } from './subareas.ts';
import { type WorkForm, workFormOf } from './work-form.ts';
import { Writer } from './writer.ts';

/**
 * Makes the report of one year's edition. Total: whatever could be bound can be shown. `previous` are the years it follows
 * on; `beside` what is known of the plans that it may name, `above` the one whose goals it works for.
 */
export function planReport(
  edition: Edition,
  outlines: Outlines,
  previous: readonly Edition[] = [],
  beside: readonly PlanHead[] = [],
  above?: Edition,
): Report {
  const { plan } = edition;
  const outline = outlines[plan.kind];
  const form = workFormOf(plan, previous);
  const years = previous.map((before) => labels.years(before.plan.period));
  let counted: Standing | undefined;
  const standing = () => {
    counted ??= makeStanding(edition, previous);
    return counted;
  };
  const write = (writer: Writer): Written => {
    const written = [
      ...frontBlocks(outline.front, edition, standing, years, () => summaryBlocks(plan, writer)),
      ...plan.sections.flatMap((section) => sectionBlocks(section, [], edition, outline, form, writer)),
    ];
    const { shownFunds, drawnIndicators } = writer;
    const making = {
      edition,
      previous,
      years,
      beside,
      above,
      shownFunds,
      drawnIndicators,
      written,
      standing,
    };
    const blocks = [...written, ...outline.annexes.flatMap((annex) => annexBlocks(annex, making))];
    return { blocks, notes: writer.notes(), lists: [] };
  };
  const { blocks, notes, lists } = writtenOut(edition, plan.lists ?? outline.contents.lists, write);
  return {
    lang: 'sv',
    title: plan.subtitle === undefined ? plan.title : `${plan.title}. ${plan.subtitle}`,
    cover: makeCover(edition, outline),
    draft: isDraft(plan) ? labels.draft : undefined,
    header: labels.header(plan.title, labels.years(plan.period)),
    county: labels.knownCounty(plan.county) ?? '',
    dateText: plan.date === undefined ? '' : localeFor('sv').format.date(plan.date),
    date: reportDay(plan),
    author: plan.sender ?? plan.parties[0]?.name ?? labels.knownCounty(plan.county) ?? '',
    subject: plan.subtitle ?? labels.kind[plan.kind],
    keywords: [
      labels.kind[plan.kind],
      ...[labels.knownCounty(plan.county)].filter((county) => county !== undefined),
      plan.period.from,
    ],
    contentsDepth: outline.contents.depth,
    lists,
    blocks,
    notes,
    words: WORDS,
  };
}

type Written = Pick<Report, 'blocks' | 'notes' | 'lists'>;

/**
 * What is referred to by its number, and what is listed, is numbered: then the report is written once more, since a text may speak of
 * what stands after it. Most reports are written once.
 */
function writtenOut(edition: Edition, lists: readonly Listed[], write: (writer: Writer) => Written): Written {
  const first = new Writer(edition);
  const written = write(first);
  if (first.called.size === 0 && lists.length === 0) return written;
  const all = new Numbering(LISTED);
  all.blocks(written.blocks);
  all.notes(written.notes);
  const called = [...first.called].flatMap((anchor) => thingAt(anchor, all.things)?.of ?? []);
  const sorts = LISTED.filter((of) => lists.includes(of) || called.includes(of));
  const known = new Map([...all.things].filter(([, { of }]) => sorts.includes(of)));
  const again = write(new Writer(edition, known, sorts));
  const numbering = new Numbering(sorts);
  const blocks = numbering.blocks(again.blocks);
  return { blocks, notes: numbering.notes(again.notes), lists: numbering.lists(lists) };
}

function summaryBlocks(plan: Plan, writer: Writer): readonly Block[] {
  if (plan.summary.length === 0) return [];
  const file = plan.origin.span.path;
  const title = placed([heading(labels.summary, 'sammanfattning.plan')], plan.summary[0]!.span);
  return [...title, ...writer.blocks(plan.summary, file)];
}

function sectionBlocks(
  section: Section,
  around: readonly Section[],
  edition: Edition,
  outline: Outline,
  form: WorkForm,
  writer: Writer,
): readonly Block[] {
  const title: Heading = {
    kind: 'heading',
    level: Math.min(5, section.level) as Heading['level'],
    number: section.number,
    content: writer.inlines(section.title, section.file),
    id: section.id,
  };
  const line = labelOf(section, around);
  const label: readonly Block[] = line === undefined ? [] : [{ kind: 'label', text: line }];
  const body = [
    ...writer.blocks(section.body, section.file),
    ...placed(demandBlocks(section), section.origin.at('krav', 'key')),
    ...subareaBlocks(section, edition, outline, form),
  ];
  const inside = section.sections.flatMap((child) =>
    sectionBlocks(child, [section, ...around], edition, outline, form, writer),
  );
  const place = { id: section.id, title: plainText(section.title), level: title.level };
  const own = section.area
    ? areaBlocks(place, section.area, edition, outline, form, { text: body, underavsnitt: inside })
    : [...body, ...inside];
  return [...placed([title, ...label], section.origin.span), ...own];
}
