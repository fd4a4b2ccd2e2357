import type { Finding, SourceText } from '../../diagnostics/index.ts';
import { prompts } from '../../locale/index.ts';
import type { PlanKind } from '../../model/index.ts';
import { plainWords, type WordBlock, type YamlValue } from '../../parse/index.ts';
import { promptInText, yamlWithPrompts } from '../front-matter.ts';
import type { DraftFile } from '../next-year.ts';
import type { AreaFound } from './area-draft.ts';
import { calledIn } from './area-front.ts';
import { tellBesides } from './besides.ts';
import { frontPage } from './front-page.ts';
import { headingsIn } from './headings.ts';
import { moneyTable } from './money-table.ts';
import { newestOf } from './newest.ts';
import { readAnnexes, takeOwnAnnexes } from './own-annexes.ts';
import { findAreas, type Part, partNamed, partsOf, takeKinds } from './parts.ts';
import { type PictureFile, picturesFor, withPictures } from './pictures.ts';
import { fileCount, numberedDepth, planFiles, type WriteText } from './plan-files.ts';
import { begin, type Taking, type WordImport } from './taking.ts';
import { textPieces } from './text-pieces.ts';
import { readAgain, tellLost } from './word-count.ts';

/** A plan that was a Word file: its files, and what has to be known of them. */
export interface ImportedPlan {
  readonly files: readonly DraftFile[];
  readonly pictures: readonly PictureFile[];
  readonly kind: PlanKind;
  readonly findings: readonly Finding[];
  /** The Word file as a text, a paragraph a line, for findings to point into. */
  readonly source: SourceText;
  /** Its paragraphs, and which file holds what stands from one on. */
  readonly lines: readonly string[];
  readonly homes: Taking['homes'];
  readonly counts: {
    readonly words: number;
    readonly lost: number;
    readonly areas: number;
    readonly goals: number;
    readonly activities: number;
    readonly indicators: number;
    readonly questions: number;
  };
}

/** Why no plan can be made of a document that can be read. */
type NoPlan =
  /** A chapter that is larger than a file of a plan may be. */
  | { readonly why: 'chapter'; readonly title: string }
  /** Headings that would be more files than anybody can write in. */
  | { readonly why: 'files'; readonly files: number; readonly most: number };

type ImportOutcome =
  | { readonly plan: ImportedPlan; readonly none?: undefined }
  | { readonly plan?: undefined; readonly none: NoPlan };

/** A plan of 300 areas is the largest that has been seen. */
const MOST_FILES = 1_000;

