import { addTo } from '../../diagnostics/index.ts';
import { type Demand, plainText, remembered, type Section } from '../../model/index.ts';
import type { ChangeSide } from '../changes.ts';
import { notesOf, proseWords } from '../prose-words.ts';
import { type PlacedSection, type Side, sectionSide, unreadTexts } from '../side.ts';
import { type Both, type Changes, change, type Sides } from './both.ts';
import { textChange, wordingChange } from './wording.ts';

/** The outline and the running text. An area's own coming and going is told with the areas. */
export function* compareSections(both: Both, renamed: ReadonlyMap<string, string>): Changes {
  const { before, after } = both;
  const later = (id: string) => renamedId(id, renamed);
  const known = new Set([...before.sections.keys()].map(later));
  for (const [id, placed] of before.sections) {
    const now = after.sections.get(later(id));
    if (now) yield* comparePair(both, placed, now, later);
    else yield* alone(both, 'before', placed, !after.sections.has(later(placed.parent)));
  }
  for (const [id, placed] of after.sections) {
    if (!known.has(id)) yield* alone(both, 'after', placed, !known.has(placed.parent));
  }
  const words = { before: summaryWords(before), after: summaryWords(after) };
  yield* textChange(both, 'plan', [planSide(before), planSide(after)], words.before, words.after);
}

function summaryWords({ edition }: Side): string {
  const { summary, origin } = edition.plan;
  return proseWords(summary, notesOf(edition, origin.span.path));
}

function planSide({ edition: { plan } }: Side) {
  return { id: undefined, title: plan.title, area: undefined, span: plan.origin.at('titel') };
}

/** The id of a heading begins with its file's id, which may have a new name. */
function renamedId(id: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return id;
  const stop = id.indexOf('.');
  const file = stop === -1 ? id : id.slice(0, stop);
  const now = renamed.get(file);
  return now === undefined ? id : now + id.slice(file.length);
}

/** What stands below something that came or went is not told by itself. */
function* alone(both: Both, own: 'before' | 'after', placed: PlacedSection, parentToo: boolean): Changes {
  if (placed.section.area || (parentToo && placed.parent !== '')) return;
  const side = sectionSide(placed, both[own]);
  const sides: Sides = own === 'before' ? [side, undefined] : [undefined, side];
  const unread = unreadTexts(both[own === 'before' ? 'after' : 'before']);
  if (unread.length > 0) yield change('object/incomparable', 'section', sides, { field: undefined, unread });
  else yield change(own === 'before' ? 'section/removed' : 'section/added', 'section', sides, {});
}

function* comparePair(
  both: Both,
  before: PlacedSection,
  after: PlacedSection,
  later: (id: string) => string,
): Changes {
  const sides: Sides = [sectionSide(before, both.before), sectionSide(after, both.after)];
  const kind = before.section.area && after.section.area ? 'area' : 'section';
  if (kind === 'section') {
    const titles = { before: plainText(before.section.title), after: plainText(after.section.title) };
    if (titles.before !== titles.after) yield change('section/renamed', 'section', sides, { titles });
    if (later(before.parent) !== after.parent) {
      const chapters = {
        before: titleOf(both.before, before.parent),
        after: titleOf(both.after, after.parent),
      };
      yield change('section/moved', 'section', sides, { chapters });
    }
  }
  yield* compareDemands(both, before, after);
  const files = [...both.before.edition.unread.files, ...both.after.edition.unread.files];
  const unread = files.filter((file) => file === before.section.file || file === after.section.file).sort();
  if (unread.length > 0) {
    yield change('object/incomparable', kind, sides, { field: 'text', unread });
    return;
  }
  const words = {
    before: sectionWords(before, both.before),
    after: sectionWords(after, both.after),
  };
  yield* textChange(both, kind, sides, words.before, words.after);
}

function titleOf({ sections }: Side, id: string): string {
  const placed = sections.get(id);
  return placed ? plainText(placed.section.title) : '';
}

function sectionWords({ section }: PlacedSection, { edition }: Side): string {
  return wordsWith(notesOf(edition, section.file))(section);
}

/** A year is held against several others, and again and again while one of them is written: of what nobody touched the words are the same. */
const wordsWith = remembered((notes: ReturnType<typeof notesOf>) =>
  remembered(({ body }: Section) => proseWords(body, notes)),
);

function* compareDemands(both: Both, before: PlacedSection, after: PlacedSection): Changes {
  const { pairs, gone, come } = demandPairs(before.section.demands, after.section.demands);
  for (const demand of gone) yield change('demand/removed', 'demand', [demandSide(demand), undefined], {});
  for (const [demand, later] of pairs) {
    const sides: Sides = [demandSide(demand), demandSide(later)];
    if (demand.due !== later.due || demand.consequence !== later.consequence) {
      yield change('demand/changed', 'demand', sides, {
        dates: { before: demand.due, after: later.due },
        consequences: { before: demand.consequence, after: later.consequence },
      });
    }
    yield* wordingChange(both, 'demand', sides, demand.text, later.text);
  }
  for (const demand of come) yield change('demand/added', 'demand', [undefined, demandSide(demand)], {});
}

/** Demands are known by what they speak of, or by their own words. Of several that speak of one thing those with the same words are one, then in order. */
function demandPairs(before: readonly Demand[], after: readonly Demand[]) {
  const keyOf = (demand: Demand) => namesOf(demand) ?? demand.text;
  const pairs: (readonly [Demand, Demand])[] = [];
  const paired = (old: readonly Demand[], now: readonly Demand[], key: (demand: Demand) => string) => {
    const waiting = new Map<string, Demand[]>();
    for (const demand of now) addTo(waiting, key(demand), demand);
    for (const list of waiting.values()) list.reverse();
    return old.filter((demand) => {
      const later = waiting.get(key(demand))?.pop();
      if (later) pairs.push([demand, later]);
      return !later;
    });
  };
  const taken = () => new Set(pairs.map(([, later]) => later));
  const changed = paired(before, after, (demand) => `${keyOf(demand)}\0${demand.text}`);
  const left = taken();
  const gone = paired(
    changed,
    after.filter((demand) => !left.has(demand)),
    keyOf,
  );
  const now = taken();
  return { pairs, gone, come: after.filter((demand) => !now.has(demand)) };
}

/** What of the agreement a demand is about, as one word; undefined where it does not say. */
function namesOf({ about }: Demand): string | undefined {
  return about.map(({ id }) => id).join(', ') || undefined;
}

function demandSide(demand: Demand): ChangeSide {
  const { text, origin } = demand;
  return { id: namesOf(demand), title: text, area: undefined, span: origin.at('text') };
}
