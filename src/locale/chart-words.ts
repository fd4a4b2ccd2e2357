import { listed } from './list.ts';
import { format } from './sv/format.ts';

interface Point {
  readonly period: string;
  readonly value: number;
}

const FORMS = {
  line: 'Linjediagram',
  bars: 'Stapeldiagram',
  rows: 'Stapeldiagram',
  stacked: 'Stapeldiagram',
} as const;

/** What a chart says in words. Reports are in Swedish whatever language the messages are in. */
export const chartWords = {
  baseline: (value: string, year: string) => `Baslinje ${value} (${format.date(year)})`,
  target: (value: string, year: string) => `Målvärde ${value} (${format.date(year)})`,
  break: (from: string, reason: string) => `Brott i serien från ${format.date(from)}: ${reason}`,
  values: (figure: string, what: string) => `Värden i ${figure.toLowerCase()}: ${what}`,
  /** Above a table with the same name. */
  drawn: (title: string) => `${title}, i diagram`,
  /** A chart that shows some of its series: `drawn` small ones. */
  firstOf: (title: string, drawn: number, all: number) =>
    `${title} (de ${drawn} första av ${format.integer(all)}; alla står i tabellen)`,
  period: 'Period',
  whole: (level: string, name: string | undefined) => name ?? LEVELS[level] ?? level,
  sex: { kvinnor: 'Kvinnor', män: 'Män', flickor: 'Flickor', pojkar: 'Pojkar' } as {
    readonly [word: string]: string;
  },
  all: 'Alla',

  /** The picture told to somebody who does not see it: what it is, and for each series where it begins and ends. */
  alternative: (
    form: keyof typeof FORMS,
    what: string,
    periods: readonly string[],
    series: readonly string[],
    references: readonly string[],
  ) => {
    const [first, last] = [periods[0], periods.at(-1)];
    const span = first === last ? first : `${first}–${last}`;
    const sentences = [`${FORMS[form]} över ${what}, ${span}`, ...series, ...references, TABLE];
    return `${sentences.join('. ')}.`;
  },
  /** «Stapeldiagram över Medel. Belopp: Samsjuklighet 7 649 410,97 kr; Brukarmedverkan 1 000 000 kr. …». */
  funds: (
    what: string,
    series: readonly { readonly name: string; readonly cells: readonly string[] }[],
    names: readonly string[],
  ) => {
    const told = series.map(({ name, cells }) => {
      const values = cells.flatMap((cell, i) => (cell === '' ? [] : [`${names[i] ?? ''} ${cell}`]));
      return `${name}: ${values.join('; ')}`;
    });
    return `${[`${FORMS.rows} över ${what.charAt(0).toLowerCase()}${what.slice(1)}`, ...told, TABLE].join('. ')}.`;
  },
  /** «Stapeldiagram över åtaganden i varje område. 2.2 SIP: 2 klara, 4 pågår. …». */
  stacked: (what: string, names: readonly string[], told: readonly string[]) => {
    const rows = names.map((name, i) => `${name}: ${told[i] ?? ''}`);
    return `${[`${FORMS.stacked} över ${what.charAt(0).toLowerCase()}${what.slice(1)}`, ...rows, TABLE_BEFORE].join('. ')}.`;
  },
  /** «Länet, kvinnor: från 8,1 (2018) till 6,9 (2023), högst 8,4 (2021). Uppgift saknas för 2020». */
  course: (name: string, points: readonly Point[], missing: readonly string[]) => {
    const gap = missing.length === 0 ? '' : `. Uppgift saknas för ${listed(missing, 'och')}`;
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return `${name}: inga värden${gap}`;
    if (first === last) return `${name}: ${at(first)}${gap}`;
    const ends = `${name}: från ${at(first)} till ${at(last)}`;
    const high = points.reduce((best, point) => (point.value > best.value ? point : best));
    const low = points.reduce((best, point) => (point.value < best.value ? point : best));
    const inside = [
      ...(isEnd(high, first, last) ? [] : [`högst ${at(high)}`]),
      ...(isEnd(low, first, last) ? [] : [`lägst ${at(low)}`]),
    ];
    return `${[ends, ...inside].join(', ')}${gap}`;
  },
} as const;

const LEVELS: { readonly [level: string]: string } = {
  kommun: 'Kommunen',
  delregion: 'Delregionen',
  region: 'Regionen',
  län: 'Länet',
  riket: 'Riket',
};

const TABLE = 'Alla värden står i tabellen efter diagrammet';
const TABLE_BEFORE = 'Alla värden står i tabellen före diagrammet';

function at({ period, value }: Point): string {
  return `${format.decimal(value)} (${period})`;
}

/** A value that one of the ends has as well is told already. */
function isEnd({ value }: Point, first: Point, last: Point): boolean {
  return value === first.value || value === last.value;
}