/** Makes a plan's folder of a Word file. What is not understood stands where it stood, as text with a question; no word is lost unsaid. */
export function importWord(wishes: WordImport): ImportOutcome {
  const source = { path: wishes.file, text: wishes.document.lines.join('\n') };
  const taking = begin(wishes, source);
  tellBesides(taking);
  const pictures = picturesFor(taking);
  const notes = new Map(
    [...wishes.document.notes].map(([id, note]) => [
      id,
      { id, blocks: withPictures(newestOf(note.blocks, taking), pictures.names, taking) },
    ]),
  );
  const blocks = withPictures(newestOf(wishes.document.blocks, taking), pictures.names, taking);
  const root = partsOf(headingsIn(blocks, taking));
  const depth = numberedDepth(root);
  findAreas(root, taking);
  takeKinds(root);
  const annexes = takeOwnAnnexes(root, taking);
  const called = calledIn(namedAreasIn(root), wishes.agreement);
  const page = frontPage(root, taking, numberingOf(depth), called);
  // Without any heading all of the text is one chapter.
  if (root.parts.length === 0) root.parts = [untitled(page.blocks)];
  const summary = root.parts.length === 1 && root.parts[0]!.line === 0 ? [] : page.blocks;
  const write: WriteText = (pieces, level) =>
    wishes.write(pieces, {
      notes,
      picture: (part) => {
        const name = pictures.names.get(part);
        return name === undefined ? undefined : `${'../'.repeat(level - 1)}bilder/${name}`;
      },
    });
  findMoney(root, taking);
  const most = MOST_FILES;
  const count = fileCount(root);
  if (count > most) return { none: { why: 'files', files: count, most } };
  const sections = planFiles(root, depth, taking, write);
  readAnnexes(annexes, taking);
  const body = write(textPieces(summary, taking), 1);
  const files = [
    {
      path: `${wishes.into}/plan.md`,
      text: `${page.front}\n${body.trim() === '' ? `${promptInText(prompts.summary(wishes.period.from))}\n` : body}`,
    },
    ...sections,
    ...indicatorFile(taking.indicators, wishes.into),
    ...fundsFile(taking),
  ];
  const again = readAgain(files);
  if (!again.words) return { none: { why: 'chapter', title: titleOf(files, again.path) } };
  const used = new Set(
    files.flatMap(({ text }) => [...text.matchAll(/bilder\/(bild-\d+\.\w+)/g)].map(([, name]) => name)),
  );
  const { words, lost } = tellLost(again.words, taking);
  const areas = areasIn(root);
  const plan: ImportedPlan = {
    files,
    pictures: pictures.files.filter(({ path }) => used.has(path.slice(path.lastIndexOf('/') + 1))),
    kind: page.kind,
    findings: taking.findings,
    source,
    lines: wishes.document.lines,
    homes: taking.homes,
    counts: {
      words,
      lost,
      areas: areas.length,
      goals: areas.reduce((sum, { goals }) => sum + goals.length, 0),
      activities: areas.reduce((sum, { activities }) => sum + activities.length, 0),
      indicators: taking.indicators.size,
      questions: files.reduce(
        (sum, { text }) => sum + (text.match(/(^# |<!-- )att skriva:/gm)?.length ?? 0),
        0,
      ),
    },
  };
  return { plan };
}

/** How a file calls itself. */
function titleOf(files: readonly DraftFile[], path: string): string {
  const text = files.find((file) => file.path === path)?.text ?? '';
  return /^# (?!att skriva)(.*)$/m.exec(text)?.[1] ?? path;
}

function numberingOf(depth: number): YamlValue | undefined {
  return depth === 0 ? 'nej' : { djup: `${Math.min(5, depth)}` };
}

function untitled(blocks: readonly WordBlock[]): Part {
  return { ...partNamed(prompts.word.textTitle, 0), blocks };
}

function areasIn(part: Part): readonly AreaFound[] {
  return namedAreasIn(part).map(({ area }) => area);
}

function namedAreasIn(part: Part): readonly { readonly words: string; readonly area: AreaFound }[] {
  return [
    ...(part.area ? [{ words: part.words, area: part.area }] : []),
    ...part.small,
    ...part.parts.flatMap(namedAreasIn),
  ];
}

function indicatorFile(
  indicators: ReadonlyMap<string, Readonly<Record<string, string>>>,
  into: string,
): readonly DraftFile[] {
  if (indicators.size === 0) return [];
  return [{ path: `${into}/indikatorer.yaml`, text: yamlWithPrompts(Object.fromEntries(indicators), {}) }];
}

/** The tables of money in each section, called as the paragraph above them or as the section. */
function findMoney(part: Part, taking: Taking): void {
  for (const [i, block] of part.blocks.entries()) {
    if (block.kind !== 'table') continue;
    const above = part.blocks[i - 1];
    const isCaption = above?.kind === 'paragraph' && above.style === 'caption';
    const title = isCaption ? plainWords(above.inlines).trim() : part.words;
    const found = moneyTable(block, title, taking);
    if (!found) continue;
    taking.money.set(block, found);
    if (isCaption && found !== 'sum') part.blocks = part.blocks.filter((one) => one !== above);
  }
  for (const below of part.parts) findMoney(below, taking);
}

function fundsFile({ money, into }: Taking): readonly DraftFile[] {
  const found = [...money.values()].filter((one) => one !== 'sum');
  if (found.length === 0) return [];
  const tables = Object.fromEntries(found.map(({ id, fields }) => [id, fields]));
  return [
    {
      path: `${into}/medel.yaml`,
      text: yamlWithPrompts({ tabeller: tables }, { tabeller: [prompts.word.funds] }),
    },
  ];
}
