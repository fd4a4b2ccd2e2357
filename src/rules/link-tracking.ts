import tracking from '../../schema/tracking-parameters.json' with { type: 'json' };
import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** A public body does not hand its readers on to advertisers: the parameters of campaigns and clicks are not needed. */
export const linkTracking: Rule = function* ({ links }) {
  for (const { url, span } of links) {
    const parameters = parametersOf(url).filter(isTracking);
    if (parameters.length > 0) yield finding('link/tracking', span, { parameters: [...new Set(parameters)] });
  }
};

/** Names after the `?`, and after a `#`, where some campaigns put theirs. */
function parametersOf(url: string): readonly string[] {
  const start = url.search(/[?#]/);
  if (start === -1) return [];
  return url
    .slice(start + 1)
    .split(/[?#&;]/)
    .map((pair) => decoded(pair.split('=', 1)[0]!).toLowerCase());
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function isTracking(name: string): boolean {
  return tracking.parameters.includes(name) || tracking.prefixes.some((prefix) => name.startsWith(prefix));
}
