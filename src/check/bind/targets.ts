import { finding, nearest, type Span } from '../../diagnostics/index.ts';
import type { FileEntry, World } from '../input.ts';
import { PICTURE_LIMITS, readPicture } from '../picture.ts';
import type { LinkTarget, PictureTarget } from '../prose/index.ts';
import { type Anchors, slugOf } from './drafts.ts';

/** Where an address inside the plan leads: `#rubrik`, `2-sip.md`, `../1-inledning.md#mål`, or an id after `#`. */
export function linkTarget(target: string, from: string, anchors: Anchors, ids: ReadonlySet<string>): LinkTarget {
  const [file = '', fragment] = decoded(target).split('#', 2);
  const path = file === '' ? from : joined(from, file.replace(/\/$/, '/index.md'));
  const found = path === undefined ? undefined : anchors.files.get(path);
  if (!found) {
    const near = nearest(path ?? target, [...anchors.files.keys()]);
    return { missing: true, suggestion: near === undefined ? undefined : relative(from, near) };
  }
  if (fragment === undefined || fragment === '') return { id: found.id };
  const heading = found.headings.get(slugOf(fragment));
  if (heading !== undefined) return { id: heading };
  if (ids.has(fragment) || [...anchors.files.values()].some((other) => other.id === fragment)) return { id: fragment };
  const near = nearest(slugOf(fragment), [...found.headings.keys(), ...ids]);
  return { missing: true, suggestion: near === undefined ? undefined : `${file}#${near}` };
}

/** Finds a picture's file and reads its header. `used` gathers the files that some picture shows. */
export function pictureTarget(target: string, from: string, span: Span, world: World, used: Set<string>): PictureTarget {
  const address = decoded(target);
  if (/^([a-z][a-z0-9+.-]+:|\/\/)/i.test(address)) return fail(finding('picture/remote', span, { target }));
  const path = /^([a-z]:|[\\/])/i.test(address) ? undefined : joined(from, address);
  if (path === undefined) return fail(finding('path/outside-workspace', span, { target, by: 'path' }));
  const entry = world.open(path);
  if (!entry) return fail(finding('picture/missing', span, { target, suggestion: undefined }));
  used.add(entry.path.normalize('NFC'));
  return readEntry(entry, target, span);
}

function readEntry(entry: FileEntry, target: string, span: Span): PictureTarget {
  if (entry.kind === 'outside') return fail(finding('path/outside-workspace', span, { target, by: 'link' }));
  if (entry.kind === 'unreadable') return fail(finding('picture/format', span, { target, reason: 'broken' }));
  if (entry.size > PICTURE_LIMITS.bytes) return fail(finding('picture/format', span, { target, reason: 'too-large' }));
  const facts = readPicture(entry.path, entry.read());
  return typeof facts === 'string'
    ? fail(finding('picture/format', span, { target, reason: facts }))
    : { kind: 'picture', path: entry.path, facts };
}

function fail(found: ReturnType<typeof finding>): PictureTarget {
  return { kind: 'finding', finding: found };
}

/** Percent signs that are no code are left as they stand. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target).normalize('NFC');
  } catch {
    return target.normalize('NFC');
  }
}

/** A path relative to a file, or undefined where it climbs out of the workspace. */
export function joined(from: string, relativePath: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of relativePath.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** How a file is written in a link from another: `../1-inledning.md`. */
function relative(from: string, to: string): string {
  const [a, b] = [from.split('/').slice(0, -1), to.split('/')];
  while (a.length > 0 && a[0] === b[0]) {
    a.shift();
    b.shift();
  }
  return [...a.map(() => '..'), ...b].join('/');
}
