import type { Ledger } from '../../diff/index.ts';
import { capital, labels } from '../../locale/index.ts';
import type { AgreementArea, Edition } from '../../model/index.ts';
import { type AreaInPlan, areaName, areasOf, textOfArea } from './areas.ts';
import type { AreaReader, Asked, AskedQuestion } from './asked.ts';
import { insteadOfArea, recipientsOf } from './others.ts';
import { READERS } from './readers.ts';
import { placeAt, placeBeside } from './rows.ts';
import type { AnsweredQuestion, AnswerGroup, AnswerRow, UnderlagPart } from './underlag.ts';

export interface InParts {
  readonly edition: Edition;
  readonly ledgers: readonly Ledger[];
  readonly questions: readonly AskedQuestion[];
}

/** An area of the agreement with the plan's areas that are about it; without agreement, an area of the plan by itself. */
interface Block {
  readonly agreed: AgreementArea | undefined;
  readonly own: readonly AreaInPlan[];
  /** Areas of the plan that are about this one too and stand under another. */
  readonly under: readonly { readonly title: string; readonly area: AreaInPlan }[];
}

/**
 * A part an area that is the county's to account for, in the agreement's order. What no area of the plan tells is not called missing in each of them:
 * its questions come back as `nowhere`, to be said once.
 */
export function areaParts(given: InParts): {
  readonly inAreas: readonly UnderlagPart[];
  readonly nowhere: ReadonlySet<string>;
} {
  const blocks = blocksOf(given.edition);
  const asked = given.questions.filter(({ question }) => areaReader(question.about) !== undefined);
  const told = blocks.filter(({ own }) => own.length > 0);
  const nowhere = new Set(
    told.length < 2
      ? []
      : asked.flatMap(({ question }) =>
          isNowhere(told.map((block) => answersIn(block, question.id, given))) ? [question.id] : [],
        ),
  );
  const inAreas = blocks.map((block): UnderlagPart => {
    const { agreed, own } = block;
    const title = agreed ? areaName(agreed) : (own[0]?.title ?? '');
    return {
      sort: 'område',
      title,
      inPlan: own.map((area) => area.title).filter((name) => name !== '' && name !== title),
      recipients: agreed ? recipientsOf([agreed]) : [],
      questions:
        own.length + block.under.length === 0
          ? untold(given)
          : asked.flatMap((one) =>
              nowhere.has(one.question.id) ? [] : answered(one, answersIn(block, one.question.id, given)),
            ),
    };
  });
  return { inAreas, nowhere };
}

/** Missing in several areas, and answered or pointed at in none. */
function isNowhere(answers: readonly (readonly AnswerGroup[])[]): boolean {
  const asked = answers.filter((groups) => groups.length > 0);
  const missing = (group: AnswerGroup) => group.rows.every(({ value }) => value === undefined);
  return asked.length > 1 && asked.every((groups) => groups.every(missing));
}

/** The areas of the agreement that the plan tells of, or should: what is left out and what others report stands elsewhere. */
function blocksOf(edition: Edition): readonly Block[] {
  const areas = areasOf(edition);
  const agreed = edition.agreement?.areas ?? [];
  if (agreed.length === 0) return areas.map((area) => ({ agreed: undefined, own: [area], under: [] }));
  return agreed.flatMap((one): Block[] => {
    const own = areas.filter(({ covers }) => covers[0] === one);
    const under = areas.flatMap((area) =>
      area.covers.slice(1).includes(one) ? [{ title: areaName(area.covers[0]!), area }] : [],
    );
    const isOthers = own.length + under.length === 0 && insteadOfArea(one, edition) !== undefined;
    return isOthers ? [] : [{ agreed: one, own, under }];
  });
}

/** What an area is asked, answered by the plan's areas and by what is known of the agreement's; or what is said of the gap. */
function answersIn(block: Block, id: string, given: InParts): readonly AnswerGroup[] {
  const { question } = given.questions.find((one) => one.question.id === id)!;
  const reader = areaReader(question.about)!;
  const asked: Asked = { edition: given.edition, ledgers: given.ledgers, question };
  const { own, agreed } = block;
  const groups = own.flatMap((area) => groupOf(area, reader.inArea(area, asked), own.length > 1));
  const known = [...groups, ...(agreed && reader.ofAgreed ? reader.ofAgreed(agreed, asked) : [])];
  if (known.length > 0) return known;
  if (own.length === 0) return question.about === 'insatser' ? pointers(block) : [];
  const isOthers = agreed !== undefined && insteadOfArea(agreed, given.edition) !== undefined;
  return gaps(own, reader, asked, isOthers);
}

