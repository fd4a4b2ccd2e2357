import type { ExamplesOf } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

export const demandExamples: ExamplesOf<CodesOf<'demand'>> = {
  'demand/unknown': {
    file: '2-krav.md',
    wrong: 'krav:\n  - avser: redovisning-regoin\n    text: Regionen redovisar.\n',
    right: 'krav:\n  - avser: redovisning-region\n    text: Regionen redovisar.\n',
    illustration: true,
  },
  'demand/date-differs': {
    file: '2-krav.md',
    wrong:
      'krav:\n  - avser: redovisning-region\n    text: Regionen redovisar.\n    senast: ÅÅÅÅ-03-31   (överenskommelsen: ÅÅÅÅ-01-31)\n',
    right: 'krav:\n  - avser: redovisning-region\n    text: Regionen redovisar.\n    senast: ÅÅÅÅ-01-31\n',
    illustration: true,
  },
};
