import { beginning, labels } from '../../../locale/index.ts';
import { isNotDone, type Standing, type Undertaking } from '../../../standing/index.ts';
import { heading, text } from '../../blocks.ts';
import type { Block, Inline } from '../../report.ts';
import { nameOf } from './rows.ts';

const words = labels.standing.notDone;

/** Letters of an undertaking's first sentences. */
const [SHORTEST, LONGEST] = [40, 180];

/** What was not done as it was to be, why, and where it went. Nothing where there is nothing. `years` are those of the plans before. */
export function notDoneAnnex(standing: Standing, years: readonly string[]): readonly Block[] {
  const parts = [...standing.areas, ...standing.besides];
  const rows = parts.flatMap((part) =>
    part.undertakings.filter(isNotDone).map((undertaking) => ({ undertaking, where: nameOf(part) })),
  );
  if (rows.length === 0) return [];
  return [
    heading(words.title, 'bilaga.inte-genomfört'),
    {
      kind: 'table',
      caption: undefined,
      name: words.title,
      align: ['left', 'left'],
      header: [words.what, words.how].map(text),
      rows: rows.map(({ undertaking, where }) => [whatCell(undertaking, where), howCell(undertaking, years)]),
      rowHeaders: true,
      rowsFrom: rows.map(({ undertaking }) => undertaking.place.span),
    },
  ];
}

function whatCell({ text: whole, place }: Undertaking, where: string): readonly Inline[] {
  const what = shortened(whole);
  const name: readonly Inline[] =
    place.anchor === undefined
      ? text(what)
      : [{ kind: 'internal', target: place.anchor, children: text(what) }];
  return [...name, { kind: 'break' }, { kind: 'emphasis', children: text(where) }];
}

/** How it went first, then why, then what follows. */
function howCell(undertaking: Undertaking, years: readonly string[]): readonly Inline[] {
  const rest = [whyWords(undertaking, years), nextWords(undertaking)].flat();
  return [
    { kind: 'strong', children: text(stateWords(undertaking)) },
    ...(rest.length === 0 ? [] : text(` ${rest.join(' ')}`)),
  ];
}

function stateWords({ state, status, overdue }: Undertaking): string {
  if (state === 'silent') return words.silent;
  return overdue ? words.late : WORDS[status ?? 'avbruten'];
}

const WORDS: { readonly [S in NonNullable<Undertaking['status']>]: string } = {
  planerad: '',
  pågår: words.underway,
  delvis: words.partly,
  försenad: words.late,
  genomförd: words.done,
  avbruten: words.cancelled,
  ersatt: words.replaced,
};

/** What another thing took the place of needs no reason. */
function whyWords(
  { state, reason, replacedBy, overdue, due }: Undertaking,
  years: readonly string[],
): readonly string[] {
  const [first, ...rest] = replacedBy.map(shortened);
  return [
    ...(first === undefined ? [] : [words.replacedBy([first, ...rest])]),
    ...(overdue && due !== undefined ? [words.overdue(due)] : []),
    ...(state === 'silent' ? [words.untold(years)] : []),
    ...(reason !== undefined
      ? [words.because(reason)]
      : state === 'silent' || first !== undefined
        ? []
        : [words.noReason]),
  ].filter((part) => part !== '');
}

function nextWords({ state, again, overdue, due }: Undertaking): readonly string[] {
  return [
    ...(again ? [words.again] : []),
    ...(state !== 'ended' && state !== 'silent' && !overdue && due !== undefined ? [words.newDay(due)] : []),
  ];
}

/** An undertaking may be a whole paragraph of a text: its first sentences tell which it is. */
function shortened(what: string): string {
  const sentences = what.match(/.+?[.!?](?=\s|$)|.+$/gsu) ?? [what];
  const enough = sentences.findIndex(
    (_, i) =>
      sentences
        .slice(0, i + 1)
        .join('')
        .trim().length >= SHORTEST,
  );
  const whole = (enough === -1 ? sentences : sentences.slice(0, enough + 1)).join('').trim();
  return beginning(whole, LONGEST);
}
