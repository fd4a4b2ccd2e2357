import type { Indicator, Series } from '../model/index.ts';
import type { YamlTree } from '../parse/index.ts';
import { Fields } from './fields/fields.ts';

/** Makes the plan's indicators of indikatorer.yaml, in the order they are written. */
export function bindIndicators(tree: YamlTree): readonly Indicator[] {
  const all = new Fields(tree);
  return all.keys().flatMap((id) => {
    const fields = all.under(id);
    return fields ? [bindIndicator(id, fields)] : [];
  });
}

function bindIndicator(id: string, fields: Fields): Indicator {
  const source = fields.under('källa');
  const baseline = fields.under('baslinje');
  const target = fields.under('målvärde');
  return {
    id,
    text: fields.text('text') ?? '',
    type: fields.text('typ'),
    unit: fields.text('enhet'),
    source: source && {
      name: source.text('namn') ?? '',
      key: source.text('nyckel'),
      address: source.text('adress'),
    },
    better: fields.text('bättre'),
    individual: fields.text('individbaserad') === 'ja',
    baseline: baseline && { year: baseline.text('år') ?? '', value: baseline.text('värde') ?? '' },
    target: target && {
      year: target.text('år') ?? '',
      value: target.text('värde') ?? target.text('relativt') ?? '',
    },
    series: fields.each('serier').map(bindSeries),
    breaks: fields
      .each('brott')
      .map((item) => ({ from: item.text('från') ?? '', reason: item.text('orsak') ?? '' })),
    previously: fields.refsOrOne('tidigare'),
    origin: fields.origin(),
  };
}

function bindSeries(fields: Fields): Series {
  const values = fields.under('värden');
  return {
    level: fields.text('nivå') ?? '',
    name: fields.text('namn'),
    sex: fields.text('kön'),
    values: (values?.keys() ?? []).map((period) => [period, values?.text(period) ?? '']),
  };
}
