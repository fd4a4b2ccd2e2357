import { localeFor, siteLabels } from '../../locale/index.ts';
import { heading, paragraph } from '../blocks.ts';
import { sumOf } from '../years/changes.ts';
import { diffReport } from '../years/diff-report.ts';
import { sectionPlaces } from '../years/section-places.ts';
import { countiesOf, countyOf, idOf, makePage, pageLink } from './page.ts';
import type { SiteInput, SitePage, SitePair } from './site.ts';

const words = localeFor('sv').changes;

/** Which plans follow on each other, the newest first, each leading to a page of its own. */
export function changesPage(input: SiteInput): SitePage {
  const blocks = countiesOf(input).flatMap((county) => {
    const pairs = input.pairs.filter(({ after }) => countyOf(after) === county);
    return pairs.length === 0
      ? []
      : [heading(county, idOf('län', county)), ...[...pairs].reverse().flatMap(pairBlocks)];
  });
  return makePage(
    {
      address: 'andringar.html',
      title: siteLabels.changes,
      about: siteLabels.changesAbout,
      blocks: blocks.length === 0 ? [paragraph(siteLabels.noChanges)] : blocks,
    },
    input,
  );
}

function pairBlocks({ ledger: { before, after }, diff, address }: SitePair) {
  const title = siteLabels.fromTo(before, after);
  const sum = diff.changes.length === 0 ? words.nothing : sumOf(diff, words);
  return [
    { ...heading(title, idOf('par', before, after), 2, false), content: [pageLink(title, address)] },
    paragraph(`${sum.charAt(0).toUpperCase()}${sum.slice(1)}`),
  ];
}

/** What has changed between two plans, as `plan diff` says it. */
export function changePage({ diff, ledger, before, after, address }: SitePair): SitePage {
  return {
    address,
    report: diffReport(diff, after.edition, {
      words,
      names: { before: ledger.before, after: ledger.after },
      place: sectionPlaces(before.edition, after.edition, words),
      sideBySide: true,
    }),
  };
}