/** An area that is told of together with another is pointed at once. */
function pointers({ under }: Block): readonly AnswerGroup[] {
  const rows = under.map(
    ({ title, area }): AnswerRow => ({
      label: labels.underlag.inPlan,
      value: labels.underlag.under(area.title, title),
      instead: 'elsewhere',
      place: placeAt(area.area.origin, 'fokusområden'),
    }),
  );
  return [{ title: undefined, areas: [], recipients: [], rows }];
}

/** Once for all of the plan's areas that tell of one of the agreement's: the text is pointed at before anything is called missing. */
function gaps(
  own: readonly AreaInPlan[],
  reader: AreaReader,
  asked: Asked,
  isOthers: boolean,
): readonly AnswerGroup[] {
  const instead = own.map((area) => reader.instead?.(area, asked)).find((row) => row !== undefined);
  const withText = own.find((area) => textOfArea(area) !== undefined);
  const place = placeAt(own[0]!.area.origin, '');
  const row = ((): AnswerRow | undefined => {
    if (instead) return instead;
    if (reader.gap === 'silent' || isOthers) return undefined;
    if (reader.gap === 'text' && withText)
      return {
        label: reader.label,
        value: labels.underlag.inText,
        instead: 'elsewhere',
        place: { ...placeAt(withText.area.origin, ''), field: reader.field(asked.question) },
      };
    return {
      label: reader.label,
      value: undefined,
      place: { ...place, field: reader.field(asked.question) },
    };
  })();
  return row ? [{ title: undefined, areas: [], recipients: [], rows: [row] }] : [];
}

/** An area of the agreement that the plan says nothing of: one line says so, for all that would be asked. */
function untold(given: InParts): readonly AnsweredQuestion[] {
  const first = given.questions.find(({ question }) => question.about === 'insatser');
  const place = placeBeside(given.edition, '', labels.underlag.areaFile);
  const rows = [{ label: labels.underlag.inPlan, value: undefined, place }];
  return first ? answered(first, [{ title: undefined, areas: [], recipients: [], rows }]) : [];
}

/** The county's own areas and all that is marked outside areas. The agreement asks nothing of them, so nothing is missing. */
export function besidesPart(given: InParts): UnderlagPart {
  const { edition, ledgers } = given;
  const agreed = edition.agreement?.areas ?? [];
  const own = agreed.length === 0 ? [] : areasOf(edition).filter(({ covers }) => covers.length === 0);
  const questions = given.questions.flatMap((one) => {
    const reader = areaReader(one.question.about);
    if (!reader) return [];
    const asked: Asked = { edition, ledgers, question: one.question };
    return answered(one, [
      ...own.flatMap((area) => groupOf(area, reader.inArea(area, asked), true)),
      ...(reader.besides?.(asked) ?? []),
    ]);
  });
  return {
    sort: 'övrigt',
    title: labels.underlag.parts.övrigt,
    inPlan: [],
    recipients: [],
    questions,
  };
}

/** What is asked of the plan as a whole, and once what no area tells. */
export function wholePart(
  sort: UnderlagPart['sort'],
  title: string,
  given: InParts,
  fits: (one: AskedQuestion) => boolean,
  nowhere: ReadonlySet<string> = new Set(),
): UnderlagPart {
  const { edition, ledgers } = given;
  const questions = given.questions.filter(fits).flatMap((one) => {
    const asked: Asked = { edition, ledgers, question: one.question };
    const reader = READERS[one.question.about];
    if (typeof reader === 'function') return answered(one, reader(asked));
    const missing = nowhere.has(one.question.id) ? [nowhereGroup(reader, asked)] : [];
    return answered(one, [...(reader.whole?.(asked) ?? []), ...missing]);
  });
  return { sort, title, inPlan: [], recipients: [], questions };
}

function nowhereGroup({ label, field }: AreaReader, { edition, question }: Asked): AnswerGroup {
  const place = placeBeside(edition, '', labels.underlag.inEachArea(field(question)));
  return {
    title: undefined,
    areas: [],
    recipients: [],
    rows: [{ label: capital(label), value: undefined, place }],
  };
}

function areaReader(about: AskedQuestion['question']['about']): AreaReader | undefined {
  const reader = READERS[about];
  return typeof reader === 'function' ? undefined : reader;
}

function groupOf(area: AreaInPlan, rows: readonly AnswerRow[], named: boolean): readonly AnswerGroup[] {
  return rows.length === 0
    ? []
    : [{ title: named ? area.title : undefined, areas: area.covers.map(areaName), recipients: [], rows }];
}

function answered({ question, asked }: AskedQuestion, groups: readonly AnswerGroup[]): AnsweredQuestion[] {
  const { id, text, about } = question;
  return groups.length === 0 ? [] : [{ id, text, about, asked, groups }];
}
