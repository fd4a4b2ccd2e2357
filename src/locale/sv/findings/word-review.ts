import type { ReviewLeft, ReviewSureness, WordAltered } from '../../../diagnostics/index.ts';
import type { WordsAndExamplesOf } from '../../sentence.ts';
import { quote } from '../words.ts';

/** How sure the place is. Nothing is said where it is. */
const SURE: { readonly [S in ReviewSureness]: string } = {
  mark: '',
  words: '',
  likely: ' Platsen är den som liknar mest.',
  'changed-since': ' Planen har ändrats här sedan Word-filen skickades ut.',
  beside: ' Det hör till det som står efter den här platsen.',
  nowhere: ' Stället finns inte i planens filer, så raden är Word-filens stycke.',
};

/** Why something was left, and what to do then. */
const LEFT: { readonly [L in ReviewLeft]: string } = {
  '': 'Ta ställning, och skriv in det i filen om det ska gälla.',
  unsure: 'Inte infört: platsen är inte säker. Skriv in det för hand.',
  'several-blocks': 'Inte infört: det gäller ett helt stycke eller flera. Gör ändringen för hand.',
  'not-plain':
    'Inte infört: orden står inte som vanlig text på ett enda ställe i filen. Skriv in det för hand.',
  mixed: 'Inte infört: stycket har också ändringar som inte är spårade. Gå igenom det för hand.',
  'not-proven': 'Inte infört: filen skulle då säga något annat än det som var tänkt. Skriv in det för hand.',
  'no-words': 'Inte infört: det gäller annat än ord. Gör ändringen för hand.',
};

const ALTERED: { readonly [A in WordAltered]: string } = {
  divided: 'Stycket är delat, och ett nytt börjar med',
  joined: 'Stycket är ihopsatt med nästa',
  'note-struck': 'En fotnot är struken',
  'note-put-in': 'En fotnot är tillagd',
  'picture-struck': 'En bild är struken',
  'picture-put-in': 'En bild är tillagd',
  withdrawn: 'Tillagt av någon och sedan struket igen',
  crossed: 'Överstruket utan spårning, bara med genomstruken text',
};

const from = (by: string) => (by === '' ? '' : `${by}: `);
const opening = (by: string, words: string) =>
  by === '' ? words : `${from(by)}${words.charAt(0).toLowerCase()}${words.slice(1)}`;
const FILE = { file: '1-inledning.md', illustration: true } as const;
const WHY =
  'Den som läser i Word ska kunna göra det, och den som skriver ska slippa leta efter stället i filerna.';

/** What a reviewer has done in a Word file. */
export const wordReviewFindings: WordsAndExamplesOf<
  | 'word/commented'
  | 'word/inserted'
  | 'word/deleted'
  | 'word/replaced'
  | 'word/moved'
  | 'word/altered'
  | 'word/rewritten'
> = {
  'word/commented': {
    title: 'En kommentar i Word',
    say: ({ words, on, resolved, by, sure, answers }) => ({
      found: `${opening(by, resolved ? 'En löst kommentar' : 'En kommentar')}${on === '' ? '' : ` till ${quote(on)}`}: ${quote(words)}.${answers === '' ? '' : ` Svar: ${quote(answers)}.`}${SURE[sure]}`,
      todo: resolved ? 'Inget, om den är avklarad.' : 'Ta ställning till den.',
    }),
    meaning: 'Någon har kommenterat planens text i Word-filen.',
    why: WHY,
    example: {
      ...FILE,
      wrong: 'Andelen är 14 procent. (kommentar: stämmer siffran?)\n',
      right: 'Andelen är 12 procent.\n',
    },
  },
  'word/inserted': {
    title: 'Tillagt i Word',
    say: ({ words, by, sure, left }) => ({
      found: `${opening(by, 'Tillagt')}: ${quote(words)}.${SURE[sure]}`,
      todo: LEFT[left],
    }),
    meaning: 'Någon har lagt till ord i Word-filen, med spårade ändringar.',
    why: WHY,
    example: { ...FILE, wrong: 'Länet följer upp målen.\n', right: 'Länet följer upp målen årligen.\n' },
  },
  'word/deleted': {
    title: 'Struket i Word',
    say: ({ words, by, sure, left }) => ({
      found: `${opening(by, 'Struket')}: ${quote(words)}.${SURE[sure]}`,
      todo: LEFT[left],
    }),
    meaning: 'Någon har strukit ord i Word-filen, med spårade ändringar.',
    why: WHY,
    example: { ...FILE, wrong: 'Länet ska snarast möjligt börja.\n', right: 'Länet ska börja.\n' },
  },
  'word/replaced': {
    title: 'Ersatt i Word',
    say: ({ before, after, by, sure, left }) => ({
      found: `${opening(by, 'Ersatt')}: ${quote(before)} med ${quote(after)}.${SURE[sure]}`,
      todo: LEFT[left],
    }),
    meaning: 'Någon har ersatt ord i Word-filen, med spårade ändringar.',
    why: WHY,
    example: { ...FILE, wrong: 'Kommunerna kan delta.\n', right: 'Kommunerna ska delta.\n' },
  },
  'word/moved': {
    title: 'Flyttat i Word',
    say: ({ words, by, sure }) => ({
      found: `${opening(by, 'Flyttat')}: ${quote(words)}.${SURE[sure]}`,
      todo: 'Se efter i Word vart, och flytta det i filen om det ska gälla.',
    }),
    meaning: 'Någon har flyttat text i Word-filen. Platsen är den som texten flyttades från.',
    why: WHY,
    example: { ...FILE, wrong: 'Först detta.\n\nSedan detta.\n', right: 'Sedan detta.\n\nFörst detta.\n' },
  },
  'word/altered': {
    title: 'Något annat än ord är ändrat i Word',
    say: ({ what, words, by, sure, left }) => ({
      found: `${opening(by, ALTERED[what])}${words === '' ? '' : `: ${quote(words)}`}.${SURE[sure]}`,
      todo: left === '' ? 'Ta ställning, och gör samma sak i filen om det ska gälla.' : LEFT[left],
    }),
    meaning:
      'Någon har delat eller satt ihop stycken, lagt till eller strukit en fotnot eller en bild, eller strukit över ord för hand.',
    why: 'Det syns i Word, men det är inga ord som kan jämföras med planens.',
    example: { ...FILE, wrong: 'Först detta.\n\nSedan detta.\n', right: 'Först detta. Sedan detta.\n' },
  },
  'word/rewritten': {
    title: 'Ändrat i Word utan spårning',
    say: ({ before, after, sure, left }) => ({
      found: `${
        after === ''
          ? `I Word-filen saknas: ${quote(before)}`
          : before === ''
            ? `I Word-filen står också: ${quote(after)}`
            : `I Word-filen står ${quote(after)} i stället för ${quote(before)}`
      }.${SURE[sure]}`,
      todo: LEFT[left],
    }),
    meaning:
      'Texten i Word-filen är en annan än planens, utan spårad ändring: den är godkänd i Word, eller skriven med spårningen av.',
    why: 'En ändring som inte syns i Word ska ändå inte gå någon förbi.',
    example: { ...FILE, wrong: 'Kommunerna kan delta.\n', right: 'Kommunerna ska delta.\n' },
  },
};
