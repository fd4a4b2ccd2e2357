import type { ValueProblem } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

/** Why a value can hardly be one of its indicator's. */
const VALUE: { readonly [P in ValueProblem]: string } = {
  number: 'The indicator is of the type ja-nej, but this is a number.',
  word: 'The indicator is measured in numbers, but this is an answer of yes or no.',
  'below-nought': 'A count or a share is nought or more.',
  'over-hundred': 'A share is 100 per cent at most.',
  future: 'That time has not been yet when the plan is written.',
};

export const referenceFindings: WordsOf<CodesOf<'id' | 'goal' | 'indicator' | 'reference'>> = {
  'id/missing': {
    title: 'Id missing',
    say: ({ list }) => ({
      found: list === 'mål' ? 'The goal has no id.' : 'The activity has no id.',
      expected: 'The id is what it is followed by from year to year.',
      todo: 'Run plan fix, which writes an id, or write the lines “id” and “text” yourself.',
    }),
    meaning: 'A goal or an activity is only a sentence, or lacks the field “id”. In a draft that is fine.',
    why: "Next year's plan is compared with this one by the id. Without it a goal that has been reworded looks new, and the old one removed.",
  },
  'id/duplicate': {
    title: 'The same id twice',
    say: ({ id }) =>
      // No id begins with ^; that is how a footnote is named in the text.
      id.startsWith('^')
        ? {
            found: `The footnote [${shown(id)}] has been given text twice.`,
            expected: 'Every footnote in a file has a number or name of its own.',
            todo: 'Change the number of one of them, both here and in the text, or remove it.',
          }
        : {
            found: `The same id, ${quote(id)}, is used twice.`,
            expected: 'An id may be used only once in the plan.',
            todo: 'Give the new one another id.',
          },
    meaning:
      'Every area, goal, activity, indicator, section and promise of a plan has an id of its own. Only an answer (:svar) has the id of the promise that it answers. The footnotes of a file have a number or name each, too.',
    why: 'A goal or a promise is followed from year to year by its id. If the id means two things, that is impossible.',
  },
  'goal/unknown': {
    title: 'Unknown goal',
    say: ({ goal, suggestion }, expected) => ({
      found: `No goal has the id ${quote(goal)}.`,
      ...knownWords('Goals that exist', expected),
      todo: didYouMean(suggestion, 'Correct the id, or add the goal under “mål”.'),
    }),
    meaning: 'An activity, or an answer with an outcome, refers to a goal that does not exist.',
    why: 'One should see which activities lead to which goal. A reference to nothing hides that a goal has no activity.',
  },
  'goal/without-activity': {
    title: 'The goal has no activity',
    say: ({ goal, area }) => ({
      found: `No activity of the area ${quote(area)} serves the goal ${quote(goal)}, although the activities there are linked to goals.`,
      expected: 'Where activities are linked to goals, every goal has at least one.',
      todo: 'Write the id of the goal under “mål” in the activity that leads there, or add an activity.',
    }),
    meaning: 'In this area activities are linked to goals, but none of them to this goal.',
    why: 'A goal that no activity leads to easily becomes a hope. The links are whole, or not there at all.',
  },
  'goal/outcome-missing': {
    title: 'The outcome of the goal is missing',
    say: ({ goal, because, due }) => ({
      found:
        because === 'comment'
          ? `The goal ${quote(goal)} has a comment on how it went, but no outcome.`
          : `The goal ${quote(goal)} was to be reached by ${format.date(due)}. It does not say what became of it.`,
      expected: 'The outcome is nått, delvis, inte-nått or går-inte-att-säga.',
      todo: `Write “utfall:” on the goal, or set :svar[${shown(goal)}]{utfall=…} after the sentence that tells of it.`,
    }),
    meaning:
      'The plan is a report and the day of the goal has come, or the goal has a comment. But the word is missing that says whether the goal was reached.',
    why: 'Whoever follows up asks first whether the goals were reached. One must see it without reading between the lines, also when the answer is that it cannot be said.',
  },
  'goal/status': {
    title: 'A goal has an outcome, not a status',
    say: ({ goal, status }) => ({
      found: `The answer to the goal ${quote(goal)} has status=${status}. A status belongs to what is done. A goal is reached or it is not.`,
      expected: 'The answer to a goal says utfall=nått, delvis, inte-nått or går-inte-att-säga.',
      todo: `Write :svar[${shown(goal)}]{utfall=…} instead.`,
    }),
    meaning: 'A sentence answers (:svar) a goal with a status, as if the goal were an activity.',
    why: 'Something may be done without the goal being reached. With a status the goal is counted among what is done, and nobody learns whether it was reached.',
  },
  'indicator/unknown': {
    title: 'Unknown indicator',
    say: ({ indicator, suggestion }, expected) => ({
      found: `No indicator has the id ${quote(indicator)}.`,
      ...knownWords('Indicators that exist', expected),
      todo: didYouMean(suggestion, 'Correct the id, or add the indicator to indikatorer.yaml.'),
    }),
    meaning: 'An area or a goal refers to an indicator that is not in indikatorer.yaml.',
    why: 'A goal without a real indicator cannot be followed up.',
  },
  'indicator/value-unlikely': {
    title: 'The value does not fit the indicator',
    say: ({ indicator, value, period, problem }) => ({
      found: `${quote(indicator)} has the value ${quote(value)} for ${period}. ${VALUE[problem]}`,
      todo:
        problem === 'future'
          ? 'Correct the year. What is to be reached is written as “målvärde”.'
          : 'Correct the value, or the type if that is what is wrong.',
    }),
    meaning: 'A value cannot be what the indicator says that it is, or is of a year that has not been yet.',
    why: 'A slip in a value shows as a leap in the chart, and is read as something that happened in the county.',
  },
  'indicator/target-unlikely': {
    title: 'The target does not fit the indicator',
    say: ({ indicator, target, year, problem, other }) => ({
      found: {
        'before-baseline': `The target of ${quote(indicator)} is for ${year}, but the baseline is of ${other}.`,
        'before-plan': `The target of ${quote(indicator)} is for ${year}, but the plan begins in ${other}.`,
        higher: `The target of ${quote(indicator)} is ${target}. That is higher than the baseline, ${other}, though lower is better.`,
        lower: `The target of ${quote(indicator)} is ${target}. That is lower than the baseline, ${other}, though higher is better.`,
      }[problem],
      todo:
        problem === 'higher' || problem === 'lower'
          ? 'Correct the target, the baseline or “bättre”.'
          : 'Correct the year, or set a new target for the time of the plan.',
    }),
    meaning:
      'The target is of a time before the baseline or before the plan, or lies on the wrong side of the baseline.',
    why: 'With the wrong year or the wrong direction a target seems to be reached from the beginning, or never to be reachable.',
  },
  'reference/unknown': {
    title: 'Reference to an unknown id',
    say: ({ id, suggestion }, expected) => ({
      found: `The reference goes to ${quote(id)}, but the plan has no such id.`,
      ...knownWords('Similar ids', expected),
      todo: didYouMean(suggestion, 'Change it to an id that exists.'),
    }),
    meaning: 'The text refers with :se[…], or a field with an id, to something that is not in the plan.',
    why: 'The reader of the report would be sent nowhere.',
  },
  'reference/typed': {
    title: 'Section number typed by hand',
    say: ({ typed, id }) => ({
      found: `Here ${quote(typed)} is typed by hand. The number goes wrong when sections are moved.`,
      expected: 'A reference written :se[…] always gets the right number.',
      todo: `Replace ${quote(typed)} with :se[${shown(id)}].`,
    }),
    meaning:
      'The text has a section number that somebody has typed. Write :se[…] with the id of the section, and the right number is put in.',
    why: 'When sections are added or removed the numbers change, but not those typed by hand.',
  },
  'reference/typed-unknown': {
    title: 'Reference to a section that does not exist',
    say: ({ typed }) => ({
      found: `Here the text refers to ${quote(typed)}, which is not in the plan.`,
      expected: 'A reference is written :se[…], with the id of the section that is meant.',
      todo: 'Find out which section is meant, and refer to that.',
    }),
    meaning: 'The text has a section number that no section of the plan has.',
    why: 'The reference probably came along from an earlier plan. The reader would look in vain.',
  },
  'reference/nothing-below': {
    title: 'What is to stand below is not there',
    say: ({ words, noun }) => ({
      found: `The text says ${quote(words)}, but the word ${quote(noun)} does not come back further down.`,
      expected: 'What a text refers to stands in the document.',
      todo: 'Add what is meant, or take the reference away. If it stands further down under another name, refer to it with :se[…].',
    }),
    meaning:
      'The text refers to something that is to stand below, but no text after it names it. Where a colon follows the reference, what stands after the colon counts.',
    why: 'When a text is moved from another document the reference often comes along, but not what it points at.',
  },
  'reference/strategy-unknown': {
    title: 'An aim of the national strategy that does not exist',
    say: ({ number }, expected) => ({
      found: `The national strategy has no aim with the number ${quote(number)}.`,
      expected: `The aims have the numbers ${listed(expected, 'and')}.`,
      todo: 'Correct the number, or take it away.',
    }),
    meaning:
      'An area or a goal says in its field “strategi” which aims of the national strategy it serves, but there is no aim of that number.',
    why: 'Those who follow the strategy up read by the number. One that does not exist leads nowhere.',
  },
  'reference/typed-table': {
    title: 'Number of a table or chart typed by hand',
    say: ({ typed }) => ({
      found: `Here ${quote(typed)} is typed by hand. The number may be another in the report, or not be there.`,
      expected: 'A reference written :se[…] always gets the right number, and gives it to the table.',
      todo: `Name the table, ::tabell[name]{rubrik="…"}, and replace ${quote(typed)} with :se[tabell/name], :se[diagram/…] or :se[bild/…].`,
    }),
    meaning:
      'The text has a number of a table, figure or chart that somebody has typed. Write :se[…] with its name, and the right number is put in at both places.',
    why: 'Tables get numbers when something refers to them, and the numbers change when there are more. Those typed by hand lead astray then.',
  },
  'reference/typed-annex': {
    title: 'An annex that is not in the plan',
    say: ({ typed }) => ({
      found: `The text refers to ${quote(typed)}, but no annex of the plan has that heading.`,
      expected: 'Annexes get no number by themselves. They are called what stands in their heading.',
      todo: `For a part of the plan write :se[…] with its id. For another document’s annex say whose, as “${typed} i överenskommelsen”.`,
    }),
    meaning:
      'The text has the number of an annex, and no heading of the plan begins with the word bilaga and that number.',
    why: 'The annexes that the report sets itself have names and no numbers. Readers do not find there.',
  },
};
