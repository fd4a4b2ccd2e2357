import { localeFor, siteLabels } from '../../locale/index.ts';
import { heading, text } from '../blocks.ts';
import type { Table } from '../report.ts';
import { idOf, makePage, pageLink } from './page.ts';
import type { SiteInput, SitePage, SitePlan } from './site.ts';

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
        heading(plan.edition.plan.name, idOf('filer', plan.edition.plan.name)),
        tableOf(plan),
      ]),
    },
    input,
  );
}

function tableOf({ edition, files }: SitePlan): Table {
  const name = siteLabels.filesOf(edition.plan.name);
  return {
    kind: 'table',
    caption: undefined,
    name,
    align: ['left', 'left', 'right'],
    header: [siteLabels.file, siteLabels.contains, siteLabels.size].map(text),
    rows: files.map(({ kind, address, bytes }) => [
      [pageLink(address.slice(address.lastIndexOf('/') + 1), address)],
      text(siteLabels.fileKinds[kind]),
      text(format.bytes(bytes)),
    ]),
    rowHeaders: true,
  };
}
