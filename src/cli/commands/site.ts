import { existsSync } from 'node:fs';
import path from 'node:path';
import { readSite } from '../../bind/index.ts';
import { judge } from '../../check/index.ts';
import { compareEditions, makeLedger } from '../../diff/index.ts';
import { compareDates, type Edition, isDraft, type SiteFacts } from '../../model/index.ts';
import { renderHtml } from '../../render/index.ts';
import { makeSite, type SiteFile, type SitePair, type SitePlan } from '../../report/index.ts';
import { personsIn } from '../../rules/index.ts';
import { MAKERS } from '../build-files.ts';
import { type Context, widthOf } from '../context.ts';
import { fileName, plain } from '../file-name.ts';
import { type CheckedPlan, FORMATTERS } from '../format/index.ts';
import { OutsideError } from '../outside-error.ts';
import { programData, ROOT_TEMPLATE, readAssets } from '../program-files.ts';
import { reportOf } from '../report-of.ts';
import { BUILD, mustStayInside } from '../stay-inside.ts';
import { type Made, makeTemplate } from '../templates.ts';
import { fileIn } from '../tree/index.ts';
import { findWorkspace, openPlan, pictureReader, type Workspace } from '../workspace.ts';
import { type OutputFile, writeFiles } from '../write-files.ts';
import { previousYears } from '../years.ts';
import { checkPlan, fails, plansMeant } from './check.ts';
import { leaveNothingOld, listOfFiles, ownFiles } from './site-files.ts';

export interface SiteOptions {
  readonly out?: string;
  readonly template?: string;
}

/** Where a workspace's web site says who publishes it, from the workspace. */
const FACTS = 'webbplats.yaml';

/** `plan site [plan…]`: all or the named plans as static pages. Nothing is written where a plan has errors. */
export async function runSite(
  context: Context,
  words: readonly string[],
  options: SiteOptions,
): Promise<number> {
  const say = context.locale.commands.site;
  const { stderr, stdout } = context.surroundings;
  const workspace = findWorkspace(context);
  const names = plansMeant(context, workspace, words);
  const made = makeTemplate(options.template ?? ROOT_TEMPLATE, workspace.world, context);
  const { facts, checked } = factsOf(context, workspace);
  const plans = names.map((name) => checkPlan(context, workspace, name));
  const wrong = [...plans, checked, made.checked ?? []].flat().filter((one) => fails(context, one));
  const broken = plans.filter((plan) => !plan.edition || fails(context, plan));
  if (wrong.length + broken.length > 0) {
    sayFindings(context, [...new Set([...wrong, ...broken])]);
    if (broken.length > 0) stderr.write(`${say.stopped(broken.map(({ name }) => name))}\n`);
    else stderr.write(`${say.stoppedByFacts(wrong[0]!.name)}\n`);
    return 1;
  }
  const editions = plans.flatMap(({ edition }) => edition ?? []);
  const folder =
    options.out === undefined
      ? path.join(workspace.root, BUILD, 'webbplats')
      : path.resolve(context.cwd, options.out);
  const start = path.join(folder, 'index.html');
  mustStayInside(workspace, context, [{ path: start }]);
  const own = ownFiles(folder);
  const shown = (place: string) => path.relative(context.cwd, place).split(path.sep).join('/') || '.';
  if (own === undefined && existsSync(start)) throw new OutsideError(say.notOurs(shown(start)));
  const { pages, files } = await filesOf(context, workspace, editions, facts, made);
  const all = [...files, listOfFiles(files)];
  const placed = all.map(({ path: name, bytes }) => ({ path: path.join(folder, ...name.split('/')), bytes }));
  mustStayInside(workspace, context, placed);
  writeFiles(placed, context.locale.commands);
  leaveNothingOld(folder, own ?? [], new Set(all.map(({ path: name }) => name)));
  const weight = context.locale.format.bytes(all.reduce((sum, { bytes }) => sum + bytes.length, 0));
  stdout.write(`${say.made(shown(start), pages, editions.length, weight)}\n`);
  const drafts = editions.filter(({ plan }) => isDraft(plan)).map(({ plan }) => plan.name);
  if (drafts.length > 0) stderr.write(`${say.drafts(drafts)}\n`);
  if (!facts.accessibility) stderr.write(`${say.notJudged(FACTS)}\n`);
  return 0;
}

