import { siteLabels } from '../../locale/index.ts';
import { type Authority, accessibilityPage } from './accessibility.ts';
import { changePage, changesPage } from './changes.ts';
import { dataPage } from './data.ts';
import { indicatorsPage } from './indicators.ts';
import { siteName } from './page.ts';
import { promisesPage } from './promises.ts';
import { registerPage } from './register.ts';
import type { Site, SiteInput, SitePage } from './site.ts';
import { startPage } from './start.ts';

/** All pages of a workspace's web site: those that every page leads to, the reports, and the changes between them. */
export function makeSite(input: SiteInput, authority: Authority): Site {
  const own: readonly (readonly [title: string, page: SitePage])[] = [
    [siteLabels.start, startPage(input)],
    [siteLabels.promises, promisesPage(input)],
    [siteLabels.indicators, indicatorsPage(input)],
    [siteLabels.changes, changesPage(input)],
    [siteLabels.register, registerPage(input)],
    [siteLabels.data, dataPage(input)],
    [siteLabels.accessibility, accessibilityPage(input, authority)],
  ];
  return {
    name: siteName(input),
    navigation: siteLabels.navigation,
    entries: own.map(([title, { address }]) => ({ title, address })),
    pages: [
      ...own.map(([, page]) => page),
      ...input.plans.map(({ address, report }) => ({ address, report })),
      ...input.pairs.map(changePage),
    ],
  };
}
