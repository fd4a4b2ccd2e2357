import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const linkExplanations: ExplanationsOf<CodesOf<'link' | 'picture' | 'chart'>> = {
  'link/broken': {
    title: 'The link leads nowhere',
    meaning: 'The link goes to a file or a heading of the plan that does not exist.',
    why: 'Files and headings change names between years, and the link does not follow by itself.',
  },
  'link/unusable': {
    title: 'An address that cannot be opened',
    meaning: 'The address of the link is misspelt, so that no browser can open it.',
    why: 'The link would otherwise vanish from the report without anybody noticing.',
  },
  'link/active-scheme': {
    title: 'A link that can start programs',
    meaning: 'The link begins with something else than an ordinary address, for instance “javascript:”.',
    why: "The report is published by a public body. A link in it must not run anything on the reader's computer, so the finding cannot be accepted.",
  },
  'link/local-disk': {
    title: 'A link to a computer of your own',
    meaning:
      "The link goes to a file on somebody's computer or in a shared folder, for instance “C:\\” or “file:”.",
    why: 'Nobody else can open it. The path can also give away names of people and folders.',
  },
  'link/tracking': {
    title: 'A link that tracks',
    meaning: 'The address ends with words that tell somebody else who has followed the link and from where.',
    why: 'A public body should not let others follow its readers. The link works as well without them.',
  },
  'link/unused-definition': {
    title: 'An address that no link uses',
    meaning: 'A line gives an address for a link, but no link in the text uses it.',
    why: 'Either the link has disappeared from the text, or it is misspelt.',
  },
  'chart/empty': {
    title: 'Too few values for a chart',
    meaning:
      'The text shows a chart of an indicator that does not have numbers for at least two periods. The report shows what there is as a table.',
    why: 'A single point says nothing of a course. An empty chart looks like a fault in the report.',
  },
  'picture/missing': {
    title: 'The picture does not exist',
    meaning:
      'The text shows a picture that is not where the text says. The path starts from the file that shows the picture.',
    why: 'Otherwise the report would have a gap where the picture should be.',
  },
  'picture/remote': {
    title: 'A picture from the web',
    meaning: "The picture is fetched from an address on the web instead of the plan's folder.",
    why: 'The report should look the same when it is made again. A picture on the web can be changed or disappear, and the program fetches nothing from the network.',
  },
  'picture/no-alternative': {
    title: 'No description of the picture',
    meaning: 'The picture has no description for those who cannot see it.',
    why: 'The Swedish accessibility act, DOS-lagen (2018:1937), demands an accessible report. Those who use a screen reader need to know what the picture shows.',
  },
  'picture/format': {
    title: 'The picture cannot be used',
    meaning:
      'The picture is damaged, too large, has colours for print, or is of a kind that cannot be used. PNG and JPEG are fine.',
    why: 'The picture should be possible to show both in PDF and on the web, and look the same.',
  },
  'picture/inline': {
    title: 'A picture inside the text',
    meaning: 'The picture stands on the same line as other text, or in a heading or a table.',
    why: 'A picture needs a place of its own to have a caption and a description.',
  },
};
