import { type Finding, finding, type PictureProblem, type Span, suggester } from '../diagnostics/index.ts';
import type { FileEntry, World } from './files/world.ts';
import { decodedAddress, pathFrom, pathSeenFrom } from './paths.ts';
import { readPicture } from './pictures/picture.ts';
import { PICTURE_LIMITS, type PictureFacts } from './pictures/picture-facts.ts';
import type { PictureTarget } from './prose/index.ts';

/** Finds the files of pictures and reads their headers. */
export class Pictures {
  /** Files that some picture shows, or was meant to show, by path. */
  readonly used = new Set<string>();
  readonly #world: World;
  readonly #nearest: (path: string) => string | undefined;
  /** Each file is read once, however often it is shown. */
  readonly #facts = new Map<string, PictureFacts | PictureProblem>();

  constructor(world: World, others: readonly FileEntry[]) {
    this.#world = world;
    this.#nearest = suggester(others.map((entry) => entry.path.normalize('NFC')));
  }

  find(target: string, from: string, span: Span): PictureTarget {
    const address = decodedAddress(target);
    const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase();
    if (scheme === 'data') {
      return fail(finding('picture/format', span, { target: 'data:', reason: 'unknown-format' }));
    }
    if ((scheme !== undefined && scheme !== 'file') || address.startsWith('//')) {
      return fail(finding('picture/remote', span, { target }));
    }
    const path = scheme === 'file' ? undefined : pathFrom(from, address);
    if (path === undefined) return fail(finding('path/outside-workspace', span, { target, by: 'path' }));
    const entry = this.#world.open(path);
    // A folder is no picture, and none is there under that name.
    if (!entry || (entry.kind === 'unreadable' && entry.reason === 'not-a-file')) {
      return this.#missing(target, path, from, span);
    }
    this.used.add(entry.path.normalize('NFC'));
    if (entry.kind === 'outside')
      return fail(finding('path/outside-workspace', span, { target, by: 'link' }));
    const facts = this.#facts.get(path) ?? factsOf(entry);
    this.#facts.set(path, facts);
    return typeof facts === 'string'
      ? fail(finding('picture/format', span, { target, reason: facts }))
      : { kind: 'picture', path: entry.path, facts };
  }

  /** The file that was meant is not called unlisted as well: there is one fault, and it is in the text. */
  #missing(target: string, path: string, from: string, span: Span): PictureTarget {
    const straight = path.replaceAll('\\', '/');
    const near = straight !== path && this.#world.open(straight) ? straight : this.#nearest(path);
    if (near !== undefined) this.used.add(near);
    const suggestion = near === undefined ? undefined : pathSeenFrom(from, near);
    return fail(finding('picture/missing', span, { target, suggestion }));
  }
}

function factsOf(entry: Exclude<FileEntry, { kind: 'outside' }>): PictureFacts | PictureProblem {
  if (entry.kind === 'unreadable') return 'broken';
  return entry.size > PICTURE_LIMITS.bytes ? 'too-large' : readPicture(entry.path, entry.read());
}

function fail(found: Finding): PictureTarget {
  return { kind: 'finding', finding: found };
}
