import type { Asked } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import { inOneLine, shown } from '../../quoted.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { quote } from '../words.ts';

/** Words of an agreement, which are never cut: the author is to read the whole of what is asked. */
function whole(text: string): string {
  return `“${inOneLine(text)}”`;
}

/** What is asked, how strongly, and where that is known from. The requirement stays in its own Swedish. */
function askedFor({ strength, agreement, text, knownFrom, ownText, contradicted }: Asked): string {
  const who = {
    krav: `The agreement ${quote(agreement)} demands`,
    bör: `By the agreement ${quote(agreement)} the plan should follow this`,
    praxis: `Usual under the agreement ${quote(agreement)}`,
  }[strength];
  const sources = listed(knownFrom.map(whole), 'and');
  const says =
    ownText || strength === 'praxis'
      ? `Source: ${sources}.`
      : `So says ${sources}, not the agreement's own text.`;
  const others = contradicted.map(
    ({ statement, sources: by }) => ` But ${listed(by.map(whole), 'and')} says: ${whole(statement)}`,
  );
  const dispute =
    others.length === 0 ? '' : `${others.join('')} The sources differ, so it does not count as an error.`;
  return `${who}: ${whole(text)} ${says}${dispute}`;
}

const THINGS = {
  mål: 'goals',
  aktiviteter: 'activities',
  indikatorer: 'indicators',
  ansvariga: 'responsible parties',
};
const ONE = {
  mål: 'one goal',
  aktiviteter: 'one activity',
  indikatorer: 'one indicator',
  ansvariga: 'one responsible party',
};
const HOLDERS = { plan: 'plan', område: 'area', mål: 'goal', aktivitet: 'activity', indikator: 'indicator' };
const TERMS = { kort: 'short', lång: 'long' };

function horizonWords(horizon: readonly ('kort' | 'lång')[]): string {
  return horizon.length === 0 ? '' : ` for the ${horizon.map((word) => TERMS[word]).join(' or ')} term`;
}

const WHY =
  'The requirement stands in the file of the agreement, with its source and how strong it is. “plan agreement” shows all the requirements of a year.';

