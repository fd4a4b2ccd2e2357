import type { WordListPlace, WordMarker } from './document.ts';
import { childOf, settingOf, type XmlNode } from './read-xml.ts';

interface Level {
  readonly marker: WordMarker;
  readonly isUpper: boolean;
  readonly start: number;
  /** `%1.%2`, with a number of its own for each level. */
  readonly shown: string;
  readonly restartsAfter: number | undefined;
}

interface List {
  /** Lists of one abstract list count on together. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this list begins anew. */
  readonly begins: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** Counts one on in a list. Undefined for a list that is taken away (`0`) or is not there. */
  next(id: string, level: number): WordListPlace | undefined;
}

const MARKERS: { readonly [format: string]: WordMarker } = {
  bullet: 'bullet',
  none: 'none',
  lowerLetter: 'letter',
  upperLetter: 'letter',
  lowerRoman: 'roman',
  upperRoman: 'roman',
};

/** Numbers run through the file as Word counts them: a list goes on where another of its kind stopped. */
export function numberingOf(xml: XmlNode | undefined): Numbering {
  const lists = listsIn(xml);
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    next(id, level) {
      const list = lists.get(id);
      if (!list || id === '0') return undefined;
      const counted = counters.get(list.abstract) ?? new Map<number, number>();
      counters.set(list.abstract, counted);
      const own = list.levels.get(level);
      const restart = begun.has(`${id}:${level}`) ? undefined : list.begins.get(level);
      begun.add(`${id}:${level}`);
      const before = restart === undefined ? counted.get(level) : restart - 1;
      const number = (before ?? (own?.start ?? 1) - 1) + 1;
      counted.set(level, number);
      for (const deeper of [...counted.keys()])
        if (deeper > level && goesBack(list.levels.get(deeper), level)) counted.delete(deeper);
      const shown = own?.shown ?? '';
      const label = shown.replace(/%(\d)/g, (_, at) => {
        const other = Number(at) - 1;
        const value = counted.get(other) ?? list.levels.get(other)?.start ?? 1;
        return written(value, list.levels.get(other));
      });
      return {
        id: list.abstract,
        level,
        marker: own?.marker ?? 'decimal',
        number,
        label: own?.marker === 'bullet' ? '' : label,
        isOutline: /%\d.*%\d/.test(list.levels.get(1)?.shown ?? ''),
      };
    },
  };
}

/** A deeper level begins anew after any level above it, or after the one that it names; nought says never. */
function goesBack(deeper: Level | undefined, level: number): boolean {
  const after = deeper?.restartsAfter;
  return after === undefined ? true : after !== 0 && level <= after - 1;
}

function listsIn(xml: XmlNode | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map<string, XmlNode>();
  for (const node of xml?.children ?? [])
    if (node.name === 'w:abstractNum') abstracts.set(node.attributes['w:abstractNumId'] ?? '', node);
  const lists = new Map<string, List>();
  for (const node of xml?.children ?? []) {
    if (node.name !== 'w:num') continue;
    const abstract = settingOf(node, 'w:abstractNumId') ?? '';
    const levels = new Map(levelsOf(abstracts.get(abstract)));
    const begins = new Map<number, number>();
    for (const change of node.children.filter(({ name }) => name === 'w:lvlOverride')) {
      const level = Number(change.attributes['w:ilvl'] ?? 0);
      for (const [at, own] of levelsOf(change)) levels.set(at, own);
      const start = settingOf(change, 'w:startOverride');
      if (start !== undefined) begins.set(level, Number(start));
    }
    lists.set(node.attributes['w:numId'] ?? '', { abstract, levels, begins });
  }
  return lists;
}

function levelsOf(node: XmlNode | undefined): readonly (readonly [number, Level])[] {
  return (node?.children ?? [])
    .filter(({ name }) => name === 'w:lvl')
    .map((level) => {
      const format = formatOf(level);
      const restart = settingOf(level, 'w:lvlRestart');
      return [
        Number(level.attributes['w:ilvl'] ?? 0),
        {
          marker: (Object.hasOwn(MARKERS, format) ? MARKERS[format] : undefined) ?? 'decimal',
          isUpper: format.startsWith('upper'),
          start: Number(settingOf(level, 'w:start') ?? 1),
          shown: settingOf(level, 'w:lvlText') ?? '',
          restartsAfter: restart === undefined ? undefined : Number(restart),
        },
      ] as const;
    });
}

/** A format of a later Word stands in an alternative. */
function formatOf(level: XmlNode): string {
  const inside = childOf(level, 'mc:AlternateContent')?.children.at(-1);
  return settingOf(level, 'w:numFmt') ?? settingOf(inside, 'w:numFmt') ?? 'decimal';
}

function written(value: number, level: Level | undefined): string {
  const letters =
    level?.marker === 'letter' ? letter(value) : level?.marker === 'roman' ? roman(value) : `${value}`;
  return level?.isUpper ? letters.toUpperCase() : letters;
}

const ALPHABET = 26;

/** After z comes aa, then bb, as Word counts. */
function letter(value: number): string {
  if (value < 1) return `${value}`;
  const sign = String.fromCharCode(97 + ((value - 1) % ALPHABET));
  return sign.repeat(Math.min(10, Math.ceil(value / ALPHABET)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return `${value}`;
  let left = value;
  let signs = '';
  for (const [worth, sign] of ROMAN) for (; left >= worth; left -= worth) signs += sign;
  return signs;
}
