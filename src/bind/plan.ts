import { type Finding, type Span, shownPath } from '../diagnostics/index.ts';
import {
  type Acceptance,
  type Footnote,
  PLAN_KINDS,
  type Plan,
  type PlanIdentity,
  type PlanKind,
} from '../model/index.ts';
import { bindAcceptances } from './acceptances.ts';
import { type AreaInPlan, areasIn } from './areas-in-plan.ts';
import { draftSections } from './drafts.ts';
import { Fields } from './fields/fields.ts';
import type { Documents } from './files/documents.ts';
import type { Outline } from './files/outline.ts';
import type { Measure, PlanSize } from './files/plan-size.ts';
import type { World } from './files/world.ts';
import { bindFunds } from './funds.ts';
import { bindExcluded, bindIdentity, bindNumbering } from './identity.ts';
import { bindIndicators } from './indicators.ts';
import { bindOwnNames } from './own-names.ts';
import { bindParties } from './parties.ts';
import { decodedAddress, pathFrom } from './paths.ts';
import { Pictures } from './pictures.ts';
import { placesIn } from './places.ts';
import { bindPredecessors } from './predecessors.ts';
import {
  type LinkUse,
  type NamedTable,
  type ReferenceUse,
  readBlocks,
  type TextRun,
  withPrintedWords,
} from './prose/index.ts';
import { FileReading, type Targets } from './reading.ts';
import { bindScheme } from './scheme.ts';
import { SectionBuilder } from './section-builder.ts';
import { bindShortForms } from './short-forms.ts';
import { LinkTargets } from './targets.ts';
import { type Written, writtenIn } from './written.ts';

/** What the texts of a plan hold, for the rules. */
interface PlanTexts {
  readonly texts: readonly TextRun[];
  readonly links: readonly LinkUse[];
  readonly references: readonly ReferenceUse[];
  readonly amountUses: readonly ReferenceUse[];
  readonly tableUses: readonly ReferenceUse[];
  readonly chartUses: readonly ReferenceUse[];
  readonly tableNames: readonly NamedTable[];
}

/** A plan's parts, each as far as it could be read, so that one missing field does not silence the rules. */
export interface BoundPlan
  extends PlanTexts,
    Pick<PlanIdentity, 'excluded' | 'scheme' | 'ownNames' | 'parties' | 'under' | 'precededBy' | 'sisters'>,
    Pick<Plan, 'sections' | 'indicators' | 'funds' | 'shortForms' | 'marks' | 'places'> {
  /** Undefined where plan.md lacks what no report can be without. */
  readonly plan: Plan | undefined;
  readonly kind: PlanKind | undefined;
  readonly date: string | undefined;
  readonly acceptances: readonly Acceptance[];
  /** The front matter of plan.md. */
  readonly planFields: Fields | undefined;
  /** Where the plan names its agreement, or would: the place of whatever the plan as a whole lacks. */
  readonly agreementPlace: Span | undefined;
  readonly indicatorFields: Fields | undefined;
  readonly written: Written;
  readonly areas: readonly AreaInPlan[];
  /** Whether every Markdown file could be read; where one could not, what is not found may stand there. */
  readonly complete: boolean;
  /** Whether indikatorer.yaml could be read, or is not there at all. */
  readonly indicatorsRead: boolean;
  /** Whether medel.yaml could be read, or is not there at all. */
  readonly fundsRead: boolean;
  /** Pictures that are shown, by path. */
  readonly pictures: ReadonlySet<string>;
  /** How much they and the texts hold. */
  readonly pictureSizes: readonly Measure[];
  readonly size: PlanSize;
  readonly findings: readonly Finding[];
}

