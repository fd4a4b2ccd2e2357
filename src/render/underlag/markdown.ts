import { labels } from '../../locale/index.ts';
import { type AnsweredQuestion, type AnswerGroup, countAnswers, type Underlag } from '../../report/index.ts';
import { headOf, introOf } from './head.ts';
import { type LineOf, placeText } from './places.ts';

/** The reporting view to paste into a mail, an issue or a form: a heading a question, a line an answer. */
export function underlagMarkdown(underlag: Underlag, lineOf: LineOf): string {
  const intro = introOf(underlag);
  const blocks = [
    `# ${plainWords(`${labels.underlag.title}: ${underlag.title}`)}`,
    plainWords(headOf(underlag)),
    plainWords(labels.underlag.count(countAnswers(underlag))),
    ...(underlag.days.length === 0 ? [] : [underlag.days.map((day) => `- ${plainWords(day)}`).join('\n')]),
    ...(intro === undefined ? [] : [plainWords(intro)]),
    ...underlag.questions.flatMap((question, i) => questionBlocks(question, i + 1, underlag, lineOf)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function questionBlocks(
  question: AnsweredQuestion,
  number: number,
  underlag: Underlag,
  lineOf: LineOf,
): readonly string[] {
  const mixed = underlag.questions.some(({ asked }) => asked === 'överenskommelsen');
  const mark = mixed && question.asked === 'vanlig fråga' ? ' \\*' : '';
  return [
    `## ${number}. ${plainWords(question.text)}${mark}`,
    ...question.groups.flatMap((group) => groupBlocks(group, lineOf)),
  ];
}

function groupBlocks(group: AnswerGroup, lineOf: LineOf): readonly string[] {
  const { focus, recipients } = labels.underlag;
  const about = [
    ...(group.areas.length > 0 && !group.areas.includes(group.title ?? '')
      ? [`${focus}: ${group.areas.join(', ')}`]
      : []),
    ...(group.recipients.length > 0 ? [`${recipients}: ${group.recipients.join(', ')}`] : []),
  ];
  const items = group.rows.map(({ label, value, place }) => {
    const answer =
      value === undefined
        ? `*${labels.underlag.missing}* – ${plainWords(labels.underlag.writtenIn(placeText(place, lineOf)))}`
        : plainWords(value);
    return `- **${plainWords(label)}:** ${answer}`;
  });
  return [
    ...(group.title === undefined ? [] : [`### ${plainWords(group.title)}`]),
    ...(about.length === 0 ? [] : [plainWords(about.join('. '))]),
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
