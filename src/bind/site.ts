import { type Finding, finding, inOrder, type SourceText } from '../diagnostics/index.ts';
import { CONFORMANCES, isPartialDate, type SiteFacts } from '../model/index.ts';
import { parseFile } from '../parse/index.ts';
import { Fields } from './fields/fields.ts';
import { holdAgainstSchema } from './fields/schema.ts';
import { readText } from './files/documents.ts';
import type { FileEntry } from './files/world.ts';

export interface ReadSite {
  readonly facts: SiteFacts;
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, SourceText>;
}

const NOTHING: SiteFacts = {
  title: undefined,
  publisher: undefined,
  email: undefined,
  telephone: undefined,
  accessibility: undefined,
};

/** What `webbplats.yaml` says of the web site. There need be none. */
export function readSite(entry: FileEntry | undefined): ReadSite {
  if (entry === undefined) return { facts: NOTHING, findings: [], sources: new Map() };
  const text = readText(entry);
  if (!text.value) return { facts: NOTHING, findings: text.findings, sources: new Map() };
  const sources = new Map([[text.value.path, text.value]]);
  const parsed = parseFile(text.value, undefined);
  const tree = parsed.value?.kind === 'yaml' ? parsed.value.tree : undefined;
  const read = [...text.findings, ...parsed.findings];
  if (!tree) return { facts: NOTHING, findings: inOrder(read), sources };
  const fields = new Fields(tree);
  const judged = fields.under('tillgänglighet');
  const withShortcomings = judged?.text('förenlig') === 'helt' && judged.texts('brister').length > 0;
  const contradiction = withShortcomings
    ? [
        finding('field/combination', judged.at('brister', 'key'), {
          field: 'brister',
          with: 'förenlig',
        }),
      ]
    : [];
  return {
    facts: factsIn(fields, judged),
    findings: inOrder([...read, ...holdAgainstSchema(tree, 'webbplats'), ...contradiction]),
    sources,
  };
}

function factsIn(fields: Fields, judged: Fields | undefined): SiteFacts {
  const conformance = judged?.word('förenlig', CONFORMANCES);
  const date = judged?.text('bedömd');
  const isJudged = conformance !== undefined && date !== undefined && isPartialDate(date);
  return {
    title: fields.text('rubrik'),
    publisher: fields.text('utgivare'),
    email: fields.text('adress'),
    telephone: fields.text('telefon'),
    accessibility: isJudged
      ? { conformance, date, how: judged?.text('hur'), shortcomings: judged?.texts('brister') ?? [] }
      : undefined,
  };
}
