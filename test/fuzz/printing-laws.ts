import { DIFF_FORMATTERS, FORMATTERS, LEDGER_FORMATTERS, placesIn } from '../../src/cli/format/index.ts';
import { guard } from '../../src/cli/guarded.ts';
import { CHECK_FORMATS, type CheckFormat } from '../../src/cli/output-formats.ts';
import { compareEditions, type Diff, makeLedger } from '../../src/diff/index.ts';
import { localeFor } from '../../src/locale/index.ts';
import type { Edition } from '../../src/model/index.ts';
import { xmlOf } from '../support/docx/xml.ts';
import { validatorOf } from '../support/foreign-schema.ts';
import { type Law, slipsIn } from './law.ts';
import type { Lot } from './lot.ts';
import { isStopped, type Trial } from './trial.ts';

const FOR_PEOPLE: readonly CheckFormat[] = ['pretty', 'markdown', 'github'];
const PLAIN = { color: false, width: 80, version: '1.2.3' };

/** What is printed, on a terminal, in a log and for programs. */
export const PRINTING_LAWS: readonly Law[] = [
  { name: 'findings are printed in every format', every: 2, faults: printed },
  { name: 'a plan and itself have nothing between them', every: 2, faults: sameAsItself },
  { name: 'a plan is compared with what it was, and printed', every: 4, faults: comparedAndPrinted },
];

const isSarif = validatorOf('sarif-2.1.0.schema.json');

/** What programs read follows its own rules, or throws. */
const SHAPES: { readonly [F in CheckFormat]?: (text: string) => readonly string[] } = {
  json: (text) => (JSON.parse(text) ? [] : ['nothing']),
  gitlab: (text) => (Array.isArray(JSON.parse(text)) ? [] : ['no list']),
  sarif: (text) =>
    isSarif(JSON.parse(text))
      ? []
      : (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
  junit: (text) => (xmlOf(text).name === 'testsuites' ? [] : ['another root']),
};

function printed(trial: Trial, lot: Lot): readonly string[] {
  const locale = localeFor(lot.once(4) ? 'en' : 'sv');
  const formats = lot.once(10) ? CHECK_FORMATS : [lot.pick(CHECK_FORMATS)];
  return formats.flatMap((format) => {
    const text = FORMATTERS[format]([trial.plan], locale, PLAIN);
    const isJson = format === 'json' || format === 'sarif' || format === 'gitlab';
    const shape = SHAPES[format]?.(text) ?? [];
    // What people read passes the guard at the streams as well; of these the formats need it only for commands within a line.
    const said = FOR_PEOPLE.includes(format) ? guard(text, false) : text;
    const commands =
      format === 'github' ? [] : [...text.matchAll(/^\s*::.*$/gm), ...said.matchAll(/^.*##[a-z]*\[.*$/gim)];
    const slips = isJson ? [] : slipsIn(text, trial, FOR_PEOPLE.includes(format));
    return [
      ...shape,
      ...slips,
      ...(isJson ? [] : commands.map(([line]) => `a line is a command: ${line.slice(0, 80)}`)),
    ].map((fault) => `${format}: ${fault}`);
  });
}

function sameAsItself({ result, plan }: Trial): readonly string[] | undefined {
  const { edition } = result;
  if (!edition) return undefined;
  const { changes, suggestions } = compareEditions(edition, edition);
  // What an error says of could not be read, and nobody knows whether that is the same.
  const left = changes.filter(({ code }) => code !== 'object/incomparable' || !isStopped(plan));
  return [
    ...left.map(({ code, before, after }) => `${code} ${JSON.stringify(before?.span ?? after?.span)}`),
    ...suggestions.map((one) => `suggested: ${JSON.stringify(one).slice(0, 200)}`),
  ];
}

function comparedAndPrinted(trial: Trial, lot: Lot): readonly string[] | undefined {
  const [before, after] = [trial.original(), trial.result];
  if (!before.edition || !after.edition) return undefined;
  const years = {
    names: { before: 'förra', after: trial.input.year },
    places: { before: placesIn(before.sources), after: placesIn(after.sources) },
  };
  const diff = compareEditions(before.edition, after.edition);
  const texts = [
    DIFF_FORMATTERS[lot.pick(['terminal', 'markdown'] as const)](diff, years, localeFor('sv'), PLAIN),
    LEDGER_FORMATTERS[lot.pick(['terminal', 'markdown', 'csv'] as const)](
      [{ ledger: makeLedger(before.edition, after.edition), years }],
      localeFor('sv'),
      PLAIN,
    ),
  ];
  return [
    // A table keeps its authors' words as data; what acts on a terminal is taken out of it all the same.
    ...texts.flatMap((text) =>
      slipsIn(text.replaceAll('\r\n', '\n').replace('\ufeff', ''), trial, !text.startsWith('\ufeff')),
    ),
    ...(lot.once(4) ? notMirrored(before.edition, after.edition, diff) : []),
  ];
}

/** As many changes from here to there as from there to here. */
function notMirrored(before: Edition, after: Edition, diff: Diff): readonly string[] {
  const back = compareEditions(after, before).changes.length;
  return back === diff.changes.length ? [] : [`${diff.changes.length} changes there, ${back} back`];
}
