import { type Finding, finding, type Span, shownPath } from '../diagnostics/index.ts';
import type { Measure } from './files/plan-size.ts';
import type { FileEntry, World } from './files/world.ts';
import { nearFile } from './near-file.ts';
import { decodedAddress, pathFrom, pathSeenFrom } from './paths.ts';
import { type PictureFault, readPicture } from './pictures/picture.ts';
import { PICTURE_LIMITS, PICTURES_TOGETHER, type PictureFacts } from './pictures/picture-facts.ts';
import { signsIn } from './pictures/svg/sound.ts';
import type { PictureTarget } from './prose/index.ts';

const SIZES = ['pixels', 'bytes', 'unpackedBytes', 'signs'] as const;

/** Finds the files of pictures and reads their headers. */
export class Pictures {
  /** Files that some picture shows, or was meant to show, by path. */
  readonly used = new Set<string>();
  readonly #world: World;
  readonly #nearest: (path: string) => string | undefined;
  readonly #shown = { pixels: 0, bytes: 0, unpackedBytes: 0, signs: 0 };
  /** Each file is read once, however often it is shown. */
  readonly #facts = new Map<string, PictureFacts | PictureFault>();

  constructor(world: World, others: readonly FileEntry[]) {
    this.#world = world;
    this.#nearest = nearFile(others.map((entry) => shownPath(entry.path)));
  }

  find(target: string, from: string, span: Span): PictureTarget {
    const address = decodedAddress(target);
    const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase();
    if (scheme === 'data') {
      return fail(faulty('data:', { reason: 'unknown-format' }, span));
    }
    if ((scheme !== undefined && scheme !== 'file') || address.startsWith('//')) {
      return fail(finding('picture/remote', span, { target }));
    }
    const path = scheme === 'file' ? undefined : pathFrom(from, address);
    // What lies in a hidden folder is a program's, and nobody meant to publish it: no link leads there either.
    const isHidden = path?.split('/').some((part) => part.startsWith('.'));
    if (path === undefined || isHidden)
      return fail(finding('path/outside-workspace', span, { target, by: 'path' }));
    const entry = this.#world.open(path);
    // A folder is no picture, and none is there under that name.
    if (!entry || (entry.kind === 'unreadable' && entry.reason === 'not-a-file')) {
      return this.#missing(target, path, from, span);
    }
    this.used.add(shownPath(entry.path));
    if (entry.kind === 'outside')
      return fail(finding('path/outside-workspace', span, { target, by: 'link' }));
    const known = this.#facts.get(path);
    const facts = known ?? factsOf(entry);
    this.#facts.set(path, facts);
    if ('reason' in facts) return fail(faulty(target, facts, span));
    if (!known) this.#shown.unpackedBytes += facts.unpacked;
    return this.#hasRoomFor(facts, entry.kind === 'file' ? entry.size : 0)
      ? { kind: 'picture', path: entry.path, facts }
      : fail(faulty(target, { reason: 'too-much-together' }, span));
  }

  /** What all pictures of the plan may be together, each as often as it is shown. */
  #hasRoomFor({ width, height, format, drawing }: PictureFacts, bytes: number): boolean {
    const shown = this.#shown;
    if (format === 'svg') {
      shown.signs += signsIn(drawing?.shapes ?? []);
    } else {
      shown.pixels += width * height;
      shown.bytes += bytes;
    }
    return SIZES.every((part) => shown[part] <= PICTURES_TOGETHER[part]);
  }

  /** What they hold together, each as often as it is shown. */
  sizes(): readonly Measure[] {
    return [
      { part: 'pixels', count: this.#shown.pixels, limit: PICTURES_TOGETHER.pixels },
      {
        part: 'unpacked',
        count: this.#shown.unpackedBytes,
        limit: PICTURES_TOGETHER.unpackedBytes,
      },
      { part: 'strokes', count: this.#shown.signs, limit: PICTURES_TOGETHER.signs },
    ];
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

function factsOf(entry: Exclude<FileEntry, { kind: 'outside' }>): PictureFacts | PictureFault {
  if (entry.kind === 'unreadable') return { reason: 'broken' };
  return entry.size > PICTURE_LIMITS.bytes ? { reason: 'too-large' } : readPicture(entry.path, entry.read());
}

function faulty(target: string, { reason, detail }: PictureFault, span: Span): Finding {
  return finding('picture/format', span, { target, reason, detail });
}

function fail(found: Finding): PictureTarget {
  return { kind: 'finding', finding: found };
}
