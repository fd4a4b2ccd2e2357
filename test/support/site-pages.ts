import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file of a web site by its address from the root. */
export function siteFiles(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    names
      .map((one) => path.join(one.parentPath, one.name))
      .sort()
      .map((place) => [path.relative(folder, place).split(path.sep).join('/'), readFileSync(place)] as const),
  );
}

export function pagesOf(files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  return new Map(
    [...files].filter(([name]) => name.endsWith('.html')).map(([name, bytes]) => [name, bytes.toString()]),
  );
}

/** Where the links of a page lead, inside the site: the address and the anchor. */
export function linksOf(
  html: string,
  address: string,
): readonly { readonly file: string; readonly anchor: string }[] {
  const hrefs = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
  return hrefs
    .filter((href) => !/^(https?|mailto|tel):/.test(href))
    .map((href) => {
      const { pathname, hash } = new URL(href, `http://site/${address}`);
      return { file: decodeURIComponent(pathname.slice(1)), anchor: decodeURIComponent(hash.slice(1)) };
    });
}

export function hasAnchor(html: string, id: string): boolean {
  return html.includes(` id="${id}"`);
}

/** What a page says, without its dress. */
export function wordsIn(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ');
}
