import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote, rightWords } from '../words.ts';
import { WRITTEN } from '../written.ts';

/** Without the full stop, where it is quoted in a sentence. */
function bare(text: string): string {
  return text.replace(/\.$/, '');
}

/** `plan` and `:plan` alike are said as the author types them. */
function typed(mark: string): string {
  return `:${shown(mark).replace(/^:+/, '')}`;
}

/** How the attributes are written whose words cannot be listed. */
const ATTRIBUTE: Readonly<Record<string, string | undefined>> = {
  id: WRITTEN.id,
  slag: WRITTEN.id,
  'ersatt-av': WRITTEN.id,
  senast: WRITTEN.datum,
};

/** What the codes of languages mean, for those that the report can mark up. */
const LANGUAGE: Readonly<Record<string, string | undefined>> = {
  en: 'English',
  fi: 'Finnish',
  se: 'Northern Sami',
};

function withLanguage(code: string): string {
  const name = Object.hasOwn(LANGUAGE, code) ? LANGUAGE[code] : undefined;
  return name === undefined ? code : `${code} (${name})`;
}

/** What to do about a value that is missing or wrong, where no word is near it. */
function mendValue(attribute: string, value: string, listed: boolean): string {
  if (attribute === 'språk')
    return value === ''
      ? 'Write the code in { } right after it, for instance :språk[Hello]{en}.'
      : 'Change it to one of the codes. For another language, write the words without a mark.';
  if (value === '') return `Add ${shown(attribute)}= and a value.`;
  if (listed) return 'Change it to the word that fits best.';
  return Object.hasOwn(ATTRIBUTE, attribute)
    ? 'Rewrite the value in that way.'
    : 'Rewrite the value, or remove it.';
}

function rightValues(attribute: string, expected: readonly string[]): { readonly expected?: string } {
  if (attribute === 'språk') return knownWords('Codes that exist', expected.map(withLanguage));
  if (expected.length > 0) return rightWords('It can be', expected);
  const written = Object.hasOwn(ATTRIBUTE, attribute) ? ATTRIBUTE[attribute] : undefined;
  return written === undefined ? {} : { expected: written };
}

