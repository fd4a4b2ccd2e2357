import { Chalk } from 'chalk';
import { capital, type Locale } from '../../locale/index.ts';
import {
  type Agreement,
  type AgreementArea,
  type AgreementDuty,
  type AgreementFund,
  type AgreementSource,
  type Contradiction,
  daysToKeep,
  dutiesOf,
  type PartialDate,
  type Question,
  type Recipient,
} from '../../model/index.ts';
import { type AreaGroup, areaGroups } from './area-groups.ts';
import type { FormatOptions } from './checked-plan.ts';
import { contradictionRows, requirementBlocks } from './requirements.ts';
import { hanging, rows } from './rows.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';

/** The word for what is not known, in the agreements' own files. */
const UNKNOWN = 'okänt';

/** What has a last day, in the order in which it is done. */
const DUTIES = [
  { list: 'requisition', title: 'requisition', none: 'noRequisition' },
  { list: 'reporting', title: 'reporting', none: 'noReporting' },
  { list: 'repayment', title: 'repayment', none: 'noRepayment' },
] as const;

interface Page {
  readonly locale: Locale;
  readonly width: number;
  /** The numbers of a fact's sources: `[1][4]`. */
  cite(knownFrom: readonly string[]): string;
}

/** What an agreement asks, for people to read: every fact with the numbers of its sources, which are listed last. Pure. */
export function agreementText(
  agreement: Agreement,
  shadows: boolean,
  locale: Locale,
  { color, width }: FormatOptions,
  addenda: readonly string[] = [],
  today?: PartialDate,
): string {
  const say = locale.agreement;
  const ink = new Chalk({ level: color ? 1 : 0 });
  const groups = areaGroups(agreement.areas);
  const sources = sourcesInOrder(agreement, groups);
  const page: Page = { locale, width, cite: citing(sources) };
  const note = (text: string) => wrap(text, width, INDENT);
  const areas = groups.flatMap((group) => [
    [INDENT + ink.bold(ownersOf(group.recipients, locale))],
    ...group.areas.map((area) => areaLines(area, page)),
  ]);
  const column = Math.max(...agreement.funds.flatMap((fund) => amountOf(fund, locale)).map(lengthOf));
  const funds = agreement.funds.map((fund) => fundLines(fund, column, page));
  const money = [
    ...(funds.length > 1 ? [note(say.moneyNote)] : []),
    ...funds,
    ...(funds.length > 0 && !agreement.fundsComplete ? [note(say.moreMoney)] : []),
  ];
  const duties = DUTIES.flatMap(({ list, title, none }) => {
    const blocks = agreement[list].map((duty) => dutyLines(duty, page));
    return [[ink.bold(say[title])], ...(blocks.length === 0 ? [note(say[none])] : blocks)];
  });
  const requirements = requirementBlocks(agreement.requirements, (text) => ink.bold(text), page);
  const questions = agreement.questions.flatMap((question, i) => questionLines(question, i + 1, page));
  const blocks = [
    [ink.bold(visible(say.heading(agreement.id))), ...(shadows ? wrap(say.shadows, width, '') : [])],
    identityLines(agreement, addenda, page),
    [ink.bold(locale.days.heading)],
    dayLines(agreement, today, page),
    [ink.bold(say.areas)],
    ...(areas.length === 0 ? [note(say.noAreas)] : [...calledLines(agreement, page), ...areas]),
    [ink.bold(say.money)],
    ...(money.length === 0 ? [note(say.noMoney)] : money),
    ...duties,
    [ink.bold(say.requirements)],
    ...(requirements.length === 0 ? [note(say.noRequirements)] : requirements),
    ...(questions.length === 0 ? [] : [[ink.bold(say.questions)], questions]),
    [ink.bold(say.sources)],
    ...sources.map((source, i) => sourceLines(source, i + 1, page)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function identityLines(
  agreement: Agreement,
  addenda: readonly string[],
  { locale, width, cite }: Page,
): readonly string[] {
  const say = locale.agreement;
  const date = (iso: string | undefined) => (iso === undefined ? say.unknown : locale.format.date(iso));
  const [from, to] = [date(agreement.from), date(agreement.to)];
  const { plansTo, smallestCount: smallest } = agreement;
  return rows(
    [
      [say.title, [known(agreement.title, locale)]],
      [say.alsoCalled, agreement.aliases],
      [say.parties, agreement.parties],
      [say.valid, [from === to ? from : `${from}–${to}`]],
      [say.addendumTo, [agreement.addendumTo ?? []].flat()],
      [say.addenda, addenda],
      [say.knownFrom, [cite(agreement.knownFrom)]],
      [say.plansTo, plansTo === undefined ? [] : [`${date(plansTo.date)} ${cite(plansTo.knownFrom)}`]],
      [say.smallestCount, smallest === undefined ? [] : [`${smallest.count} ${cite(smallest.knownFrom)}`]],
      ...contradictionRows(agreement.contradictions, { locale, cite }),
    ],
    INDENT,
    width,
  );
}

/** The county's days by nearness, each with what is to be done; how far away they are where there is a day to count from. */
function dayLines(
  agreement: Agreement,
  today: PartialDate | undefined,
  { locale, width }: Page,
): readonly string[] {
  const { days } = locale;
  const all = daysToKeep(agreement, today);
  return days.sentences(agreement.id, all).flatMap((one) => hanging(`${INDENT}– `, one, width));
}

/** The agreement's own word for its areas, where it is known. */
function calledLines({ areaWord }: Agreement, { locale, width, cite }: Page): readonly (readonly string[])[] {
  return areaWord
    ? [wrap(`${locale.agreement.areasCalled(areaWord.many)} ${cite(areaWord.knownFrom)}`, width, INDENT)]
    : [];
}

/** The id is shown because it, or the number, is what a plan writes. */
function areaLines(area: AgreementArea, { locale, width, cite }: Page): readonly string[] {
  const say = locale.agreement;
  const mark = `${INDENT}${INDENT}${area.number === undefined ? '–' : `${visible(area.number)}.`} `;
  const below = ' '.repeat(mark.length);
  return [
    ...hanging(mark, `${known(area.title, locale)} ${cite(area.knownFrom)}`, width),
    ...rows(
      [
        [say.alsoCalled, area.aliases],
        [say.id, [area.id]],
        ...contradictionRows(area.contradictions, { locale, cite }),
      ],
      below,
      width,
    ),
  ];
}

/** The amount to the left, what it is for and who gets it to the right. */
function fundLines(fund: AgreementFund, column: number, { locale, width, cite }: Page): readonly string[] {
  const say = locale.agreement;
  const getters = fund.recipients.flatMap((recipient) => say.getters[recipient]);
  const facts = [
    say.goesTo(getters.length === 0 ? say.unknown : locale.list([...new Set(getters)], 'och')),
    ...(fund.key === undefined ? [] : [say.key(known(fund.key, locale))]),
  ];
  const left = amountOf(fund, locale);
  const gap = ' '.repeat(INDENT.length + column + 2);
  const right = [
    ...hanging(gap, `${known(fund.title, locale)} ${cite(fund.knownFrom)}`, width),
    ...hanging(gap, facts.join(' '), width),
    ...rows(contradictionRows(fund.contradictions, { locale, cite }), gap, width),
  ];
  return right.map((line, i) => {
    const cell = left[i];
    return cell === undefined ? line : `${INDENT}${cell.padStart(column)}${line.slice(gap.length - 2)}`;
  });
}

/** The amount as its source writes it, and below it how it is known where it is not simply stated. */
function amountOf(fund: AgreementFund, { agreement: say }: Locale): readonly string[] {
  if (fund.amount === UNKNOWN) return [say.unknown];
  const how = { angiven: [], härledd: [say.derived], okänd: [say.unknown] }[fund.status];
  return [visible(fund.amount), ...how];
}

/** Every question is answered, if only by saying that the answer is not known. */
function dutyLines(duty: AgreementDuty, { locale, width, cite }: Page): readonly string[] {
  const say = locale.agreement;
  return [
    ...hanging(INDENT, `${capital(known(duty.who, locale))} ${cite(duty.knownFrom)}`, width),
    ...rows(
      [
        [say.to, [known(duty.to, locale)]],
        [say.deadline, [known(locale.format.date(duty.deadline), locale)]],
        [say.form, [known(duty.form, locale)]],
        [say.consequence, [known(duty.consequence, locale)]],
        ...contradictionRows(duty.contradictions, { locale, cite }),
      ],
      INDENT.repeat(2),
      width,
    ),
  ];
}

/** What is asked, as `plan underlag` asks it. */
function questionLines(question: Question, number: number, { width, cite }: Page): readonly string[] {
  return hanging(`${INDENT}${number}. `, `${question.text} ${cite(question.knownFrom)}`, width);
}

function sourceLines(source: AgreementSource, number: number, { locale, width }: Page): readonly string[] {
  const say = locale.agreement;
  const before = `${`[${number}]`.padStart(INDENT.length + 4)} `;
  const below = ' '.repeat(before.length);
  const address = source.address === undefined || source.address === UNKNOWN ? say.noAddress : source.address;
  return [
    ...hanging(before, known(source.title, locale), width),
    ...hanging(below, address, width),
    ...(source.read === undefined ? [] : hanging(below, say.read(source.read), width)),
  ];
}

/** Sources in the order in which a reader comes to them; one that no fact uses is a finding and stands last. */
function sourcesInOrder(agreement: Agreement, groups: readonly AreaGroup[]): readonly AgreementSource[] {
  const facts = [
    agreement,
    ...(agreement.plansTo ? [agreement.plansTo] : []),
    ...(agreement.smallestCount ? [agreement.smallestCount] : []),
    ...(agreement.areaWord ? [agreement.areaWord] : []),
    ...groups.flatMap(({ areas }) => areas),
    ...agreement.funds,
    ...dutiesOf(agreement),
    ...agreement.requirements,
    ...agreement.questions,
  ];
  const order = [...new Set(facts.flatMap(sourcesOf))];
  const place = ({ id }: AgreementSource) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...agreement.sources].sort((a, b) => place(a) - place(b));
}

/** A fact's own sources, and those that speak against it. */
function sourcesOf(fact: {
  readonly knownFrom: readonly string[];
  readonly contradictions?: readonly Contradiction[];
}): readonly string[] {
  return [...fact.knownFrom, ...(fact.contradictions ?? []).flatMap(({ knownFrom }) => knownFrom)];
}

/** A source that the agreement does not list is a finding and is called by the id that stands there. */
function citing(sources: readonly AgreementSource[]): Page['cite'] {
  const numbers = new Map(sources.map(({ id }, i) => [id, i + 1]));
  return (knownFrom) => knownFrom.map((id) => `[${numbers.get(id) ?? id}]`).join('');
}

function ownersOf(recipients: readonly Recipient[], { agreement: say, list }: Locale): string {
  if (recipients.length === 0) return say.areasOfUnknown;
  const words = recipients.map((recipient) => say.areasOf[recipient]);
  return capital(words.length > 1 ? say.each(list(words, 'och')) : list(words, 'och'));
}

/** Facts stay in the agreement's own words; only that one is unknown is said in the reader's language. */
function known(fact: string | undefined, { agreement: say }: Locale): string {
  return fact === undefined || fact === UNKNOWN ? say.unknown : fact;
}

function lengthOf(text: string): number {
  return text.length;
}