export const requirementFindings: WordsOf<CodesOf<'requirement' | 'decision' | 'activity'>> = {
  'requirement/areas-uncovered': {
    title: 'One of the areas of the agreement is not taken up',
    say: ({ area, title, ...asked }) => ({
      found: `No area of the plan belongs to ${whole(title)} (${area}), and the plan does not say why.`,
      expected: askedFor(asked),
      todo: `Write ${quote(area)} under “fokusområden” in an area, or under “utanför” in plan.md with a reason.`,
    }),
    meaning:
      'The agreement has an area that the county answers for, and no area of the plan names it under “fokusområden”. Nor does the plan say why under “utanför”. Areas that only the region or the municipalities answer for do not count.',
    why: WHY,
  },
  'requirement/too-few': {
    title: 'Too few goals, activities, indicators or responsible',
    say: ({ what, least, found, all, horizon, area, ...asked }) => {
      const where = area === undefined ? 'The plan' : `The area ${quote(area)}`;
      const which = `${THINGS[what]}${horizonWords(horizon)}`;
      const wanted = least === 1 ? `at least ${ONE[what]}` : `at least ${least} ${THINGS[what]}`;
      const field = horizon.length > 0 ? ', with “sikt” on the goal' : '';
      return {
        found:
          found > 0
            ? `${where} has ${found} of the at least ${least} ${which} that are asked for.`
            : all > 0
              ? `${where} has ${all} ${THINGS[what]}, but none${horizonWords(horizon)}.`
              : `${where} has no ${THINGS[what]}.`,
        expected: askedFor(asked),
        todo: `Write ${wanted}${horizonWords(horizon)} under “${what}”${field}.`,
      };
    },
    meaning:
      'An area, or the plan as a whole, has fewer goals, activities, indicators or responsible than the agreement asks for. For goals it may be those of a certain term.',
    why: WHY,
  },
  'requirement/field-missing': {
    title: 'A field that is asked for is missing',
    say: ({ holder, field, in: name, ...asked }) => ({
      found: `The ${HOLDERS[holder]}${name === '' ? '' : ` ${quote(name)}`} lacks the field ${quote(field)}.`,
      expected: askedFor(asked),
      todo: `Add ${quote(field)}, and fill it in.`,
    }),
    meaning:
      'The agreement asks for something that is missing in the plan, in an area or in what stands there.',
    why: WHY,
  },
  'requirement/section-missing': {
    title: 'A section that is asked for is missing',
    say: ({ role, area, empty, ...asked }) => ({
      found: empty
        ? `The section with the role ${quote(role)} is empty.`
        : `${area === undefined ? 'The plan' : `The area ${quote(area)}`} has no section with the role ${quote(role)}.`,
      expected: askedFor(asked),
      todo: empty
        ? 'Write the text of the section below its heading.'
        : `Write the section, with “roll: ${role}” in its file header.`,
    }),
    meaning:
      'The agreement asks for a section, and no section with text in it has that role. The role is written with “roll” in the file header; what the heading says does not matter.',
    why: WHY,
  },
  'requirement/not-divided': {
    title: 'The values are not divided by sex',
    say: ({ indicator, ...asked }) => ({
      found: `The indicator ${quote(indicator)} is about persons, but its values are not divided by sex.`,
      expected: askedFor(asked),
      todo: 'Add a series for each sex, with “kön” in the series.',
    }),
    meaning:
      'The indicator has “individbaserad: ja” and values, but no series for women and men, or for girls and boys.',
    why: WHY,
  },
  'requirement/value-missing': {
    title: 'A value that is asked for is missing',
    say: ({ indicator, year, ...asked }) => ({
      found:
        year === undefined
          ? `The indicator ${quote(indicator)} has no baseline.`
          : `The indicator ${quote(indicator)} has no value for ${year}.`,
      expected: askedFor(asked),
      todo:
        year === undefined
          ? 'Write a year and a value under “baslinje”, or “ej mätbar” as the value.'
          : `Write the value for ${year} under “serier”, or a word for why there is none.`,
    }),
    meaning:
      'The agreement asks for a baseline, or for a value for the last year of the plan. The words “ej mätbar”, “ej publicerad” and “undertryckt” answer the question; “okänt” does not.',
    why: WHY,
  },
  'requirement/amounts-missing': {
    title: 'Amounts are missing',
    say: ({ area, activity, ...asked }) => ({
      found:
        activity !== undefined
          ? `The activity ${quote(activity)} has no amount.`
          : area !== undefined
            ? `No activity of the area ${quote(area)} has an amount.`
            : 'None of the activities of the plan has an amount.',
      expected: askedFor(asked),
      todo: 'Write amounts under “medel” in the activity, one for each line of medel.yaml that pays for it.',
    }),
    meaning:
      'The agreement asks for activities with amounts. It is said once where no activity has one, otherwise where they are missing.',
    why: WHY,
  },
  'requirement/funds-unreported': {
    title: 'It does not show how the money was used',
    say: ({ fund, title, ...asked }) => ({
      found:
        fund === undefined
          ? 'The plan says nothing of any money.'
          : `The line ${whole(title === '' ? fund : title)} does not say how much has been used.`,
      expected: askedFor(asked),
      todo:
        fund === undefined
          ? 'Write the money in the file medel.yaml, with “använt” for each line.'
          : 'Add “använt” to the line, with an amount.',
    }),
    meaning:
      'The agreement asks for an account of the money, and a line lacks “använt”, or the plan has no money at all.',
    why: WHY,
  },
  'requirement/by-sister': {
    title: 'What the sister plan answers for',
    say: ({ sister, met, lacking }) => ({
      found: [
        ...(met.length === 0
          ? []
          : [`The sister plan ${shown(sister)} answers for ${listed(met.map(whole), 'and')}.`]),
        ...(lacking.length === 0
          ? []
          : [
              `The sister plan ${shown(sister)} does not answer for ${listed(lacking.map(whole), 'or')} either.`,
            ]),
      ].join(' '),
      expected: 'Sister plans answer to the agreement together.',
      todo:
        lacking.length === 0
          ? 'See that what stands in the sister plan is enough for both.'
          : 'Take up what is missing in one of the plans. It is said by itself too.',
    }),
    meaning:
      'Something that the agreement asks for is not in the plan. It is said whether its sister plan has it, or both lack it.',
    why: 'Whoever reads one plan of two should see that nothing is forgotten, and where it stands.',
  },
  'requirement/human': {
    title: 'Something for people to judge',
    say: (asked) => ({
      found: 'Only people can judge this.',
      expected: askedFor(asked),
      todo: 'Read the plan with the requirement before you, ahead of sending it in.',
    }),
    meaning:
      'The agreement asks for something that no program can tell. It is said when the plan is to be sent in.',
    why: 'A check without remarks must not look like approval of what nobody has tried.',
  },
  'requirement/undecidable': {
    title: 'The requirement cannot be decided',
    say: ({ agreement, what }) => ({
      found: {
        requirements: `It cannot be told whether the plan holds what the agreement ${quote(agreement)} demands, since its requirements are not known.`,
        areas: `It cannot be told whether the plan covers every area of the agreement ${quote(agreement)}, since they are not known.`,
        focus: `It cannot be told whether the plan covers every area of the agreement ${quote(agreement)}, since it says okänt about which of them parts of the plan belong to.`,
        scheme: `It cannot be told whether the plan covers every area of the agreement ${quote(agreement)}, since it says okänt about what parts of the county’s own scheme stand for.`,
        deadline: `It cannot be told whether the decision came in time, since the last day by the agreement ${quote(agreement)} is not known.`,
        'deadline-disputed': `It cannot be told whether the decision came in time, since the sources of the agreement ${quote(agreement)} give different last days.`,
      }[what],
      todo: `Hold it against the text of the agreement itself. “plan agreement ${agreement}” shows what is known.`,
    }),
    meaning:
      'Something about the agreement is not known: which requirements or areas it has, or the last day for reporting. It is said when the plan is to be sent in.',
    why: 'What is not known must be said. Otherwise a lack could look as if it were not there.',
  },
  'decision/late': {
    title: 'The decision came after the last day',
    say: ({ body, date, deadline, agreement, consequence }) => ({
      found: `The decision by ${quote(body)} is dated ${format.date(date)}, after the last day for reporting by the agreement ${quote(agreement)}.`,
      expected: `The last day is ${format.date(deadline)}.${consequence === undefined ? '' : ` What follows otherwise: ${quote(consequence)}.`}`,
      todo: 'Check the date, and what the receiver says of a late report.',
    }),
    meaning: 'The plan was decided later than the day when the county should have reported by the agreement.',
    why: 'A late report may have consequences, for instance that money must be paid back.',
  },
  'activity/without-goal': {
    title: 'The activity serves no goal',
    say: ({ activity, area }) => ({
      found: `The activity ${quote(activity)} serves no goal, although other activities of the area ${quote(area)} do.`,
      expected: 'Where activities are linked to goals, all in the area are.',
      todo: 'Write which goals the activity serves under “mål” in the activity.',
    }),
    meaning:
      'In this area activities are linked to goals, but not this one. Where no activity is linked to a goal, none has to be.',
    why: 'An activity without a goal does not show in the table as a way to one, and the reader cannot see what it is for.',
  },
  'activity/status-missing': {
    title: 'It does not show what became of the activity',
    say: ({ activity, planned }) => ({
      found: planned
        ? `The activity ${quote(activity)} still stands as planned.`
        : `The activity ${quote(activity)} has no status.`,
      expected: 'A report says what became of each activity.',
      todo: 'Write “status” in the activity, or answer in the text with :svar[…] and the id of the activity.',
    }),
    meaning:
      'In a report every activity has a status, or an answer in the text. An activity that is to be ready after the period may be planned.',
    why: 'A report answers what became of what was planned.',
  },
};
