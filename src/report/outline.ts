import { LISTED, type Listed, type PlanKind, type Template, type TemplateOutline } from '../model/index.ts';

export const COVER_PARTS = [
  'avsändare',
  'län',
  'parter',
  'period',
  'överenskommelse',
  'beslut',
  'datum',
  'diarienummer',
] as const;

/** `text` is the area's own body, `underavsnitt` the headings below it. */
export const AREA_PARTS = [
  'fokusområden',
  'ansvariga',
  'målgrupper',
  'text',
  'underavsnitt',
  'mål',
  'aktiviteter',
  'indikatorer',
] as const;

/** What stands before the first chapter. */
export const FRONT_PARTS = ['nyckeltal', 'läget', 'sammanfattning'] as const;

export const ANNEXES = [
  'inte-genomfört',
  'ansvariga',

  'fokusområden',
  'medel',
  'indikatorer',
  'förkortningar',
  'om-dokumentet',
  'godtagna-avvikelser',
  'redovisningsunderlag',
  'uppföljning',
  'ändringar',
  'underskrifter',
] as const;

/** Parts that the program makes of what the plan says elsewhere: nothing is lost where one is left out. */
export const LEAVABLE = ['läget', 'nyckeltal', 'inte-genomfört', 'ansvariga', 'förkortningar'] as const;

export type FrontPart = (typeof FRONT_PARTS)[number];
export type CoverPart = (typeof COVER_PARTS)[number];
export type AreaPart = (typeof AREA_PARTS)[number];
export type Annex = (typeof ANNEXES)[number];

/** What a report shows and in what order, as data from `templates/<name>/outline.json`: one for each kind of plan. */
export type Outlines = { readonly [K in PlanKind]: Outline };

export interface Outline {
  readonly cover: readonly CoverPart[];
  /** The deepest heading level that stands in contents and bookmarks. */
  readonly contents: {
    readonly depth: number;
    /** What is listed after it, in order: nothing, unless somebody has asked for it. */
    readonly lists: readonly Listed[];
  };
  readonly front: readonly FrontPart[];
  readonly area: readonly AreaPart[];
  /** The parts for which an empty place says «Uppgift saknas». */
  readonly ask: readonly AreaPart[];
  readonly annexes: readonly Annex[];
}

/**
 * The outlines with what a template changes. It orders and adds: a part that it does not name comes after those that it
 * does, in the old order, so that no template can leave out what an author wrote or what a plan has accepted. Only what the
 * program makes of that may be left out, and only by name.
 */
export function outlinesWith(outlines: Outlines, template: Template): Outlines {
  const changed = Object.entries(outlines).map(([kind, outline]) => {
    const over = template.outlines[kind as PlanKind];
    return [kind, over ? outlineWith(outline, over) : outline] as const;
  });
  return Object.fromEntries(changed) as { [K in PlanKind]: Outline };
}

function outlineWith(outline: Outline, over: TemplateOutline): Outline {
  return {
    cover: ordered(outline.cover, over.cover, COVER_PARTS),
    contents: {
      depth: over.depth ?? outline.contents.depth,
      lists: over.lists ? known(over.lists, LISTED) : outline.contents.lists,
    },
    front: left(ordered(outline.front, over.front, FRONT_PARTS), over.without),
    area: ordered(outline.area, over.area, AREA_PARTS),
    ask: over.ask ? known(over.ask, AREA_PARTS) : outline.ask,
    annexes: left(ordered(outline.annexes, over.annexes, ANNEXES), over.without),
  };
}

function left<P extends string>(parts: readonly P[], without: readonly string[] = []): readonly P[] {
  const gone: readonly string[] = known(without, LEAVABLE);
  return parts.filter((part) => !gone.includes(part));
}

function ordered<P extends string>(
  before: readonly P[],
  wanted: readonly string[] | undefined,
  all: readonly P[],
): readonly P[] {
  return [...new Set([...known(wanted ?? [], all), ...before])];
}

function known<P extends string>(words: readonly string[], all: readonly P[]): readonly P[] {
  return words.flatMap((word) => all.filter((part) => part === word));
}
