import { type Finding, finding, suggester } from '../diagnostics/index.ts';
import { type Numbering, plainText, SECTION_KINDS, type Section } from '../model/index.ts';
import type { MarkdownDocument } from '../parse/index.ts';
import { bindArea, bindSubareas } from './area.ts';
import { bindDemands } from './demands.ts';
import type { Draft } from './drafts.ts';
import type { Documents } from './files/documents.ts';
import { type BoundFile, boundBefore, keep, placeOf } from './kept-file.ts';
import { readBlocks, readInlines } from './prose/index.ts';
import { type RawSection, textIn } from './prose/sections.ts';
import { FileReading, type Targets } from './reading.ts';

/** The deepest level that a report can show. */
const DEEPEST = 5;

/** Builds the sections of the outline in order, numbering them as it goes. */
export class SectionBuilder {
  readonly findings: Finding[] = [];
  /** Every file whose text was read, in order. */
  readonly readings: FileReading[] = [];
  readonly #documents: Documents;
  readonly #targetsFrom: (path: string) => Targets;
  readonly #numbering: Numbering;

  constructor(documents: Documents, targetsFrom: (path: string) => Targets, numbering: Numbering) {
    this.#documents = documents;
    this.#targetsFrom = targetsFrom;
    this.#numbering = numbering;
  }

  build(drafts: readonly Draft[]): readonly Section[] {
    return this.#files(drafts, '', this.#numbering.on, 0);
  }

  /** `before` is how many numbered headings the parent's own text already has. */
  #files(drafts: readonly Draft[], parent: string, numbered: boolean, before: number): readonly Section[] {
    let count = before;
    return drafts.flatMap((draft) => {
      const unnumbered = new Set(
        draft.fields?.texts('onumrerade').map((heading) => heading.normalize('NFC').trim()),
      );
      const title = draft.raw?.heading ? textIn(draft.raw.heading) : '';
      // «3 Bilaga 1»: an annex is numbered by its own word, and not among the chapters.
      const isAnnex = draft.kind === 'bilaga';
      const on = numbered && !isAnnex && draft.fields?.text('numrering') !== 'nej' && !unnumbered.has(title);
      if (on) count++;
      const number = on ? numberOf(parent, count) : undefined;
      const own = this.#file(draft, number, unnumbered);
      if (!own) return [];
      const inside = this.#files(draft.children, number ?? '', on, numberedAmong(own.sections));
      return [{ ...own, sections: [...own.sections, ...inside] }];
    });
  }

  /** A file that could not be read is left out, but a chapter stays, so that the files in it are still read. */
  #file(draft: Draft, number: string | undefined, unnumbered: ReadonlySet<string>): Section | undefined {
    const document = this.#documents.markdown.get(draft.path);
    if (draft.raw && document) {
      const { section, reading, findings } = this.#bound(draft, draft.raw, document, number, unnumbered);
      this.readings.push(reading);
      for (const found of findings) this.findings.push(found);
      return section;
    }
    if (draft.children.length === 0) return undefined;
    const span = { path: draft.path, start: 0, end: 0 };
    return {
      ...commonParts(draft, number, this.#numbering),
      title: [{ kind: 'text', text: draft.name }],
      body: [],
      sections: [],
      origin: { span, at: () => span },
    };
  }

  /** A file of the same words in the same place is not bound again. */
  #bound(
    draft: Draft,
    raw: RawSection,
    document: MarkdownDocument,
    number: string | undefined,
    unnumbered: ReadonlySet<string>,
  ): BoundFile {
    const targets = this.#targetsFrom(document.source.path);
    const place = placeOf(draft, number, this.#numbering.depth);
    const known = boundBefore(document, place, targets.link);
    if (known) return known;
    const reading = new FileReading(document, targets);
    const findings = [...unknownUnnumbered(draft, raw)];
    const section = this.#section(
      raw,
      { draft, reading, unnumbered, findings },
      draft.level,
      number,
      draft.id,
    );
    const bound = { section, reading, findings };
    keep(document, place, bound);
    return bound;
  }

  #section(raw: RawSection, file: OpenFile, level: number, number: string | undefined, id: string): Section {
    const { draft, reading, findings } = file;
    reading.section = id;
    if (level > DEEPEST && raw.heading) {
      findings.push(finding('heading/too-deep', raw.span, { limit: DEEPEST }));
    }
    const title = raw.heading ? readInlines(raw.heading.children, reading) : [];
    findings.push(...typedNumber(raw, plainText(title), number));
    const body = readBlocks(raw.nodes, reading);
    let count = 0;
    const sections = raw.children.map((child) => {
      const on = number !== undefined && !(child.heading && file.unnumbered.has(textIn(child.heading)));
      if (on) count++;
      const childNumber = on ? numberOf(number, count) : undefined;
      return this.#section(child, file, level + 1, childNumber, draft.headingIds.get(child) ?? id);
    });
    if (raw === draft.raw) {
      const { fields } = draft;
      const origin = fields ? { ...fields.origin(), span: raw.span } : { span: raw.span, at: () => raw.span };
      return { ...commonParts(draft, number, this.#numbering), title, body, sections, origin };
    }
    return {
      id,
      kind: 'rubrik',
      title,
      level,
      number: level <= this.#numbering.depth ? number : undefined,
      label: undefined,
      labelBelow: undefined,
      role: undefined,
      speaksOf: undefined,
      body,
      area: undefined,
      subareas: [],
      demands: [],
      sections,
      file: draft.path,
      origin: { span: raw.span, at: () => raw.span },
    };
  }
}

