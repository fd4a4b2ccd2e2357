import { capital, prompts } from '../../locale/index.ts';
import { PLAN_KINDS, type PlanKind } from '../../model/index.ts';
import { plainWords, type WordBlock, type WordParagraph, type YamlValue } from '../../parse/index.ts';
import { frontMatter } from '../front-matter.ts';
import { FIRST_OUTLINES } from '../kinds.ts';
import { dayIn, whenIn } from './days.ts';
import { labelEnd } from './labelled.ts';
import { linesOf } from './lines.ts';
import type { Part } from './parts.ts';
import type { Taking } from './taking.ts';
import { type FactField, factField, isMissing, plainly, WORDS } from './words.ts';

/** plan.md: what the first page says as fields, and all else that stands before the first chapter as its text. */
export interface FrontPage {
  readonly front: string;
  readonly kind: PlanKind;
  readonly blocks: readonly WordBlock[];
}

const LONGEST_TITLE = 200;

interface Facts {
  title?: string;
  subtitle?: string;
  kind?: PlanKind;
  readonly fields: Record<string, YamlValue>;
  readonly ask: Record<string, string[]>;
}

/** Takes what stands before the first heading, and the summary, out of the parts. */
export function frontPage(
  root: Part,
  taking: Taking,
  numbering: YamlValue | undefined,
  called: Readonly<Record<string, string>>,
): FrontPage {
  const facts: Facts = { fields: {}, ask: {} };
  const left = root.blocks.filter((block, i) => !takeBlock(block, i, facts, taking));
  const [first] = root.parts;
  const isSummary =
    first !== undefined && WORDS.sammanfattning.includes(plainly(first.words)) && first.parts.length === 0;
  if (isSummary) {
    root.parts = root.parts.slice(1);
    taking.homes.push({ line: first.line, path: `${taking.into}/plan.md` });
    taking.became.push({ line: first.line, words: first.words });
  }
  const kind =
    taking.kind ?? facts.kind ?? kindIn(`${facts.title ?? ''} ${facts.subtitle ?? ''}`) ?? 'handlingsplan';
  const title =
    facts.title ??
    FIRST_OUTLINES[kind].title.replace('{län}', taking.county.name).replace('{period}', yearsOf(taking));
  const { agreement, period } = taking;
  const front = frontMatter(
    {
      typ: 'plan',
      slag: kind,
      titel: title,
      ...(facts.subtitle === undefined ? {} : { undertitel: facts.subtitle }),
      län: taking.county.name,
      period: period.from === period.to ? period.from : { från: period.from, till: period.to },
      ...(agreement ? { överenskommelse: agreement.id } : {}),
      ...(Object.keys(called).length === 0 ? {} : { kallas: called }),
      ...(numbering === undefined ? {} : { numrering: numbering }),
      ...facts.fields,
    },
    {
      ...facts.ask,
      ...(facts.title === undefined ? { titel: [prompts.word.title] } : {}),
      ...(agreement || kind === 'inriktning'
        ? {}
        : { överenskommelse: [prompts.agreement(yearsOf(taking))] }),
    },
  );
  return { front, kind, blocks: [...left, ...(isSummary ? first.blocks : [])] };
}

function kindIn(words: string): PlanKind | undefined {
  const said = words.toLowerCase();
  const found = Object.entries(WORDS.slag).find(([word]) => said.includes(word))?.[1];
  return PLAN_KINDS.find((kind) => kind === found);
}

