import type { AssistWords } from '../assist-words.ts';
import { quote } from './words.ts';

export const assistWords: AssistWords = {
  change: (word) => `Change to ${quote(word)}`,
  take: 'Take it away',
  writeId: (id) => `Write the id ${quote(id)}`,
  quote: 'Put the text in quotation marks',
  accept: 'Accept: fill in the reason, who and until when in plan.md',
  left: {
    unreadable: 'The file cannot be read. Mend what is wrong in its front matter first.',
    'no-such-place': 'There is nothing to change there. The file may have changed. Try again.',
    'other-shape': 'Something else stands there than what was to be changed. Change it in the text.',
    'name-taken': 'The name is taken. Choose another.',
    'holds-notes': 'There are comments there, and they would be lost. Change it in the text.',
    'written-otherwise': 'It is written in a way that cannot be changed here. Change it in the text.',
    'not-proven':
      'The change might touch something else in the file, so it has not been made. Change it in the text.',
  },
  keptName: {
    'no-id': 'There is no id there.',
    'not-an-id': 'An id is written with small letters, digits and hyphens.',
    taken: 'The id is taken. Choose another.',
    agreement: 'The id is the agreement’s and cannot be changed in the plan.',
  },
  notAccepted: 'This finding cannot be accepted. It has to be mended.',
};
