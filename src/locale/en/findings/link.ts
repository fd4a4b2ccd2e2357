import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, quote, rightWords } from '../words.ts';
import { PICTURE_REASONS } from './picture-reasons.ts';

export const linkFindings: WordsOf<CodesOf<'link' | 'picture' | 'chart'>> = {
  'link/no-words': {
    title: 'The link has no words',
    say: () => ({
      found: 'The link has no text to click on.',
      expected:
        'In the square brackets it says where the link leads: [the report of Folkhälsomyndigheten](address).',
      todo: 'Write in the square brackets where the link leads.',
    }),
    meaning: 'A link is written without words, so that there is nothing to read or click on.',
    why: 'Whoever reads with assistive technology only hears “link”, and whoever sees has nothing to press. The law on accessibility asks that one can tell where a link leads.',
  },
  'link/broken': {
    title: 'The link leads nowhere',
    say: ({ target, suggestion }) => ({
      found: `The link goes to ${quote(target)}, which is not in the plan.`,
      todo: didYouMean(suggestion, 'Correct the link, or remove it.'),
    }),
    meaning: 'The link goes to a file or a heading of the plan that does not exist.',
    why: 'Files and headings change names between years, and the link does not follow by itself.',
  },
  'link/unusable': {
    title: 'An address that cannot be opened',
    say: ({ target }) => ({
      found: `The address ${quote(target)} cannot be opened.`,
      expected: 'A web address is https:// and the name of the site, a mail address mailto: and name@place.',
      todo: 'Open the page in a browser and copy the address from there.',
    }),
    meaning: 'The address of the link is misspelt, so that no browser can open it.',
    why: 'The link would otherwise vanish from the report without anybody noticing.',
  },
  'link/active-scheme': {
    title: 'A link that can start programs',
    say: ({ scheme }, expected) => ({
      found: `The link begins with ${quote(`${scheme.replace(/:$/, '')}:`)}. Such a link can start programs on the reader's computer.`,
      expected: 'A link goes to a web page, an e-mail address or a place in the plan.',
      ...rightWords('A link can begin with', expected),
      todo: 'Change it to an ordinary web address, or remove the link.',
    }),
    meaning: 'The link begins with something else than an ordinary address, for instance “javascript:”.',
    why: "The report is published by a public body. A link in it must not run anything on the reader's computer, so the finding cannot be accepted.",
  },
  'link/local-disk': {
    title: 'A link to a computer of your own',
    say: ({ target }) => ({
      found: `The link goes to ${quote(target)}, which exists only on one computer or in one network.`,
      expected: 'A link in the report should work for everybody who reads it.',
      todo: 'Link to a page on the web instead, or remove the link.',
    }),
    meaning:
      "The link goes to a file on somebody's computer or in a shared folder, for instance “C:\\” or “file:”.",
    why: 'Nobody else can open it. The path can also give away names of people and folders.',
  },
  'link/tracking': {
    title: 'A link that tracks',
    say: ({ parameters }) => ({
      found: `The link tracks whoever follows it, with ${listed(parameters.map(quote), 'and')}.`,
      todo: `Remove ${listed(parameters.map(quote), 'and')} from the address.`,
    }),
    meaning: 'The address ends with words that tell somebody else who has followed the link and from where.',
    why: 'A public body should not let others follow its readers. The link works as well without them.',
  },
  'link/unused-definition': {
    title: 'An address that no link uses',
    say: ({ label }) => ({
      found: `The address of [${shown(label)}] stands here, but no link uses it.`,
      todo: `Write [${shown(label)}] where the link belongs, or remove the line.`,
    }),
    meaning: 'A line gives an address for a link, but no link in the text uses it.',
    why: 'Either the link has disappeared from the text, or it is misspelt.',
  },
  'link/ambiguous': {
    title: 'Link to one of several headings',
    say: ({ target, count }) => ({
      found: `The link ${quote(target)} fits ${count} headings with the same words, and leads to the first.`,
      todo: 'Give the heading that is meant words of its own, and link to them.',
    }),
    meaning: 'The link leads to a heading, and the file has several headings with the same words.',
    why: 'Readers may end up in the wrong place, and the author does not notice.',
  },
  'chart/empty': {
    title: 'Too few values for a chart',
    say: ({ indicator, periods }) => ({
      found:
        periods === 0
          ? `The chart of ${quote(indicator)} has no numbers to show.`
          : `The chart of ${quote(indicator)} has numbers for one period only.`,
      expected: 'A chart needs numbers for at least two years or periods.',
      todo: 'Add values in indikatorer.yaml, or remove the chart.',
    }),
    meaning:
      'The text shows a chart of an indicator that does not have numbers for at least two periods. The report shows what there is as a table.',
    why: 'A single point says nothing of a course. An empty chart looks like a fault in the report.',
  },
  'chart/too-large': {
    title: 'The charts are too many, or have too many values',
    say: ({ part, count, limit }) =>
      part === 'charts'
        ? {
            found: `This is chart number ${format.integer(count)} of the plan.`,
            expected: `A plan may have at most ${format.integer(limit)} charts.`,
            todo: 'Remove charts.',
          }
        : {
            found: `Here the charts of the plan have ${format.integer(count)} values together.`,
            expected: `All charts of a plan may have at most ${format.integer(limit)} values together.`,
            todo: 'Remove charts, or show series with fewer values.',
          },
    meaning:
      'The plan has more charts, or more values in them together, than the report has room for. A chart and its values count each time it is shown.',
    why: 'Each chart is drawn, and its values stand in a table as well. With so many the report cannot be read, and takes very long to make.',
  },
  'picture/missing': {
    title: 'The picture does not exist',
    say: ({ target, suggestion }) => ({
      found: `The picture ${quote(target)} does not exist.`,
      expected: 'The place of a picture is given from the file that shows it.',
      todo: didYouMean(suggestion, 'Put the picture there, or correct the name.'),
    }),
    meaning:
      'The text shows a picture that is not where the text says. The path starts from the file that shows the picture.',
    why: 'Otherwise the report would have a gap where the picture should be.',
  },
  'picture/remote': {
    title: 'A picture from the web',
    say: ({ target }) => ({
      found: `The picture is fetched from the web: ${quote(target)}.`,
      expected: "Pictures should lie in the plan's folder.",
      todo: 'Save the picture in a folder of the plan, for instance bilder, and give that place in the text.',
    }),
    meaning: "The picture is fetched from an address on the web instead of the plan's folder.",
    why: 'The report should look the same when it is made again. A picture on the web can be changed or disappear, and the program fetches nothing from the network.',
  },
  'picture/no-alternative': {
    title: 'No description of the picture',
    say: ({ target }) => ({
      found: `The picture ${quote(target)} has no description.`,
      expected: 'Every picture has a description for those who cannot see it.',
      todo: `Write what the picture shows in the square brackets: ![description](${shown(target)}).`,
    }),
    meaning: 'The picture has no description for those who cannot see it.',
    why: 'The Swedish accessibility act, DOS-lagen (2018:1937), demands an accessible report. Those who use a screen reader need to know what the picture shows.',
  },
  'picture/format': {
    title: 'The picture cannot be used',
    say: ({ target, reason, detail }, expected) => ({
      found: `The picture ${quote(target)} ${PICTURE_REASONS[reason](detail).what}.`,
      ...rightWords('A picture can be', expected),
      todo: PICTURE_REASONS[reason](detail).todo,
    }),
    meaning:
      'The picture is damaged, too large, has colours for print, or is of a kind that cannot be used. PNG, JPEG and SVG are fine.',
    why: 'The picture should be possible to show both in PDF and on the web, and look the same.',
  },
  'picture/inline': {
    title: 'A picture inside the text',
    say: ({ target }) => ({
      found: `The picture ${quote(target)} stands inside a text.`,
      expected: 'A picture stands alone in its paragraph.',
      todo: 'Put the picture on a line of its own, with an empty line before and after.',
    }),
    meaning: 'The picture stands on the same line as other text, or in a heading or a table.',
    why: 'A picture needs a place of its own to have a caption and a description.',
  },
};
