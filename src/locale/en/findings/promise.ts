import { shown } from '../../quoted.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
import { quote } from '../words.ts';

const WHAT = { promise: '', goal: 'the goal ', target: 'the target ' } as const;

const NONE = { activity: 'promise', goal: 'goal', area: 'area', indicator: 'indicator' } as const;

/** Something from the plan before, by its words and its id. */
function named(text: string, id: string | undefined): string {
  return id === undefined ? quote(text) : `${quote(text)} (${shown(id)})`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export const promiseFindings: WordsOf<CodesOf<'promise' | 'answer' | 'decided'>> = {
  'decided/lost': {
    title: 'Was in the plan that was decided, but is not in the report',
    say: ({ id, text, state, kind }) => ({
      found: `When the plan was decided (${shown(state)}) it had ${WHAT[kind]}${named(text, id)}. The report says nothing of it.`,
      expected: 'All that was decided is reported, also what did not come about.',
      todo:
        id === undefined
          ? 'Write it back and tell how it went.'
          : `Write it back with a status, or name ${shown(id)} under “utgår” in plan.md.`,
    }),
    meaning:
      'With “beslutad-som” the plan says how it stood when it was decided. Something that was there is no longer in it, and it does not say why.',
    why: 'A report is written in the same folder as the plan. What is taken away on the way looks as if it had never been decided.',
  },
  'decided/unreadable': {
    title: 'The plan that was decided cannot be read',
    say: ({ state }) => ({
      found: `The plan as it was decided, ${quote(state)}, cannot be read. So it cannot be told whether anything has dropped out since.`,
      expected:
        'The field “beslutad-som” names another plan here, or a state of git that is on this machine.',
      todo: 'Mend the name. If it is a state of git it has to be fetched first.',
    }),
    meaning:
      'The field “beslutad-som” names a plan or a state of git that is not here, or a plan that cannot be read.',
    why: 'What cannot be read must not be called reported.',
  },
  'promise/silent': {
    title: 'A promise that nobody answers',
    say: ({ id, text, plan, kind }) =>
      kind === 'money'
        ? {
            found: `In ${shown(plan)} money was left on the fund line ${named(text, id)}. This plan says nothing of it.`,
            expected:
              'Money that was left is accounted for: what it was used for, or whether it was carried over or repaid.',
            todo: `Write it as “ingående” on the line ${shown(id ?? '')} in medel.yaml (it needs no belopp), or on another line with “ingående-post”.`,
          }
        : {
            found: `The plan ${shown(plan)} promised ${WHAT[kind]}${named(text, id)}. This plan says nothing of it.`,
            expected:
              'Everything open in the plan before is to be answered, taken up again, or leave the plan with a reason.',
            todo:
              id === undefined
                ? `Give it an id in ${shown(plan)}, and tell here how it went.`
                : `Tell how it went and put :svar[${shown(id)}]{status=…} after it, or list ${shown(id)} below utgår in plan.md.`,
          },
    meaning:
      'The plan before promised something, or said that something was going on. This plan does not answer it, does not plan it again and does not say that it has left the plan.',
    why: 'What disappears silently between two years is what nobody sees otherwise. Who promised owes an answer, also when the answer is that it did not happen.',
  },
  'promise/untold': {
    title: 'Planned again, but nothing is told of how it went',
    say: ({ id, text, plan, verbatim }) => ({
      found: `${named(text, id)} was promised in ${shown(plan)} and is planned again${verbatim ? ' in the same words' : ''}. Nothing tells how it went during the year.`,
      expected: 'A redovisning tells what became of what was planned.',
      todo: `Add a sentence about how it went, with :svar[${shown(id ?? 'id')}]{status=…} after it.`,
    }),
    meaning:
      'The plan is a redovisning. What was promised the year before is planned again, but nothing says what has happened to it.',
    why: 'A redovisning is to tell what became of the plans. Planning the same thing again is no answer.',
  },
  'promise/undecidable': {
    title: 'It cannot be decided whether everything is answered',
    say: ({ plan, files }) => ({
      found: `It cannot be decided whether everything from ${shown(plan)} has been answered, since ${joined(files.map(shown))} could not be read.`,
      todo: files.length === 1 ? 'Mend the file first.' : 'Mend the files first.',
    }),
    meaning:
      'A file of this plan or of the plan before could not be read. Promises or answers may stand in it.',
    why: 'What cannot be read may be called neither silent nor answered.',
  },
  'promise/earlier-unknown': {
    title: 'An earlier id that was not there',
    say: ({ earlier, field, kind, plan, suggestion }) => ({
      found: `No ${NONE[kind]} in ${shown(plan)} has the id that ${field} points at, ${quote(earlier)}.${suggestion === undefined ? '' : ` Did you mean ${quote(suggestion)}?`}`,
      expected: 'Here stands the id that the same thing had in the plan before.',
      todo:
        suggestion === undefined
          ? `Write the id that it had in ${shown(plan)}. If it is new, take ${field} away.`
          : `Change it to ${quote(suggestion)} if that is what is meant.`,
    }),
    meaning:
      'Something is said to have had another id in the plan before (tidigare or fortsätter), but nothing of the same kind has that id there.',
    why: 'The id is what lets a goal, an activity, an area or an indicator be followed from year to year. If it is misspelt, the old thing seems to be gone and the new one to have come from nowhere.',
  },
  'promise/circle': {
    title: 'Replaced by one another in a circle',
    say: ({ ids }) => ({
      found:
        ids.length === 1
          ? `${quote(ids[0]!)} is said to be replaced by itself.`
          : `${joined(ids.map(quote))} are said to replace one another in a circle. Then nothing is left of them.`,
      todo: 'Take away one of the ersatt-av, so that one of them is what holds.',
    }),
    meaning:
      'The first is said to be replaced by the second, which in turn is said to be replaced by the first.',
    why: 'Then nobody can follow what holds instead.',
  },
  'answer/without-promise': {
    title: 'An answer to what was not promised',
    say: ({ id, plan, suggestion }) => ({
      found: `The text answers ${quote(id)}, which is not in ${shown(plan)}.${suggestion === undefined ? '' : ` Did you mean ${quote(suggestion)}?`}`,
      todo:
        suggestion === undefined
          ? 'Something that was done without being planned may stand so. Otherwise change it to the id that the promise has in the plan before.'
          : `Change it to ${quote(suggestion)} if that is the promise that is answered. Something new may stand so.`,
    }),
    meaning: 'The text answers (:svar) an id that is not in the plan before.',
    why: 'Mostly it is something that was done without being planned, and then all is well. But if the id is misspelt, the promise stays without an answer.',
  },
  'answer/unlike': {
    title: 'An answer in quite other words than the promise',
    say: ({ id, promised, told, plan }) => ({
      found: `In ${shown(plan)} ${quote(id)} stood for ${quote(promised.replace(/\.$/, ''))}. The answer here says ${quote(told.replace(/\.$/, ''))}.`,
      expected: 'Mostly an answer names what was promised.',
      todo: 'Read the two texts side by side. If this one answers something else, change its id. Otherwise it may stand so.',
    }),
    meaning: 'An answer (:svar) shares no word of substance with the promise that it answers.',
    why: 'Whoever promised a dialogue has not answered by telling of support. Only the author knows whether it is the same thing.',
  },
};
