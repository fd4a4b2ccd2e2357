import { finding, type Span } from '../../diagnostics/index.ts';
import { type Inline, plainText } from '../../model/index.ts';
import type { Reading } from './reading.ts';

/** Addresses a report may link to. Everything else with a scheme is refused, whatever it would do. */
const SAFE_SCHEMES = ['http', 'https', 'mailto', 'tel'];

/** What kind of place an address names. */
export type AddressKind = 'web' | 'local-disk' | 'active' | 'internal' | 'unusable';

/** What a browser can open: a host after `//`, a mailbox, a number. */
const USABLE = /^(https?:\/\/[^/?#]+.*|mailto:[^@]+@[^@]+|tel:.*\d.*)$/i;
/** The HTML lets none of them into an address, and a backslash is a slash to one browser and not to another. */
const NOT_IN_ADDRESS = /[\s\\\u0000-\u001f\u007f]/;

/**
 * Reads the scheme as a browser does: spaces and control characters before and inside it do not hide it.
 * `//server/…` is a folder on somebody's network as often as a web address.
 */
export function kindOfAddress(url: string): { readonly kind: AddressKind; readonly scheme: string } {
  const bare = url.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  if (/^[a-z]:[\\/]/i.test(bare) || /^(\\\\|\/\/)/.test(bare) || /^[a-z]:%5c/i.test(bare))
    return { kind: 'local-disk', scheme: '' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined) return { kind: 'internal', scheme: '' };
  if (scheme === 'file') return { kind: 'local-disk', scheme };
  if (!SAFE_SCHEMES.includes(scheme)) return { kind: 'active', scheme };
  return { kind: USABLE.test(url) && !NOT_IN_ADDRESS.test(url) ? 'web' : 'unusable', scheme };
}

/**
 * A link as the report may show it: the words stay whatever the address is. `address` is where the address was written:
 * the link itself, or the definition that several links share, so that one fault is told once.
 */
export function readLink(
  url: string,
  children: readonly Inline[],
  span: Span,
  address: Span,
  reading: Reading,
): readonly Inline[] {
  const { kind, scheme } = kindOfAddress(url);
  reading.links.push({ url, span: address });
  if (plainText(children).trim() === '') reading.findings.push(finding('link/no-words', span, {}));
  switch (kind) {
    case 'web':
      return [{ kind: 'link', url, children, span }];
    case 'unusable':
      reading.findings.push(finding('link/unusable', address, { target: url }));
      return children;
    case 'local-disk':
      return children;
    case 'active':
      reading.findings.push(finding('link/active-scheme', address, { scheme }));
      return children;
    case 'internal': {
      const target = reading.resolveLink(url);
      if ('id' in target) {
        if (target.among !== undefined)
          reading.findings.push(finding('link/ambiguous', address, { target: url, count: target.among }));
        return [{ kind: 'internal', id: target.id, children, span }];
      }
      reading.findings.push(finding('link/broken', address, { target: url, suggestion: target.suggestion }));
      return children;
    }
  }
}