function sayFindings(context: Context, plans: readonly CheckedPlan[]): void {
  const { stderr } = context.surroundings;
  const options = { color: context.colorOn(stderr), width: widthOf(stderr), brief: true };
  stderr.write(FORMATTERS.pretty(plans, context.locale, options));
}

function factsOf(context: Context, workspace: Workspace): { facts: SiteFacts; checked: CheckedPlan } {
  const { facts, findings, sources } = readSite(fileIn(workspace.tree, FACTS));
  return {
    facts,
    checked: {
      name: FACTS,
      label: FACTS,
      diagnostics: judge([...findings, ...personsIn(sources)], context.stage),
      accepted: [],
      sources,
    },
  };
}

/** Everything that the site consists of, by addresses from its root. */
async function filesOf(
  context: Context,
  workspace: Workspace,
  editions: readonly Edition[],
  facts: SiteFacts,
  { theme, outlines }: Made,
): Promise<{ pages: number; files: readonly OutputFile[] }> {
  const assets = readAssets(theme, pictureReader(workspace), context.locale.commands, ['site.css']);
  const inTime = [...editions].sort(({ plan: a }, { plan: b }) => compareDates(a.period.from, b.period.from));
  const folders = addressesFor(inTime.map(({ plan }) => plan.name));
  const files: OutputFile[] = [];
  const plans: SitePlan[] = [];
  for (const edition of inTime) {
    const report = reportOf(context, workspace, edition, outlines);
    const folder = `planer/${folders.get(edition.plan.name)!}`;
    const base = `${folder}/${fileName(edition.plan)}`;
    const toFetch: SiteFile[] = [];
    for (const kind of ['pdf', 'json', 'csv'] as const) {
      for (const file of await MAKERS[kind]({ edition, report, theme, assets, base })) {
        files.push(file);
        toFetch.push({ kind, address: file.path, bytes: file.bytes.length });
      }
    }
    plans.push({ edition, report, address: `${folder}/index.html`, files: toFetch });
  }
  const site = makeSite({ facts, plans, pairs: pairsOf(context, workspace, plans, folders) }, authority());
  const addresses = new Set(
    [...site.pages, ...files.map(({ path: address }) => ({ address }))].map(({ address }) => address),
  );
  const { entries, navigation } = site;
  const pages = site.pages.map(({ address, report }) => ({
    path: address,
    bytes: Buffer.from(renderHtml(report, theme, assets, { address, entries, navigation, addresses })),
  }));
  return { pages: pages.length, files: [...pages, ...files] };
}

function authority(): { readonly name: string; readonly address: string } {
  return programData('schema', 'tillsyn.json') as { name: string; address: string };
}

/** Plans of the site that follow on each other. */
function pairsOf(
  context: Context,
  workspace: Workspace,
  plans: readonly SitePlan[],
  folders: ReadonlyMap<string, string>,
): readonly SitePair[] {
  return plans.flatMap((after) =>
    previousYears(context, openPlan(workspace, after.edition.plan.name), after.edition).flatMap(
      ({ name }) => {
        const before = plans.find(({ edition }) => edition.plan.name === name);
        if (!before) return [];
        return {
          before,
          after,
          ledger: makeLedger(before.edition, after.edition),
          diff: compareEditions(before.edition, after.edition),
          address: `andringar/${folders.get(name)!}--${folders.get(after.edition.plan.name)!}.html`,
        };
      },
    ),
  );
}

/** `dalarna/2020` becomes `dalarna-2020`: ASCII, and no two alike. */
function addressesFor(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      const wanted = plain(name) || 'plan';
      let address = wanted;
      for (let i = 2; taken.has(address); i++) address = `${wanted}-${i}`;
      taken.add(address);
      return [name, address] as const;
    }),
  );
}