/** Whether a block of the first page has become a field. */
function takeBlock(block: WordBlock, at: number, facts: Facts, taking: Taking): boolean {
  if (block.kind === 'table') return false;
  const words = plainWords(block.inlines).replace(/\s+/g, ' ').trim();
  const own = WORDS['egna-stilar'];
  if (block.style === own.etikett && facts.kind === undefined) {
    const kind = kindIn(words);
    if (kind === undefined) return false;
    facts.kind = kind;
    taking.became.push({ line: block.line, words });
    return true;
  }
  if (facts.title === undefined && isTitle(block, at, words)) {
    facts.title = words;
    return true;
  }
  if (block.style === 'subtitle' && facts.subtitle === undefined) {
    facts.subtitle = words;
    return true;
  }
  const cut = labelEnd(block.inlines);
  const field = cut && factField(cut.label);
  if (!cut || !field) return false;
  const said = linesOf(cut.rest, block.line)
    .map(({ text }) => text)
    .join(', ');
  const lines = linesOf(cut.rest, block.line).map(({ text }) => text);
  const became = isMissing(said) ? said : takeFact(field, said, lines, block.line, facts, taking);
  if (became === undefined && field === 'beslut') facts.ask.beslut = [prompts.word.decision(said)];
  if (became !== undefined) taking.became.push({ line: block.line, words: `${cut.label} ${became}` });
  return became !== undefined;
}

/** By its style, or as the first words of the document, alone and large. */
function isTitle({ style, looks, list, inlines }: WordParagraph, at: number, words: string): boolean {
  if (words === '' || words.length > LONGEST_TITLE || list) return false;
  if (inlines.some(({ kind }) => kind === 'note' || kind === 'picture')) return false;
  return style === 'title' || (at === 0 && looks.bold && !/[.:]$/.test(words));
}

/** What of the words stands in a field in another way: all of them, or none where the field has them as they are. Undefined where nobody can tell. */
function takeFact(
  field: FactField,
  said: string,
  lines: readonly string[],
  at: number,
  facts: Facts,
  taking: Taking,
): string | undefined {
  switch (field) {
    case 'län':
      return plainly(said).startsWith(taking.county.name.toLowerCase()) ? said : undefined;
    case 'överenskommelse':
      return taking.agreement && said.includes(taking.agreement.id) ? said : undefined;
    case 'period':
      return isPeriod(said, taking) ? said : undefined;
    case 'datum': {
      const day = dayIn(said.toLowerCase());
      if (day !== undefined) facts.fields.datum = day;
      return day === undefined ? undefined : said;
    }
    case 'parter': {
      // «Region Gävleborg, Hälsa och välfärd Gävleborg»: two parties or three, nobody can tell.
      if (said.includes(',') && /\p{Lu}[^,]*\s+och\s+\p{Ll}/u.test(said)) return undefined;
      const parties = said
        .split(/,\s*|\s+och\s+/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
      if (parties.length < 2) return undefined;
      facts.fields.parter = parties.map(capital);
      return ' och';
    }
    case 'diarienummer':
      facts.ask.diarienummer = [prompts.word.registration(said)];
      taking.tell('word/unclear', at, { words: said });
      return '';
    case 'beslut': {
      const decisions = lines.flatMap((line) => decisionIn(line) ?? []);
      if (decisions.length < lines.length) return undefined;
      facts.fields.beslut = decisions;
      return said;
    }
  }
}

const DECISION =
  /^(?:Medlen |Planen )?(\p{L}+) av (.+?)(?:,? (?:den|i) ((?:\d{1,2} )?\p{L}+ \d{4}|\d{4}-\d\d-\d\d))?(?:,? §\s?(\d+))?\.?$/u;

/** `Fastställd av Utskott Psykisk hälsa i januari 2024`, `Antagen av regionfullmäktige den 3 juni 2024, § 12`. */
function decisionIn(said: string): Readonly<Record<string, YamlValue>> | undefined {
  const [, verb = '', body = '', when, paragraph] = DECISION.exec(said.replace(/\s+/g, ' ')) ?? [];
  const type = new Map(Object.entries(WORDS.beslut)).get(verb.toLowerCase());
  const day = when === undefined ? undefined : dayIn(when.toLowerCase());
  if (type === undefined || (when !== undefined && day === undefined)) return undefined;
  return {
    organ: body,
    typ: type,
    ...(day === undefined ? {} : { datum: day }),
    ...(paragraph === undefined ? {} : { paragraf: paragraph }),
    status: 'fattat',
  };
}

function yearsOf({ period: { from, to } }: Taking): string {
  return from === to ? from : `${from}–${to}`;
}

function isPeriod(said: string, { period }: Taking): boolean {
  const when = whenIn(said);
  return when !== undefined && when.to === period.to && (when.from ?? when.to) === period.from;
}
