import type { XmlElement } from './xml.ts';

const ACTIVE: ReadonlySet<string> = new Set([
  'script',
  'foreignObject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'handler',
  'listener',
  'a',
  'set',
  'animate',
  'animateTransform',
  'animateMotion',
  'animateColor',
]);

/** What a file may not hold wherever it stands, also in parts that draw nothing. */
export function dangerOf(element: XmlElement, around?: XmlElement): 'svg-active' | 'svg-outside' | undefined {
  const { name, attributes, children } = element;
  if (ACTIVE.has(name)) return isSpare(element, around) ? undefined : 'svg-active';
  for (const [key, value] of attributes) {
    if (/^on/i.test(key) || /javascript:/i.test(value)) return 'svg-active';
    // A picture within the file is told as what it is, when it is drawn.
    if (/(^|:)href$/i.test(key) && !/^(#|data:image\/)/.test(value)) return 'svg-outside';
    if (/url\s*\((?!\s*["']?#)|@import/i.test(value)) return 'svg-outside';
  }
  for (const child of children) {
    if (typeof child === 'string') {
      // A face that a sheet fetches is never asked for: the report has its own.
      const sheet = name === 'style' ? child.replace(/@font-face\s*\{[^{}]*\}/g, '') : '';
      if (/@import|url\s*\((?!\s*["']?#)|expression\s*\(/i.test(sheet)) return 'svg-outside';
      continue;
    }
    const danger = dangerOf(child, element);
    if (danger) return danger;
  }
  return undefined;
}

/** A page within the picture that has a drawing in its place for those who show none. */
function isSpare({ name }: XmlElement, around: XmlElement | undefined): boolean {
  const drawn = (around?.children ?? []).filter((child) => typeof child !== 'string' && child.name !== name);
  return name === 'foreignObject' && around?.name === 'switch' && drawn.length > 0;
}
