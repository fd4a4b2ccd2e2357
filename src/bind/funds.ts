import type { Finding, SourceText } from '../diagnostics/index.ts';
import {
  type Allotment,
  AMOUNT_FIELDS,
  type AmountField,
  FUND_SORTS,
  type FundLine,
  type Funds,
  type FundTable,
  type Stated,
  type StatedShare,
} from '../model/index.ts';
import type { YamlTree } from '../parse/index.ts';
import { readShare } from './amounts/index.ts';
import { escapeKey, Fields } from './fields/fields.ts';
import { bindFundTable } from './fund-table.ts';
import { statedAmount, statedIn } from './stated.ts';

/** Makes the plan's money of medel.yaml. The findings are what only the reading of a pasted table can see. */
export function bindFunds(
  tree: YamlTree,
  source: SourceText,
): { readonly funds: Funds; readonly findings: readonly Finding[] } {
  const all = new Fields(tree);
  const findings: Finding[] = [];
  const requisition = all.under('rekvirerat');
  const tables = each(all, 'tabeller', (id, fields): FundTable => {
    const bound = bindFundTable(id, fields, source);
    findings.push(...bound.findings);
    return bound.table;
  });
  const funds: Funds = {
    requisition: requisition && {
      by: requisition.text('av'),
      scope: requisition.text('omfattar'),
      date: requisition.text('datum'),
    },
    managedBy: all.text('förvaltas-av'),
    share: bindShare(all.under('andel')),
    lines: each(all, 'poster', bindLine),
    tables,
    origin: all.origin(),
  };
  return { funds, findings };
}

/** What an activity may cost: `medel`, an amount a fund line. */
export function bindAllotments(fields: Fields): readonly Allotment[] {
  const medel = fields.under('medel');
  return (medel?.keys() ?? []).flatMap((id) => {
    const text = medel?.text(id);
    if (!medel || text === undefined || text === '') return [];
    const key = escapeKey(id);
    return [{ line: { id, span: medel.at(key, 'key') }, amount: statedAmount(text, medel.at(key)) }];
  });
}

function bindShare(fields: Fields | undefined): StatedShare | undefined {
  const text = fields?.text('befolkning');
  if (!fields || text === undefined || text === '') return undefined;
  return { text, share: readShare(text), status: fields.text('status'), span: fields.at('befolkning') };
}

function bindLine(id: string, fields: Fields): FundLine {
  const post = fields.text('post');
  const key = fields.under('nyckel');
  return {
    id,
    title: fields.text('rubrik') ?? id,
    line:
      post === undefined
        ? { id, span: fields.origin().at('', 'key') }
        : { id: post, span: fields.at('post') },
    recipients: fields.texts('mottagare'),
    sort: fields.word('slag', FUND_SORTS) ?? 'överenskommelse',
    names: post !== undefined,
    giver: fields.text('från'),
    time: fields.text('gäller'),
    sharedWith: fields.texts('delas-med'),
    portion: fields.text('andel'),
    incomingFrom: fields.text('ingående-från'),
    incomingLines: fields.refsOrOne('ingående-post'),
    repaidOn: fields.text('återbetalt-datum'),
    amounts: Object.fromEntries(AMOUNT_FIELDS.map((name) => [name, statedIn(fields, name)])) as {
      readonly [F in AmountField]: Stated | undefined;
    },
    key: key && {
      fixed: statedIn(key, 'fast'),
      population: statedIn(key, 'befolkning'),
      status: key.text('status'),
      origin: key.origin(),
    },
    parts: each(fields, 'delar', (part, inside) => ({
      id: part,
      title: inside.text('rubrik') ?? part,
      amount: statedIn(inside, 'belopp'),
      origin: inside.origin(),
    })),
    origin: fields.origin(),
  };
}

/** The maps below a name, each with its key. */
function each<T>(fields: Fields, name: string, bind: (id: string, inside: Fields) => T): readonly T[] {
  const below = fields.under(name);
  return (below?.keys() ?? []).flatMap((id) => {
    const inside = below?.under(id);
    return inside ? [bind(id, inside)] : [];
  });
}
