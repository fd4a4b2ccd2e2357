import { suggester } from '../diagnostics/index.ts';
import { type Anchors, slugOf } from './drafts.ts';
import { nearFile } from './near-file.ts';
import { decodedAddress, pathFrom, pathSeenFrom } from './paths.ts';
import type { LinkTarget } from './prose/index.ts';

/** `www.skr.se` and `anna@region.se` were meant as addresses of the web and of mail. */
function withScheme(address: string): string | undefined {
  if (/^www\.[^\s/]+\.[a-z]{2,}/i.test(address)) return `https://${address}`;
  return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(address) ? `mailto:${address}` : undefined;
}

/** Finds where the addresses of a plan lead: `#rubrik`, `2-sip.md`, `../1-inledning.md#mål`, or an id after `#`. */
export class LinkTargets {
  readonly #anchors: Anchors;
  /** Whether every file could be read; where one could not, what is not found may stand there. */
  readonly #complete: boolean;
  readonly #nearestFile: (path: string) => string | undefined;
  readonly #nearestId: (id: string) => string | undefined;
  readonly #nearestHeading = new Map<ReadonlyMap<string, string>, (slug: string) => string | undefined>();

  constructor(anchors: Anchors, complete: boolean) {
    this.#anchors = anchors;
    this.#complete = complete;
    this.#nearestFile = nearFile([...anchors.files.keys()]);
    this.#nearestId = suggester([...anchors.ids.keys()]);
  }

  find(target: string, from: string): LinkTarget {
    const address = decodedAddress(target);
    const sign = address.indexOf('#');
    const file = sign === -1 ? address : address.slice(0, sign);
    const fragment = sign === -1 ? '' : address.slice(sign + 1);
    if (address === '' || address === '#') return { missing: true, suggestion: undefined };
    const path = file === '' ? from : pathFrom(from, file.replace(/\/$/, '/index.md'));
    const found = path === undefined ? undefined : this.#anchors.files.get(path);
    if (!found && file !== '') {
      const meant = withScheme(address);
      if (meant !== undefined) return { missing: true, suggestion: meant };
      const near = path === undefined ? undefined : this.#nearestFile(path);
      return { missing: true, suggestion: near === undefined ? undefined : pathSeenFrom(from, near) };
    }
    if (found && fragment === '') return { id: found.id };
    const heading = found?.headings.get(slugOf(fragment));
    if (found && heading !== undefined) return { id: heading, among: found.repeated.get(slugOf(fragment)) };
    const id = this.#anchors.ids.get(fragment);
    if (id !== undefined) return { id };
    if (!this.#complete) return { id: found?.id ?? '' };
    const near = this.#nearHeading(slugOf(fragment), found?.headings) ?? this.#nearestId(fragment);
    return { missing: true, suggestion: near === undefined ? undefined : `${file}#${near}` };
  }

  #nearHeading(slug: string, headings: ReadonlyMap<string, string> | undefined): string | undefined {
    if (!headings) return undefined;
    const suggest = this.#nearestHeading.get(headings) ?? suggester([...headings.keys()]);
    this.#nearestHeading.set(headings, suggest);
    return suggest(slug);
  }
}
