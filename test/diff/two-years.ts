import { lineStarts, positionAt } from '../../src/diagnostics/index.ts';
import { findingsAbout } from '../../src/diff/index.ts';
import { type CheckedEdition, editionOfTexts } from '../support/editions.ts';

export type Texts = Readonly<Record<string, string>>;

/** A plan with one section and one area, with other files laid over it. */
export function year(name: string, over: Texts = {}, slag = 'redovisning', plan = ''): CheckedEdition {
  return editionOfTexts(
    {
      'plan.md': `---\ntyp: plan\nslag: ${slag}\ntitel: Länsgemensam plan\nlän: Gävleborg\nperiod: ${name}\növerenskommelse: ${name}\n${plan}---\n\nSammanfattning.\n`,
      '1-inledning.md': section('Länet samverkar.'),
      ...over,
    },
    name,
  );
}

export function section(text: string, title = 'Inledning'): string {
  return `---\ntyp: avsnitt\n---\n\n# ${title}\n\n${text}\n`;
}

export function area(id: string, fields: string, text = ''): string {
  return `---\ntyp: område\nid: ${id}\nfokusområden: [samsjuklighet]\n${fields}---\n\n# ${id}\n\n${text}\n`;
}

/** `file:line code`, as a reader finds it. */
export function foundIn(next: CheckedEdition, ...previous: readonly CheckedEdition[]): readonly string[] {
  const folder = `plans/${next.edition.plan.name}/`;
  return findingsAbout(next.edition, { previous: previous.map(({ edition }) => edition) }).map(
    ({ code, span }) => {
      const text = next.sources.get(span.path)?.text ?? '';
      const { line } = positionAt(lineStarts(text), span.start);
      return `${span.path.replace(folder, '')}:${line} ${code}`;
    },
  );
}
