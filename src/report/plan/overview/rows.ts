import { beginning, labels, type Rows } from '../../../locale/index.ts';
import {
  type AreaStanding,
  type AreaState,
  type IndicatorStanding,
  type Place,
  type Standing,
  stateOfArea,
  type Undertaking,
} from '../../../standing/index.ts';
import { text } from '../../blocks.ts';
import type { Inline } from '../../report.ts';

/** A row of the overview: an area, a chapter of them where there are many, or all that is undertaken or followed outside every area. */
export interface Row {
  readonly title: readonly Inline[];
  /** The same without its link. */
  readonly name: string;
  readonly undertakings: readonly Undertaking[];
  readonly areas: readonly AreaStanding[];
  /** Each once. */
  readonly indicators: readonly IndicatorStanding[];
  readonly state: AreaState | undefined;
  readonly isChapter?: true;
  /** All of them together. */
  readonly isWhole?: true;
}

/** More areas than this are told by their chapters: two pages can be looked over, and ten cannot. */
const MOST_AREAS = 40;
/** A picture of more rows than this is no picture. */
const MOST_DRAWN = 15;

export function overviewRows(standing: Standing, chapters: ReadonlyMap<string, Chapter>): readonly Row[] {
  const told =
    standing.areas.length > MOST_AREAS ? byChapter(standing, chapters) : standing.areas.map(ofArea);
  return [...told, ...besides(standing)];
}

/** What they are: a chapter that is nowhere in the outline is all of the plan. */
export function sortOf([first]: readonly Row[]): Rows {
  if (!first?.isChapter) return 'areas';
  return first.name === labels.standing.all ? 'whole' : 'chapters';
}

/** The rows of the picture: areas, or chapters where there are too many areas; none where there are too many of both. */
export function drawnRows(standing: Standing, chapters: ReadonlyMap<string, Chapter>): readonly Row[] {
  const outside = besides(standing).filter(({ undertakings }) => undertakings.length > 0);
  const areas = [...standing.areas.map(ofArea), ...outside];
  if (areas.length <= MOST_DRAWN) return areas;
  const whole = [...byChapter(standing, chapters), ...outside];
  return whole.length <= MOST_DRAWN ? whole : [];
}

function besides(standing: Standing): readonly Row[] {
  const undertakings = standing.besides.flatMap((part) => part.undertakings);
  const inAreas = new Set(indicatorsOf(standing.areas));
  const indicators = standing.indicators.filter((one) => !inAreas.has(one));
  // Indicators alone are a row where the areas have some too, so that the column adds up.
  if (undertakings.length === 0 && (indicators.length === 0 || inAreas.size === 0)) return [];
  const name = labels.standing.besides;
  const state = undertakings.length === 0 ? undefined : stateOfArea(undertakings, standing.kind);
  return [{ title: text(name), name, undertakings, areas: [], indicators, state }];
}

function indicatorsOf(areas: readonly AreaStanding[]): readonly IndicatorStanding[] {
  return [...new Set(areas.flatMap(({ indicators }) => indicators))];
}

export interface Chapter {
  readonly title: string;
  readonly number: string | undefined;
}

function ofArea(area: AreaStanding): Row {
  const name = nameOf(area);
  return {
    title: linked(name, area.place),
    name,
    undertakings: area.undertakings,
    areas: [area],
    indicators: area.indicators,
    state: area.state,
  };
}

function byChapter({ areas }: Standing, chapters: ReadonlyMap<string, Chapter>): readonly Row[] {
  const ids = [...new Set(areas.map(({ chapter }) => chapter))];
  return ids.map((id): Row => {
    const own = areas.filter(({ chapter }) => chapter === id);
    const chapter = chapters.get(id);
    const name = chapter ? nameOf(chapter) : labels.standing.all;
    return {
      title: chapter ? linked(name, { anchor: id }) : text(name),
      name,
      undertakings: own.flatMap(({ undertakings }) => undertakings),
      areas: own,
      indicators: indicatorsOf(own),
      state: undefined,
      isChapter: true,
    };
  });
}

/** «2.4 Suicidprevention». */
export function nameOf({ number, title }: Chapter): string {
  return number === undefined ? title : `${number} ${title}`;
}

/** The same row with so many letters of its title at most, cut between words. */
export function shortened(row: Row, longest: number): Row {
  if (row.name.length <= longest) return row;
  const words = beginning(row.name, longest);
  const [first] = row.title;
  const title = first?.kind === 'internal' ? [{ ...first, children: text(words) }] : text(words);
  return { ...row, title };
}

function linked(name: string, { anchor }: Pick<Place, 'anchor'>): readonly Inline[] {
  return anchor === undefined ? text(name) : [{ kind: 'internal', target: anchor, children: text(name) }];
}
