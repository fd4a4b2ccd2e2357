import type { PictureProblem } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { didYouMean, quote, rightWords } from '../words.ts';

const PICTURE: Readonly<Record<PictureProblem, { readonly what: string; readonly todo: string }>> = {
  'unknown-format': {
    what: 'has a format that cannot be used',
    todo: 'Save the picture as PNG, JPEG or SVG.',
  },
  broken: { what: 'is damaged and cannot be opened', todo: 'Fetch the picture again, and replace the file.' },
  'too-large': { what: 'is too large', todo: 'Make the picture smaller, and save it again.' },
  cmyk: { what: 'has colours for print (CMYK)', todo: 'Save the picture with colours for screen (RGB).' },
  'not-what-the-name-says': {
    what: 'is of another kind than its file name says',
    todo: 'Correct the ending of the file name, or save the picture anew.',
  },
  'svg-active': {
    what: "holds a script, an animation or something else that can run on the reader's computer",
    todo: 'Save the picture without scripts and animation (“plain SVG”), or as PNG.',
  },
  'svg-outside': {
    what: 'fetches something outside itself, a picture or another file',
    todo: 'Put everything into the picture itself, or save it as PNG.',
  },
  'svg-part': {
    what: 'holds something that cannot be drawn alike everywhere, such as a gradient, transparency or a style sheet',
    todo: 'Save the picture as “plain SVG” with solid colours and without a style sheet, or as PNG.',
  },
};

export const linkSentences: SentencesOf<CodesOf<'link' | 'picture' | 'chart'>> = {
  'link/broken': ({ target, suggestion }) => ({
    found: `The link goes to ${quote(target)}, which is not in the plan.`,
    todo: didYouMean(suggestion, 'Correct the link, or remove it.'),
  }),
  'link/unusable': ({ target }) => ({
    found: `The address ${quote(target)} cannot be opened.`,
    expected: 'A web address is https:// and the name of the site, a mail address mailto: and name@place.',
    todo: 'Open the page in a browser and copy the address from there.',
  }),
  'link/active-scheme': ({ scheme }, expected) => ({
    found: `The link begins with ${quote(`${scheme.replace(/:$/, '')}:`)}. Such a link can start programs on the reader's computer.`,
    expected: 'A link goes to a web page, an e-mail address or a place in the plan.',
    ...rightWords('A link can begin with', expected),
    todo: 'Change it to an ordinary web address, or remove the link.',
  }),
  'link/local-disk': ({ target }) => ({
    found: `The link goes to ${quote(target)}, which exists only on one computer or in one network.`,
    expected: 'A link in the report should work for everybody who reads it.',
    todo: 'Link to a page on the web instead, or remove the link.',
  }),
  'link/tracking': ({ parameters }) => ({
    found: `The link tracks whoever follows it, with ${listed(parameters.map(quote), 'and')}.`,
    todo: `Remove ${listed(parameters.map(quote), 'and')} from the address.`,
  }),
  'link/unused-definition': ({ label }) => ({
    found: `The address of [${shown(label)}] stands here, but no link uses it.`,
    todo: `Write [${shown(label)}] where the link belongs, or remove the line.`,
  }),
  'chart/empty': ({ indicator, periods }) => ({
    found:
      periods === 0
        ? `The chart of ${quote(indicator)} has no numbers to show.`
        : `The chart of ${quote(indicator)} has numbers for one period only.`,
    expected: 'A chart needs numbers for at least two years or periods.',
    todo: 'Add values in indikatorer.yaml, or remove the chart.',
  }),
  'picture/missing': ({ target, suggestion }) => ({
    found: `The picture ${quote(target)} does not exist.`,
    expected: 'The place of a picture is given from the file that shows it.',
    todo: didYouMean(suggestion, 'Put the picture there, or correct the name.'),
  }),
  'picture/remote': ({ target }) => ({
    found: `The picture is fetched from the web: ${quote(target)}.`,
    expected: "Pictures should lie in the plan's folder.",
    todo: 'Save the picture in a folder of the plan, for instance bilder, and give that place in the text.',
  }),
  'picture/no-alternative': ({ target }) => ({
    found: `The picture ${quote(target)} has no description.`,
    expected: 'Every picture has a description for those who cannot see it.',
    todo: `Write what the picture shows in the square brackets: ![description](${shown(target)}).`,
  }),
  'picture/format': ({ target, reason }, expected) => ({
    found: `The picture ${quote(target)} ${PICTURE[reason].what}.`,
    ...rightWords('A picture can be', expected),
    todo: PICTURE[reason].todo,
  }),
  'picture/inline': ({ target }) => ({
    found: `The picture ${quote(target)} stands inside a text.`,
    expected: 'A picture stands alone in its paragraph.',
    todo: 'Put the picture on a line of its own, with an empty line before and after.',
  }),
};
