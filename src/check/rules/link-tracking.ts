import tracking from '../../../schema/tracking-parameters.json' with { type: 'json' };
import { finding } from '../../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** A public body does not hand its readers on to advertisers: the parameters of campaigns and clicks are not needed. */
export const linkTracking: Rule = function* ({ links }) {
  for (const { url, span } of links) {
    const parameters = parametersOf(url).filter(isTracking);
    if (parameters.length > 0) yield finding('link/tracking', span, { parameters: [...new Set(parameters)] });
  }
};

function parametersOf(url: string): readonly string[] {
  const query = url.split('#', 1)[0]!.split('?').slice(1).join('?');
  return query.split(/[&;]/).map((pair) => pair.split('=', 1)[0]!.toLowerCase());
}

function isTracking(name: string): boolean {
  return tracking.parameters.includes(name) || tracking.prefixes.some((prefix) => name.startsWith(prefix));
}