const TO = { rekvisition: 'from', redovisning: 'to', återbetalning: 'to' } as const;
const DO = {
  rekvisition: 'request the money',
  redovisning: 'report',
  återbetalning: 'repay',
} as const;
const SAID_BY = {
  rekvisition: '“rekvirerat” in medel.yaml',
  redovisning: '“slag: redovisning” and a decision in plan.md',
  återbetalning: '“återbetalt” on the fund lines',
} as const;
const ahead = (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`);

export const markFindings: WordsOf<CodesOf<'mark' | 'directive' | 'date'>> = {
  'directive/unknown': {
    title: 'Unknown mark',
    say: ({ name, suggestion }, expected) =>
      // A name that does not begin with its colon is a mark written close to the word before it.
      !name.startsWith(':') && suggestion !== undefined
        ? {
            found: `In ${quote(name)} a mark stands close to the word before it, and is read as ordinary text.`,
            expected: 'There is a space before a mark.',
            todo: `Write ${quote(suggestion)}.`,
          }
        : {
            found: `There is no mark named ${quote(name)}.`,
            ...knownWords('Marks that exist', expected),
            todo: didYouMean(
              suggestion,
              'Correct the name. If it is ordinary text, write \\: instead of the colon.',
            ),
          },
    meaning:
      'The text has something that looks like a mark, but no mark has that name. Or a mark stands close to the word before it.',
    why: 'A misspelt mark would otherwise be printed as ordinary text, and the promise or the reference be lost.',
  },
  'mark/id-missing': {
    title: 'A mark without id',
    say: ({ mark }) => ({
      found: `The mark ${quote(typed(mark))} has no id.`,
      expected: `A mark is written with its id in square brackets, for instance ${typed(mark)}[mini-maria].`,
      todo: 'Write an id in square brackets.',
    }),
    meaning: 'A mark such as :plan[…] or :svar[…] has no id in its square brackets.',
    why: "The id ties the promise to its answer in next year's plan. Without it nobody can see whether the promise was kept.",
  },
  'mark/attribute': {
    title: 'An unknown word in a mark',
    say: ({ mark, attribute, suggestion }, expected) => ({
      found: `The mark ${quote(typed(mark))} says ${quote(attribute)}, which does not belong there.`,
      ...rightWords('It can have', expected),
      todo: suggestion?.endsWith('"')
        ? `Put straight quotation marks around several words: ${shown(suggestion)}.`
        : didYouMean(suggestion, 'Correct the word, or remove it.'),
    }),
    meaning: 'Inside { } the mark has a word that does not belong there.',
    why: 'A misspelt word, for instance the name of a date, would otherwise not count.',
  },
  'mark/value': {
    title: 'A wrong value in a mark',
    say: ({ attribute, value, suggestion }, expected) => ({
      found:
        value === ''
          ? `The mark lacks a value for ${quote(attribute)}.`
          : `In the mark, ${quote(attribute)} has the value ${quote(value)}, which may not stand there.`,
      ...rightValues(attribute, expected),
      todo: didYouMean(suggestion, mendValue(attribute, value, expected.length > 0)),
    }),
    meaning:
      'A value in the mark cannot be used, or is missing. An answer must say which status the promise has, for instance.',
    why: 'Status and date should be comparable between years, so they must be written with the same words.',
  },
  'mark/covers-nothing': {
    title: 'A mark without text',
    say: ({ id }) => ({
      found: `The mark ${quote(id)} has no text before it.`,
      expected: 'A mark covers the text before it in the same paragraph.',
      todo: 'Move the mark to the end of the sentence that it is about.',
    }),
    meaning:
      'A mark covers the text before it in the same paragraph, back to the previous mark. Here there is no text before it.',
    why: 'Most often the mark stands before its sentence instead of after it. Then nobody knows what was promised.',
  },
  'mark/unclear': {
    title: 'A promise that cannot be understood by itself',
    say: ({ id, text, sort }) => ({
      found:
        sort === 'undone'
          ? `The promise ${quote(id)} tells of what did not happen: ${quote(bare(text))}.`
          : `The promise ${quote(id)} leans on what stands before it: ${quote(bare(text))}.`,
      expected: 'Promises are read alone, by those who follow them up.',
      todo:
        sort === 'undone'
          ? `If it is an answer, write :svar[${id}] with a status. Otherwise say what is promised: :plan[${id}]{text="…"}.`
          : `Say in the mark what is promised: :plan[${id}]{text="…"}. The text of the plan stays as it is.`,
    }),
    meaning:
      'What a mark (:plan) covers cannot be understood without what stands before it, or tells of something that did not happen.',
    why: 'In the follow-up and in the next plan the promise stands alone. Whoever reads it there should understand what was promised.',
  },
  'date/to-keep': {
    title: 'A day to keep',
    say: ({ agreement, today, days }) => ({
      found: [
        ...days.map(({ kind, to, date, left }) => {
          const whom = to.length === 0 ? '' : ` ${TO[kind]} ${listed(to, 'and')}`;
          return left === undefined
            ? `The last day to ${DO[kind]}${whom} was ${format.date(date)}.`
            : `The last day to ${DO[kind]}${whom} is ${format.date(date)}, ${ahead(left)}.`;
        }),
        'The plan does not say that it is done.',
      ].join(' '),
      expected: `The days are those of the agreement (${quote(agreement)}), counted from ${format.date(today)}.`,
      todo: `If it is done, write ${listed([...new Set(days.map(({ kind }) => SAID_BY[kind]))], 'and')}.`,
    }),
    meaning:
      'A day by which the county is to request, report or repay is near or has passed, and the plan does not say that it is done.',
    why: 'Money that is not requested in time is lost, and what is not reported in time may have to be repaid.',
  },
  'date/passed': {
    title: 'The date has passed',
    say: ({ date, today }) => ({
      found: `This was to be ready by ${format.date(date)}. The plan is checked as of ${format.date(today)}.`,
      todo: 'If it is ready, say so, in its status or as an answer in the report. Otherwise set a later date.',
    }),
    meaning:
      'Something was to be ready by a date. That date has passed, and the status does not say that it is ready.',
    why: 'Either it is done and the status is old, or it is late. The reader should know which.',
  },
};
