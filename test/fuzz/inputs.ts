import path from 'node:path';
import { type Files, findFixtures, laidOver, readBase, readFiles, textFile } from '../support/fixture.ts';
import { yamlFrom } from './fields.ts';
import { gently } from './gentle.ts';
import { type Lot, lotOf } from './lot.ts';
import { markdownFrom } from './markdown.ts';
import { mutated } from './mutate.ts';

/** A plan that is tried, and the one that it was made from. */
export interface Input {
  readonly number: number;
  /** What it was made from: `base/2023`, `findings/yaml/tab`, `plans/2024`. */
  readonly from: string;
  readonly year: string;
  readonly original: Files;
  readonly files: Files;
  /** The files that differ. */
  readonly changed: readonly string[];
}

interface Origin {
  readonly name: string;
  readonly year: string;
  readonly files: Files;
}

const root = path.resolve(import.meta.dirname, '../..');
const IDS = [
  'sip',
  'sip-antal',
  'kurs',
  'samsjuklighet',
  'suicidprevention',
  'okänt',
  'å',
  'a',
  'medel',
  'till-kommunerna',
  'poster',
  'x',
];
/** The kinds of front matter, and where such a file lies. */
const FRONT: readonly (readonly [kind: string, place: string])[] = [
  ['plan', 'plan.md'],
  ['avsnitt', '1-inledning.md'],
  ['avsnitt', '5-mer.md'],
  ['område', '2-gemensamt/1-sip.md'],
  ['område', '2-gemensamt/7-nytt.md'],
  ['kapitel', '2-gemensamt/index.md'],
  ['bilaga', 'bilagor/1-bilaga.md'],
];
const DATA: readonly (readonly [kind: string, place: string])[] = [
  ['indikatorer', 'indikatorer.yaml'],
  ['medel', 'medel.yaml'],
];

interface Origins {
  /** With nothing wrong. */
  readonly whole: readonly Origin[];
  /** With money, indicators, pictures and annexes. */
  readonly rich: readonly Origin[];
  readonly small: readonly Origin[];
  readonly large: readonly Origin[];
}

/** Small plans mostly; the real ones are many times as large, and one in two hundred is made of them. */
function originsFor(lot: Lot, { whole, rich, small, large }: Origins): readonly Origin[] {
  if (lot.once(200)) return large;
  if (lot.gentle) return lot.once(12) ? rich : whole;
  return lot.mild ? whole : small;
}

function originsIn(): Origins {
  const base = (['2023', '2024'] as const).map((year) => ({
    name: `base/${year}`,
    year,
    files: readBase(year),
  }));
  const fixtures = findFixtures().map(({ name, year, files }) => ({ name: `findings/${name}`, year, files }));
  const folder = (name: string, year: string) => ({ name, year, files: readFiles(path.join(root, name)) });
  const whole = [...base, folder('test/fixtures/diff/bas', '2024')];
  const large = ['2017', '2022', '2023', '2024', 'dalarna/2020'].map((name) => folder(`plans/${name}`, name));
  return {
    whole,
    rich: [folder('test/fixtures/report/2024', '2024')],
    small: [...whole, ...fixtures],
    large,
  };
}

/** What makes an input of its number, the same whatever was made before it. */
export function inputsOf(seed: number): (number: number) => Input {
  const origins = originsIn();
  return (number) => {
    const lot = lotOf(seed, number);
    const { name: from, year, files } = lot.pick(originsFor(lot, origins));
    if (lot.gentle) return { number, from, year, original: files, ...gentleChanges(files, lot) };
    const original = lot.once(lot.mild ? 40 : 3) ? withMedel(files, lot) : files;
    const changes = new Map<string, Uint8Array>();
    const times = lot.mild ? 1 : 1 + lot.below(3);
    for (let i = 0; i < times; i++) changes.set(...change(original, lot));
    return { number, from, year, original, files: laidOver(original, changes), changed: [...changes.keys()] };
  };
}

function gentleChanges(files: Files, lot: Lot): Pick<Input, 'files' | 'changed'> {
  const changes = new Map<string, Uint8Array>();
  for (let i = 1 + lot.below(4); i > 0; i--) changes.set(...gently(laidOver(files, changes), lot));
  return { files: laidOver(files, changes), changed: [...changes.keys()] };
}

/** Few fixtures have money, which much of the report is about. */
function withMedel(files: Files, lot: Lot): Files {
  return files.has('medel.yaml')
    ? files
    : laidOver(files, new Map([['medel.yaml', textFile(yamlFrom('medel', lot, IDS))]]));
}

function change(files: Files, lot: Lot): [string, Uint8Array] {
  const names = [...files.keys()];
  const ids = [...IDS, ...idsIn(files)];
  switch (lot.mild ? lot.pick([0, 1, 2, 2, 2, 2, 3]) : lot.below(5)) {
    case 0: {
      const [kind, place] = lot.pick(DATA);
      return [place, textFile(yamlFrom(kind, lot, ids))];
    }
    case 1: {
      const [kind, place] = lot.pick(FRONT);
      return [
        place,
        textFile(`---\n${yamlFrom(kind, lot, ids)}---\n\n# ${lot.pick(ids)}\n\n${markdownFrom(lot, ids)}\n`),
      ];
    }
    case 2: {
      const name = lot.pick(names);
      const text = new TextDecoder().decode(files.get(name));
      const end = text.indexOf('\n---\n', 3);
      const front = name.endsWith('.md') && end > 0 ? text.slice(0, end + 5) : '';
      return [name, textFile(`${front}\n# ${lot.pick(ids)}\n\n${markdownFrom(lot, ids)}\n`)];
    }
    default: {
      const name = lot.pick(names);
      const place = lot.once(25)
        ? `${name.replace(/\.(md|yaml)$/, '')} ${lot.pick(['kopia', '(utkast', 'å\u0301', '\u001b[31m', '::x', '{'])}.md`
        : name;
      return [place, mutated(files.get(name)!, files.get(lot.pick(names))!, lot)];
    }
  }
}

/** Ids that the plan has, so that what is drawn refers to something now and then. */
function idsIn(files: Files): readonly string[] {
  const text = new TextDecoder().decode(files.get('indikatorer.yaml') ?? files.get('plan.md'));
  return [...text.matchAll(/^([a-zåäö][a-z0-9åäö-]*):/gm)].map(([, id]) => id!).slice(0, 20);
}
