import { shown } from '../../quoted.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
import { quote } from '../words.ts';

export const leavingFindings: WordsOf<CodesOf<'leaving'>> = {
  'leaving/unknown': {
    title: 'Something leaves that was not there',
    say: ({ id, plan, suggestion }) => ({
      found: `Under utgår stands ${quote(id)}, which is not in ${shown(plan)}.${suggestion === undefined ? '' : ` Did you mean ${quote(suggestion)}?`}`,
      expected: 'Under utgår stands what was in the plan before and has left the plan.',
      todo:
        suggestion === undefined
          ? `Write the id that it has in ${shown(plan)}, or take it away.`
          : `Change it to ${quote(suggestion)} if that is what is meant.`,
    }),
    meaning: 'The plan says that something has left it (utgår), but nothing in the plan before has that id.',
    why: 'If the id is misspelt, what really left gets no answer, and those who follow up take it for forgotten.',
  },
};
