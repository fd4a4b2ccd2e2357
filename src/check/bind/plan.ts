import type { Root } from 'mdast';
import { type Finding, finding, nearest } from '../../diagnostics/index.ts';
import type { Footnote, Indicator, Mark, Place, Plan, Section } from '../../model/index.ts';
import { plainText } from '../../model/index.ts';
import type { MarkdownDocument, YamlTree } from '../../parse/index.ts';
import type { Documents } from '../documents.ts';
import type { Outline } from '../folder.ts';
import type { World } from '../input.ts';
import { type LinkUse, type ReferenceUse, readBlocks, readInlines, type TextRun } from '../prose/index.ts';
import { type RawSection, textIn } from '../sections.ts';
import { Fields } from '../values.ts';
import { bindArea } from './area.ts';
import { type Draft, draftSections } from './drafts.ts';
import { bindIdentity, type Identity } from './identity.ts';
import { bindIndicators } from './indicators.ts';
import { FileReading } from './reading.ts';
import { linkTarget, pictureTarget } from './targets.ts';

/** What the texts of a plan hold, for the rules. */
export interface PlanTexts {
  readonly texts: readonly TextRun[];
  readonly links: readonly LinkUse[];
  readonly references: readonly ReferenceUse[];
}

export interface BoundPlan extends PlanTexts {
  /** Undefined where plan.md lacks what no report can be without. */
  readonly plan: Plan | undefined;
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
  /** Pictures that are shown, by path. */
  readonly pictures: ReadonlySet<string>;
}

/** Makes the plan of its documents. Everything that can be bound is; the rest has been said. */
export function bindPlan(name: string, outline: Outline, documents: Documents, world: World): BoundPlan {
  const planDocument = outline.plan === undefined ? undefined : documents.markdown.get(outline.plan);
  const planFields = planDocument?.front && new Fields(planDocument.front);
  const identity = planFields && bindIdentity(planFields);
  const { drafts, anchors, findings } = draftSections(outline.nodes, documents);
  const ids = idsInFrontMatter(drafts);
  const pictures = new Set<string>();
  const readings: FileReading[] = [];
  const open = (document: MarkdownDocument) => {
    const path = document.source.path;
    const reading = new FileReading(document, {
      link: (target) => linkTarget(target, path, anchors, ids),
      picture: (target, span) => pictureTarget(target, path, span, world, pictures),
    });
    readings.push(reading);
    return reading;
  };

  const summary = planDocument?.body ? readSummary(planDocument.body, open(planDocument)) : [];
  const numbers = identity?.numbering ?? { on: true, depth: 5 };
  const builder = new SectionBuilder(documents, open, numbers);
  const sections = builder.build(drafts);
  for (const reading of readings) reading.close();

  const marks = readings.flatMap((reading) => reading.marks);
  const indicatorTree: YamlTree | undefined =
    outline.indicators === undefined ? undefined : documents.yaml.get(outline.indicators)?.tree;
  const indicators = indicatorTree ? bindIndicators(indicatorTree) : [];
  const footnotes = new Map<string, ReadonlyMap<string, Footnote>>(
    readings.map((reading) => [reading.path, reading.footnotes]),
  );
  return {
    plan: identity && planFields && makePlan(name, identity, planFields, { summary, sections, indicators, marks, footnotes }),
    sections,
    findings: [...findings, ...builder.findings, ...readings.flatMap((reading) => reading.findings)],
    texts: readings.flatMap((reading) => reading.texts),
    links: readings.flatMap((reading) => reading.links),
    references: readings.flatMap((reading) => reading.references),
    pictures,
  };
}

function makePlan(
  name: string,
  { numbering: _, ...identity }: Identity,
  fields: Fields,
  parts: Pick<Plan, 'summary' | 'sections' | 'marks' | 'footnotes'> & { readonly indicators: readonly Indicator[] },
): Plan {
  return {
    name,
    ...identity,
    ...parts,
    places: placesIn(parts.sections, parts.marks, parts.indicators),
    origin: fields.origin(),
  };
}

function readSummary(body: Root, reading: FileReading): Plan['summary'] {
  return readBlocks(body.children, reading);
}

