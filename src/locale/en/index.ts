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

export const en: Locale = {
  lang: 'en',
  findings,
  severity: { fel: 'error', varning: 'warning', upplysning: 'note' },
  related: {
    first: 'first stands here',
    other: 'also stands here',
    defined: 'is defined here',
    addend: 'is counted here',
    promised: 'was promised here',
  },
  explain: {
    index: 'Rules',
    code: 'Code',
    rule: 'Rule',
    meaning: 'What it means',
    why: 'Why',
    wrong: 'Wrong',
    right: 'Right',
    illustration: 'The example is shortened. It shows how the fault can arise.',
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
  list: (words, conjunction) => listed(words, conjunction === 'och' ? 'and' : 'or'),
  compare,
};
