import { stringify } from 'yaml';
import type { YamlValue } from './yaml/tree.ts';

/** Data as block style YAML, one fact a line: what `readYaml` reads back as the same data. Ends with a line end. */
export function writeYaml(data: YamlValue): string {
  return stringify(data, {
    schema: 'failsafe',
    lineWidth: 0,
    // A text that stands alone in its quotes survives every editor; plain where nothing can be mistaken.
    defaultStringType: 'PLAIN',
    defaultKeyType: 'PLAIN',
  });
}
