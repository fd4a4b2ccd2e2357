import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './program.ts';

/** Where in the source document each finding about a plan is seen: «code file:line» → a place in words. */
export type Places = Readonly<Record<string, string>>;

export function readPlaces(plan: string): Places {
  const file = path.join(projectFolder, `test/fixtures/sources/${plan.replace('/', '-')}.findings.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Places) : {};
}

export interface Sourced {
  /** What was printed, each finding followed by its place in the source. */
  readonly text: string;
  /** Findings without a place: either the plan departs from its source, or the place is not written down yet. */
  readonly without: readonly string[];
}

const HEAD = /^(\S.*):(\d+):\d+ {2}(?:fel|varning|upplysning) {2}(\S+)/;

/** Puts the place in the source document after each finding of a printed check. */
export function withSources(printed: string, plan: string, places: Places): Sourced {
  const without: string[] = [];
  const blocks = printed.split('\n\n').map((block) => {
    const head = HEAD.exec(block);
    if (!head) return block;
    const [, file = '', line, code] = head;
    const key = `${code} ${file.replace(`plans/${plan}/`, '')}:${line}`;
    const place = places[key];
    if (place === undefined) {
      without.push(key);
      return block;
    }
    return `${block}\n  Källa: ${place}`;
  });
  return { text: blocks.join('\n\n'), without };
}