/** Makes the plan of its documents. Everything that can be bound is; the rest has been said. */
export function bindPlan(name: string, outline: Outline, documents: Documents, world: World): BoundPlan {
  const planDocument = outline.plan === undefined ? undefined : documents.markdown.get(outline.plan);
  const fields = planDocument?.front && new Fields(planDocument.front);
  const indicatorTree =
    outline.indicators === undefined ? undefined : documents.yaml.get(outline.indicators)?.tree;
  const indicators = indicatorTree ? bindIndicators(indicatorTree) : [];
  const fundsDocument = outline.funds === undefined ? undefined : documents.yaml.get(outline.funds);
  const money = fundsDocument?.tree && bindFunds(fundsDocument.tree, fundsDocument.source);
  const glossary = outline.glossary === undefined ? undefined : documents.yaml.get(outline.glossary)?.tree;
  const shortForms = glossary ? bindShortForms(glossary) : [];
  const complete = everythingRead(outline, documents);

  const { drafts, anchors, findings } = draftSections(
    outline.nodes,
    documents,
    indicators.map((indicator) => indicator.id),
  );
  const links = new LinkTargets(anchors, complete);
  const pictures = new Pictures(world, outline.others);
  const targetsFrom = (path: string): Targets => ({
    link: (target) => {
      const found = links.find(target, path);
      // A file that a link was meant for is not called unlisted as well.
      const meant = 'missing' in found ? pathFrom(path, decodedAddress(target)) : undefined;
      if (meant !== undefined) pictures.used.add(meant);
      return found;
    },
    picture: (target, span) => pictures.find(target, path, span),
  });
  const head = planDocument?.body && new FileReading(planDocument, targetsFrom(planDocument.source.path));
  const summary = planDocument?.body && head ? readBlocks(planDocument.body.children, head) : [];
  const builder = new SectionBuilder(documents, targetsFrom, bindNumbering(fields));
  const sections = builder.build(drafts);
  const readings = [...(head ? [head] : []), ...builder.readings];
  for (const reading of readings) reading.close();

  const marks = withPrintedWords(
    readings.flatMap((reading) => reading.marks),
    { sections, indicators, funds: money?.funds },
  );
  const tableNames = readings.flatMap((reading) => reading.tableNames);
  const places = placesIn(sections, marks, indicators, {
    funds: money?.funds,
    tables: tableNames,
    pictures: readings.flatMap((reading) => reading.pictureUses),
  });
  const footnotes = new Map<string, ReadonlyMap<string, Footnote>>(
    readings.map((reading) => [reading.path, reading.footnotes]),
  );
  const identity = fields && bindIdentity(fields);
  const parts = { sections, indicators, funds: money?.funds, shortForms, marks, places };
  return {
    ...parts,
    plan: identity && { name, ...identity, ...parts, summary, footnotes, origin: fields.origin() },
    planFields: fields,
    agreementPlace: fields?.at('överenskommelse'),
    indicatorFields: indicatorTree && new Fields(indicatorTree),
    written: writtenIn(documents.trees),
    areas: areasIn(sections, documents.trees),
    kind: fields?.word('slag', PLAN_KINDS),
    date: fields?.text('datum'),
    excluded: fields ? bindExcluded(fields) : [],
    acceptances: fields ? bindAcceptances(fields) : [],
    scheme: fields ? bindScheme(fields) : [],
    ownNames: fields ? bindOwnNames(fields) : [],
    parties: fields ? bindParties(fields) : [],
    under: fields?.ref('under'),
    sisters: fields?.refs('systerplaner') ?? [],
    precededBy: fields && bindPredecessors(fields),
    complete,
    indicatorsRead: outline.indicators === undefined || indicatorTree !== undefined,
    pictures: pictures.used,
    pictureSizes: pictures.sizes(),
    size: documents.size,
    fundsRead: outline.funds === undefined || money !== undefined,
    findings: [
      ...findings,
      ...(money?.findings ?? []),
      ...builder.findings,
      ...readings.flatMap((reading) => reading.findings),
    ],
    texts: readings.flatMap((reading) => reading.texts),
    links: readings.flatMap((reading) => reading.links),
    references: readings.flatMap((reading) => reading.references),
    amountUses: readings.flatMap((reading) => reading.amountUses),
    tableUses: readings.flatMap((reading) => reading.tableUses),
    chartUses: readings.flatMap((reading) => reading.chartUses),
    tableNames,
  };
}

function everythingRead(outline: Outline, documents: Documents): boolean {
  return outline.documents.every((entry) => {
    const path = shownPath(entry.path);
    const document = documents.markdown.get(path);
    return !path.endsWith('.md') || (document?.front !== undefined && document.body !== undefined);
  });
}
