import { finding, suggester } from '../diagnostics/index.ts';
import { fieldNamed, fieldNames, tableNames } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** `:belopp[medel/…]` and `::tabell{medel=…}` show what medel.yaml has. */
export const moneyReferenceUnknown: Rule = function* ({ funds, amountUses, tableUses, fundsRead }) {
  if (!fundsRead) return;
  const fields = fieldNames(funds);
  const suggestField = suggester(fields);
  for (const { id: name, span } of amountUses) {
    const named = fieldNamed(funds, name);
    if (!named) {
      yield finding(
        'money/reference-unknown',
        span,
        { name, suggestion: suggestField(name) },
        { expected: fields },
      );
    } else if (!named.line.amounts[named.field]) yield finding('money/reference-empty', span, { name });
  }
  const tables = tableNames(funds);
  const suggestTable = suggester(tables);
  for (const { id: name, span } of tableUses) {
    if (tables.includes(name)) continue;
    yield finding(
      'money/reference-unknown',
      span,
      { name, suggestion: suggestTable(name) },
      { expected: tables },
    );
  }
};
