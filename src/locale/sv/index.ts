import { compare } from '../compare.ts';
import { listed } from '../list.ts';
import type { Locale } from '../locale.ts';
import { acceptanceWords } from './acceptance-words.ts';
import { agreementWords } from './agreement-words.ts';
import { assistWords } from './assist-words.ts';
import { changeWords } from './change-words.ts';
import { ciWords } from './ci-words.ts';
import { commands } from './commands.ts';
import { dayWords } from './day-words.ts';
import { findings } from './findings/index.ts';
import { format } from './format.ts';
import { gitWords } from './git-words.ts';
import { ledgerWords } from './ledger-words.ts';
import { pageWords } from './page-words.ts';
import { reviewWords } from './review-words.ts';
import { sinceWords } from './since-words.ts';

export const sv: Locale = {
  lang: 'sv',
  findings,
  severity: { fel: 'fel', varning: 'varning', upplysning: 'upplysning' },
  related: {
    first: 'står först här',
    other: 'står också här',
    defined: 'bestäms här',
    addend: 'räknas med här',
    promised: 'utlovades här',
  },
  explain: {
    index: 'Regler',
    code: 'Kod',
    rule: 'Regel',
    meaning: 'Vad det betyder',
    why: 'Varför',
    wrong: 'Fel',
    right: 'Rätt',
    illustration: 'Exemplet är förkortat. Det visar hur felet kan uppstå.',
  },
  commands,
  acceptance: acceptanceWords,
  agreement: agreementWords,
  assist: assistWords,
  days: dayWords,
  changes: changeWords,
  ledger: ledgerWords,
  ci: ciWords,
  git: gitWords,
  since: sinceWords,
  review: reviewWords,
  page: pageWords,
  format,
  list: (words, conjunction) => listed(words, conjunction),
  compare,
};
