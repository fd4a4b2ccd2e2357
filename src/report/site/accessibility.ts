import { localeFor, siteLabels as say } from '../../locale/index.ts';
import type { SiteFacts } from '../../model/index.ts';
import { heading, paragraph, text } from '../blocks.ts';
import type { Block, Inline } from '../report.ts';
import { makePage } from './page.ts';
import type { SiteInput, SitePage } from './site.ts';

/** Who sees to it that the law is followed. */
export interface Authority {
  readonly name: string;
  readonly address: string;
}

/**
 * The statement that the law asks for. What the program knows of its own pages is said; whether the law is met is the publisher's to judge,
 * and where nobody has, that is what it says.
 */
export function accessibilityPage(input: SiteInput, authority: Authority): SitePage {
  const { facts } = input;
  return makePage(
    {
      address: 'tillganglighet.html',
      title: say.accessibility,
      about: say.accessibilityAbout(facts.publisher ?? say.noPublisher),
      blocks: [
        heading(say.conformance, 'lagen'),
        ...judgedBlocks(facts.accessibility),
        heading(say.contact, 'kontakt'),
        ...contactBlocks(facts),
        heading(say.authority, 'tillsyn'),
        paragraph(say.authorityAbout(authority.name)),
        { kind: 'paragraph', content: [link(authority.address, authority.address)] },
        heading(say.built, 'sidorna'),
        ...say.builtAbout.map(paragraph),
      ],
    },
    input,
  );
}

function judgedBlocks(judged: SiteFacts['accessibility']): readonly Block[] {
  if (!judged) return [paragraph(say.notAssessed)];
  const { conformance, date, how, shortcomings } = judged;
  return [
    paragraph(say.conforms[conformance]),
    paragraph(say.assessedOn(localeFor('sv').format.date(date), how)),
    heading(say.shortcomings, 'brister', 2),
    shortcomings.length === 0
      ? paragraph(say.noShortcomings)
      : {
          kind: 'list',
          ordered: false,
          start: 1,
          items: shortcomings.map((one) => ({ checked: undefined, blocks: [paragraph(one)] })),
        },
  ];
}

function contactBlocks({ publisher, email, telephone }: SiteFacts): readonly Block[] {
  if (email === undefined && telephone === undefined) return [paragraph(say.noContact)];
  return [
    paragraph(say.contactAbout),
    {
      kind: 'facts',
      facts: [
        ...(publisher === undefined ? [] : [{ term: say.sender, values: [text(publisher)] }]),
        ...(email === undefined ? [] : [{ term: say.email, values: [[link(email, `mailto:${email}`)]] }]),
        ...(telephone === undefined ? [] : [{ term: say.telephone, values: [text(telephone)] }]),
      ],
    },
  ];
}

function link(words: string, url: string): Inline {
  return { kind: 'link', url, children: text(words) };
}