/** «2.1 Mål», and «2 Mål» where that is the number the heading gets anyway; «24 timmar» is a title. */
function typedNumber(raw: RawSection, title: string, number: string | undefined): readonly Finding[] {
  const typed = /^(\d+(?:\.\d+)+\.?|\d+\.|\d+)\s+(\S.*)$/.exec(title);
  if (!typed || (/^\d+$/.test(typed[1]!) && typed[1] !== number)) return [];
  return [finding('heading/typed-number', raw.span, { number: typed[1]!, rest: typed[2]! })];
}

function unknownUnnumbered(draft: Draft, raw: RawSection): readonly Finding[] {
  const asked = draft.fields?.texts('onumrerade') ?? [];
  if (asked.length === 0) return [];
  const titles = new Set<string>();
  const visit = (section: RawSection) => {
    if (section.heading) titles.add(textIn(section.heading));
    section.children.forEach(visit);
  };
  visit(raw);
  const suggest = suggester([...titles]);
  return asked.flatMap((heading, i) => {
    if (titles.has(heading.normalize('NFC').trim())) return [];
    const span = draft.fields!.at(`onumrerade/${i}`);
    return [finding('heading/unnumbered-unknown', span, { heading, suggestion: suggest(heading) })];
  });
}

/** A file while its sections are read. */
interface OpenFile {
  readonly draft: Draft;
  readonly reading: FileReading;
  /** Headings that get no number. */
  readonly unnumbered: ReadonlySet<string>;
  readonly findings: Finding[];
}

/** What a file's front matter says of its section. */
function commonParts(draft: Draft, number: string | undefined, numbering: Numbering) {
  const { fields, id, kind, level, path } = draft;
  return {
    id,
    kind: kindOf(kind),
    level,
    number: level <= numbering.depth ? number : undefined,
    label: fields?.text('etikett'),
    labelBelow: fields?.under('ärvs')?.text('etikett'),
    role: fields?.text('roll'),
    speaksOf: fields?.has('område')
      ? { id: fields.text('område') ?? '', span: fields.at('område') }
      : undefined,
    area: kind === 'område' && fields ? bindArea(fields, id) : undefined,
    subareas: fields && kind !== 'område' ? bindSubareas(fields) : [],
    demands: fields ? bindDemands(fields) : [],
    file: path,
  };
}

function numberOf(parent: string, count: number): string {
  return parent === '' ? String(count) : `${parent}.${count}`;
}

function numberedAmong(sections: readonly Section[]): number {
  return sections.filter((section) => section.number !== undefined).length;
}

function kindOf(word: string): Section['kind'] {
  return SECTION_KINDS.find((kind) => kind === word) ?? 'avsnitt';
}
