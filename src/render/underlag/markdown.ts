import { labels } from '../../locale/index.ts';
import {
  type AnsweredQuestion,
  type AnswerGroup,
  type AnswerRow,
  countAnswers,
  plainList,
  recipientsIn,
  sameTogether,
  shownPart,
  type Underlag,
  type UnderlagPart,
} from '../../report/index.ts';
import { aboutOf, headOf, introOf, isMixed } from './head.ts';
import { inTextText, type LineOf, missingText, placesOf, placeText } from './places.ts';

/** The reporting view to paste into a mail, an issue or a form: a heading a part and a question, and last in each part where its answers stand. */
export function underlagMarkdown(underlag: Underlag, lineOf: LineOf): string {
  const intro = introOf(underlag);
  const mixed = isMixed(underlag);
  const blocks = [
    `# ${plainWords(`${labels.underlag.title}: ${underlag.title}`)}`,
    plainWords(headOf(underlag)),
    plainWords(labels.underlag.count(countAnswers(underlag))),
    ...(underlag.days.length === 0 ? [] : [underlag.days.map((day) => `- ${plainWords(day)}`).join('\n')]),
    ...(intro === undefined ? [] : [plainWords(intro)]),
    ...underlag.parts.flatMap((part, i) => partBlocks(part, i + 1, mixed, lineOf)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function partBlocks(part: UnderlagPart, number: number, mixed: boolean, lineOf: LineOf): readonly string[] {
  const { answered, inText, missing } = shownPart(part);
  const about = aboutOf(part);
  const places = placesOf(part, lineOf);
  return [
    `## ${number}. ${plainWords(part.title)}`,
    ...(about.length === 0 ? [] : [plainWords(`${about.join('. ')}.`)]),
    ...answered.flatMap((question) => questionBlocks(question, part, mixed, lineOf)),
    ...[...inTextText(inText, lineOf), ...missingText(missing, lineOf)].map(
      (words) => `*${plainWords(words)}*`,
    ),
    ...(places.length === 0 ? [] : [`*${plainWords(`${labels.underlag.standsIn} ${places.join('; ')}.`)}*`]),
  ];
}

function questionBlocks(
  { text, asked, groups }: AnsweredQuestion,
  part: UnderlagPart,
  mixed: boolean,
  lineOf: LineOf,
): readonly string[] {
  const mark = mixed && asked === 'vanlig fråga' ? ' \\*' : '';
  return [`### ${plainWords(text)}${mark}`, ...groups.flatMap((group) => groupBlocks(group, part, lineOf))];
}

function groupBlocks(group: AnswerGroup, part: UnderlagPart, lineOf: LineOf): readonly string[] {
  const { title, rows } = group;
  const recipients = recipientsIn(group, part);
  const answer = ({ value, place }: AnswerRow) =>
    value === undefined
      ? `*${labels.underlag.missing}* – ${plainWords(labels.underlag.writtenIn(placeText(place, lineOf)))}`
      : plainWords(value);
  const answers = sameTogether(rows, answer);
  const items =
    plainList(answers)?.map((value) => `- ${value}`) ??
    answers.flatMap(([label, values]) => values.map((value) => `- ${plainWords(label)}: ${value}`));
  return [
    ...(title === undefined ? [] : [`#### ${plainWords(title)}`]),
    ...(recipients.length === 0
      ? []
      : [plainWords(`${labels.underlag.recipients}: ${recipients.join(', ')}.`)]),
    items.join('\n'),
  ];
}

/** Code hosts look for `@name` and `#12` after Markdown has been read, so a backslash protects nobody from being called. */
const JOINER = '\u2060';

/** Words as words: nothing that an author wrote becomes a link, a heading or code. */
function plainWords(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)]) /, '$1\\$2 ')
    .replace(/^[-+](?= )/, '\\$&')
    .replace(/@(?=[\p{L}\d])|#(?=\d)/gu, `$&${JOINER}`);
}
