import { type Finding, finding, suggester } from '../diagnostics/index.ts';
import type { County, FundTable } from '../model/index.ts';
import { countyNamed, elsewhere, municipalityIn } from './counties.ts';
import type { Rule } from './rule.ts';

/**
 * A table of money to kommuner has a row for each kommun of the county and for no other: money in a row with the wrong name goes to
 * nobody. A table that is for the region too may have other rows.
 */
export const municipalityTable: Rule = function* ({ plan, funds }) {
  const county = plan && countyNamed(plan.county);
  if (!county) return;
  for (const table of funds?.tables ?? [])
    if (table.recipients.length === 1 && table.recipients[0] === 'kommun') yield* judge(table, county);
};

function* judge(table: FundTable, county: County): Iterable<Finding> {
  const names = county.municipalities.map(({ name }) => name);
  const suggest = suggester(names);
  const met = new Map<string, FundTable['rows'][number]>();
  for (const row of table.rows) {
    const { name, span } = row;
    const municipality = municipalityIn(county, name);
    if (municipality) {
      const before = met.get(municipality.name);
      // Two rows of one spelling have been told.
      if (before && before.name !== name)
        yield finding(
          'money/duplicate',
          span,
          { what: 'row', name: municipality.name },
          { related: [{ role: 'first', span: before.span }] },
        );
      else met.set(municipality.name, row);
      continue;
    }
    const other = elsewhere(county, name);
    if (other) {
      const data = { name, kind: other.kind, county: county.name, belongsTo: other.county.name };
      yield finding('municipality/not-in-county', span, data);
    } else {
      const data = { name, county: county.name, suggestion: suggest(name) };
      // A row that is misspelt is there.
      if (data.suggestion !== undefined) met.set(data.suggestion, row);
      yield finding('municipality/unknown', span, data, { expected: names });
    }
  }
  const missing = names.filter((name) => !met.has(name));
  // A table without rows has been told as such; there every kommun is missing.
  if (missing.length > 0 && table.rows.length > 0)
    yield finding('municipality/missing', table.origin.at('fördelning', 'key'), {
      table: table.id,
      county: county.name,
      missing,
    });
}