/** Ids that areas, goals and activities carry, so that a link may lead to them before they are bound. */
function idsInFrontMatter(drafts: readonly Draft[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (draft: Draft) => {
    for (const list of ['mål', 'aktiviteter']) {
      for (const item of draft.fields?.each(list) ?? []) {
        const id = item.text('id');
        if (id) ids.add(id);
      }
    }
    draft.children.forEach(visit);
  };
  drafts.forEach(visit);
  return ids;
}

/** Where every id can be found. A thing that is both promised and answered is found where it is promised. */
function placesIn(
  sections: readonly Section[],
  marks: readonly Mark[],
  indicators: readonly Indicator[],
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const add = (id: string | undefined, place: Place) => {
    if (id !== undefined && !places.has(id)) places.set(id, place);
  };
  const visit = (section: Section) => {
    add(section.id, { anchor: section.id, section: section.id });
    for (const item of [...(section.area?.goals ?? []), ...(section.area?.activities ?? [])]) {
      add(item.id, { anchor: item.id ?? '', section: section.id });
    }
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  for (const mark of marks) if (mark.role === 'plan') add(mark.id, { anchor: mark.id, section: mark.section });
  for (const mark of marks) add(mark.id, { anchor: `svar.${mark.id}`, section: mark.section });
  for (const indicator of indicators) add(indicator.id, { anchor: `indikator.${indicator.id}`, section: '' });
  return places;
}

/** Builds the sections of the outline in order, numbering them as it goes. */
class SectionBuilder {
  readonly findings: Finding[] = [];
  readonly #documents: Documents;
  readonly #open: (document: MarkdownDocument) => FileReading;
  readonly #numbering: { readonly on: boolean; readonly depth: number };

  constructor(
    documents: Documents,
    open: (document: MarkdownDocument) => FileReading,
    numbering: { readonly on: boolean; readonly depth: number },
  ) {
    this.#documents = documents;
    this.#open = open;
    this.#numbering = numbering;
  }

  build(drafts: readonly Draft[]): readonly Section[] {
    return this.#files(drafts, '', this.#numbering.on, 0);
  }

  /** `before` is how many numbered headings the parent's own text already has. */
  #files(drafts: readonly Draft[], parent: string, numbered: boolean, before: number): readonly Section[] {
    let count = before;
    return drafts.flatMap((draft) => {
      const on = numbered && draft.fields?.text('numrering') !== 'nej';
      if (on) count++;
      const number = on ? numberOf(parent, count) : undefined;
      const document = this.#documents.markdown.get(draft.path);
      if (!draft.raw || !document) return [];
      const reading = this.#open(document);
      const own = this.#section(draft.raw, draft, reading, draft.level, number, draft.id);
      const inside = this.#files(draft.children, number ?? '', on, numberedAmong(own.sections));
      this.#reportUnknownUnnumbered(draft);
      return [{ ...own, sections: [...own.sections, ...inside] }];
    });
  }

  #section(
    raw: RawSection,
    draft: Draft,
    reading: FileReading,
    level: number,
    number: string | undefined,
    id: string,
  ): Section {
    const isFile = raw === draft.raw;
    reading.section = id;
    if (level > 5 && raw.heading) this.findings.push(finding('heading/too-deep', raw.span, { limit: 5 }));
    const title = raw.heading ? readInlines(raw.heading.children, reading) : [];
    this.#reportTypedNumber(raw, plainText(title));
    const body = readBlocks(raw.nodes, reading);
    const unnumbered = draft.fields?.texts('onumrerade') ?? [];
    let count = 0;
    const sections = raw.children.map((child) => {
      const on = number !== undefined && !unnumbered.includes(child.heading ? textIn(child.heading) : '');
      if (on) count++;
      return this.#section(child, draft, reading, level + 1, on ? numberOf(number, count) : undefined, draft.headingIds.get(child) ?? id);
    });
    const fields = draft.fields;
    return {
      id,
      kind: isFile ? kindOf(draft.kind) : 'rubrik',
      title,
      level,
      number: level <= this.#numbering.depth ? number : undefined,
      label: isFile ? (fields?.text('etikett') ?? draft.inherited.label) : undefined,
      role: isFile ? fields?.text('roll') : undefined,
      speaksOf: isFile && fields?.has('område') ? { id: fields.text('område') ?? '', span: fields.at('område') } : undefined,
      body,
      area: isFile && draft.kind === 'område' && fields ? bindArea(fields, id) : undefined,
      sections,
      file: draft.path,
      origin: isFile && fields ? { ...fields.origin(), span: raw.span } : { span: raw.span, at: () => raw.span },
    };
  }

  #reportTypedNumber(raw: RawSection, title: string): void {
    const typed = /^(\d+(?:\.\d+)+\.?|\d+\.)\s+(.+)$/.exec(title);
    if (typed) this.findings.push(finding('heading/typed-number', raw.span, { number: typed[1]!, rest: typed[2]! }));
  }

  #reportUnknownUnnumbered(draft: Draft): void {
    const titles: string[] = [];
    const visit = (raw: RawSection) => {
      if (raw.heading) titles.push(textIn(raw.heading));
      raw.children.forEach(visit);
    };
    if (draft.raw) visit(draft.raw);
    for (const [i, heading] of (draft.fields?.texts('onumrerade') ?? []).entries()) {
      if (titles.includes(heading)) continue;
      const span = draft.fields!.at(`onumrerade/${i}`);
      this.findings.push(finding('heading/unnumbered-unknown', span, { heading, suggestion: nearest(heading, titles) }));
    }
  }
}

function numberOf(parent: string, count: number): string {
  return parent === '' ? String(count) : `${parent}.${count}`;
}

function numberedAmong(sections: readonly Section[]): number {
  return sections.filter((section) => section.number !== undefined).length;
}

function kindOf(word: string): Section['kind'] {
  const kinds = ['kapitel', 'avsnitt', 'område', 'arbetsgrupper', 'beslut', 'bilaga'] as const;
  return kinds.find((kind) => kind === word) ?? 'avsnitt';
}
