/**
 * Spaces that no line ends at, whatever character the author typed: in an amount, between a number and its unit, a day and
 * its month, a section and its number. The space stays a plain space in the text; only the line is not broken there.
 */
const UNITS: ReadonlySet<string> = new Set(
  (
    'kr kronor öre tkr mkr mnkr mdkr tusen miljon miljoner miljard miljarder procent procentenheter procentenhet promille ' +
    '% ‰ år års åringar månader månad veckor vecka dagar dag dygn timmar timme minuter min sekunder st stycken personer ' +
    'invånare kommuner barn platser procentig m m² m³ km cm mm kg g mg l dl ml kWh MWh °C § §§ kap. kap st. p. ggr gånger ' +
    'januari februari mars april maj juni juli augusti september oktober november december ' +
    'jan. feb. apr. aug. sept. sep. okt. nov. dec.'
  ).split(' '),
);

const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  (
    'avsnitt avsnitten kapitel kap. kap sida sidan sidorna s. sid. punkt punkten punkterna figur tabell diagram bilaga bild ' +
    'not nr nr. nummer § §§ kl. kl klockan ca ca. cirka art. artikel st. p. steg fas mål delmål nivå grupp prop. SOU SFS dnr ' +
    'diarienummer version år'
  ).split(' '),
);

/** Short forms that are written apart: «t ex», «bl a», «fr o m». */
const APART: ReadonlySet<string> = new Set(
  't.ex bl.a m.m m.fl s.k f.d d.v v.s o.d e.d p.g g.a fr.o o.m t.o i.st st.f f.n o.s s.v f.ö e.dyl o.dyl'.split(
    ' ',
  ),
);

const APART_FIRST: ReadonlySet<string> = new Set([...APART].map((pair) => pair.slice(0, pair.indexOf('.'))));

const NUMBER_FIRST = /^\(?\d/;
/** Three digits, and what may follow them in an amount: «707,31», «911.» */
const GROUP = /^\d{3}(?!\d)/;
const SHORT_GROUP = /^\D?\d{1,3}$/;
const CLOSING = /[.,;:!?)”’\]]+$/;

/** Whether a line may not end between two words, which have a space between them. */
export function isTied(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  // A dash ends a line and does not begin one.
  if (after === '–' || after === '—') return true;
  if (isDigit(before.charCodeAt(before.length - 1))) {
    if (GROUP.test(after)) return SHORT_GROUP.test(before);
    return UNITS.has(after) || UNITS.has(after.replace(CLOSING, ''));
  }
  if (NUMBER_FIRST.test(after)) return BEFORE_NUMBER.has(before.replace(/^[(”’[]+/, ''));
  if (before.length > 3 || after.length > 4) return false;
  const first = before.replace(/^[(”’[]+/, '');
  return APART_FIRST.has(first) && APART.has(`${first}.${after.replace(CLOSING, '')}`);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
