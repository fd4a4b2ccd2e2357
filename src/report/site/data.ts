import { labels, localeFor, siteLabels } from '../../locale/index.ts';
import { heading, text } from '../blocks.ts';
import type { Table } from '../report.ts';
import { idOf, makePage, pageLink } from './page.ts';
import type { SiteFile, SiteInput, SitePage, SitePlan } from './site.ts';

const { format } = localeFor('sv');

/** All files that can be fetched, plan by plan, the newest first. */
export function dataPage(input: SiteInput): SitePage {
  const plans = [...input.plans].reverse().filter(({ files }) => files.length > 0);
  return makePage(
    {
      address: 'data.html',
      title: siteLabels.data,
      about: siteLabels.dataAbout,
      blocks: plans.flatMap((plan) => [
        heading(nameOf(plan), idOf('filer', plan.edition.plan.name)),
        tableOf(plan),
      ]),
    },
    input,
  );
}

/** What readers call it, who have no folders: «Handlingsplan 2024, Gävleborg». */
function nameOf({ edition: { plan } }: SitePlan): string {
  const named = `${labels.kind[plan.kind]} ${labels.years(plan.period)}`;
  return [named, labels.knownCounty(plan.county)].filter((part) => part !== undefined).join(', ');
}

/** A table says which it is, as its file's name does. */
function contentOf({ kind, address }: SiteFile): string {
  const { tables, fileKinds } = siteLabels;
  const [, table] = /-([a-z]+)\.csv$/.exec(address) ?? [];
  return Object.hasOwn(tables, table ?? '') ? tables[table as keyof typeof tables] : fileKinds[kind];
}

function tableOf(plan: SitePlan): Table {
  const name = siteLabels.filesOf(nameOf(plan));
  return {
    kind: 'table',
    caption: undefined,
    name,
    align: ['left', 'left', 'right'],
    header: [siteLabels.file, siteLabels.contains, siteLabels.size].map(text),
    rows: plan.files.map((file) => [
      [pageLink(file.address.slice(file.address.lastIndexOf('/') + 1), file.address)],
      text(contentOf(file)),
      text(format.bytes(file.bytes)),
    ]),
    rowHeaders: true,
  };
}
