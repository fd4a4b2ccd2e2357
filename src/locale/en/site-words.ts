import { listed } from '../list.ts';
import type { SiteWords } from '../site-words.ts';

const joined = (names: readonly string[]) => listed(names, 'and');

export const siteWords: SiteWords = {
  description: 'make a small web site of the plans: reports, promises, indicators, changes and data',
  argument: 'which plans: 2024, dalarna/2020, plans/2024 or a path; all of them without a name',
  out: 'the folder that the site is written to (otherwise build/webbplats)',
  template: 'how the pages look: standard, profil or a template in the folder templates',
  made: (place, pages, plans, size) =>
    `${place}  ${pages} pages, ${plans} ${plans === 1 ? 'plan' : 'plans'}, ${size}`,
  stopped: (plans) =>
    `The site was not written, since ${joined(plans)} ${plans.length === 1 ? 'has' : 'have'} errors. Correct them, or name the plans to include.`,
  stoppedByFacts: (file) => `The site was not written, since ${file} has errors.`,
  notOurs: (file) =>
    `${file} is already there and was not made by plan site. Choose another folder with --out, or move the file away.`,
  notJudged: (file) =>
    `The page on accessibility says that nothing has been assessed. Write utgivare, adress and tillgänglighet in ${file} before you publish the site.`,
  drafts: (plans) =>
    `${joined(plans)} ${plans.length === 1 ? 'has' : 'have'} not been decided and ${plans.length === 1 ? 'is' : 'are'} shown as drafts.`,
};
