import { type Locale, labels, localeFor, siteLabels } from '../../locale/index.ts';
import { isDraft } from '../../model/index.ts';
import { heading, text } from '../blocks.ts';
import type { Block, Fact, Inline } from '../report.ts';
import { ledgerSum } from '../years/ledger.ts';
import { countiesOf, countyOf, idOf, linkList, makePage, pageLink } from './page.ts';
import type { SiteFile, SiteInput, SitePage, SitePair, SitePlan } from './site.ts';

const { format }: Pick<Locale, 'format'> = localeFor('sv');

/** The first page: every plan, the newest first, by county. */
export function startPage(input: SiteInput): SitePage {
  const { publisher } = input.facts;
  const blocks = countiesOf(input).flatMap((county) => {
    const plans = input.plans.filter((plan) => countyOf(plan) === county).reverse();
    return [heading(county, idOf('län', county)), ...plans.flatMap((plan) => planBlocks(plan, input.pairs))];
  });
  return makePage(
    {
      address: 'index.html',
      title: input.facts.title ?? siteLabels.start,
      about: siteLabels.startAbout(publisher),
      blocks,
    },
    input,
  );
}

function planBlocks(plan: SitePlan, pairs: readonly SitePair[]): readonly Block[] {
  const { plan: own } = plan.edition;
  const title = own.subtitle === undefined ? own.title : `${own.title}. ${own.subtitle}`;
  const facts: readonly Fact[] = [
    { term: siteLabels.kind, values: [text(labels.kind[own.kind])] },
    { term: siteLabels.period, values: [text(labels.years(own.period))] },
    { term: siteLabels.state, values: [text(isDraft(own) ? siteLabels.draft : siteLabels.finished)] },
    ...(plan.files.length === 0 ? [] : [{ term: siteLabels.fetch, values: [linkList(fetched(plan.files))] }]),
    ...pairs.filter(({ after }) => after === plan).map(followUp),
  ];
  return [
    {
      ...heading(title, idOf('plan', own.name), 2, false),
      content: [pageLink(title, plan.address)],
    },
    { kind: 'facts', facts },
  ];
}

/** The report and the whole plan as data; the tables stand with the data. */
function fetched(files: readonly SiteFile[]): readonly Inline[] {
  const known: { readonly [K in SiteFile['kind']]: string | undefined } = {
    pdf: 'PDF',
    json: 'JSON',
    csv: undefined,
  };
  return files.flatMap(({ kind, address, bytes }) => {
    const name = known[kind];
    return name === undefined ? [] : [pageLink(`${name} (${format.bytes(bytes)})`, address)];
  });
}

/** What became of the plan before, in a line. */
function followUp({ before, ledger }: SitePair): Fact {
  const words = localeFor('sv').ledger;
  const sum = ledger.rows.length === 0 ? words.nothing : ledgerSum(ledger, words);
  const name = before.edition.plan.name;
  return {
    term: siteLabels.promisedIn(name),
    values: [
      [
        ...text(`${sum.charAt(0).toUpperCase()}${sum.slice(1)} `),
        pageLink(siteLabels.seeAll, `loften.html#${idOf('par', name, ledger.after)}`),
      ],
    ],
  };
}
