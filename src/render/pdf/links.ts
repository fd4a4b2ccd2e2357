import type { PaintTools } from './content-stream.ts';
import type { Fragment, Line } from './lines.ts';
import type { Tag } from './tags.ts';
import type { PaintedPage, Traces } from './traces.ts';

/** One annotation for every stretch of a link on a line. */
export function annotate(page: PaintedPage, tools: PaintTools, traces: Traces, number: number): void {
  const { document, measurer, text } = tools;
  for (const box of page.placed) {
    if (box.repeated) continue;
    for (const mark of box.content) {
      if (mark.kind !== 'text' || !mark.line.fragments.some(({ link }) => link)) continue;
      for (const [tag, parts] of linksOf(mark.line)) {
        const size = Math.max(...parts.map((part) => part.style.size));
        const rise = Math.max(...parts.map((part) => part.style.rise));
        const left = mark.x + Math.min(...parts.map((part) => part.x));
        const right = mark.x + Math.max(...parts.map((part) => part.x + part.width));
        const baseline = page.paper.height - page.top - box.y - mark.baseline + rise;
        const link = tag.link!;
        const annotation = document.ref({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [
            left,
            baseline + measurer.descent * size * 0.7,
            right,
            baseline + measurer.ascent * size * 0.9,
          ].map((value) => Math.round(value * 100) / 100),
          Border: [0, 0, 0],
          // Printed with the page, as PDF/A asks of every annotation.
          F: 4,
          Contents: text(link.contents),
          ...(link.kind === 'web'
            ? { A: { S: 'URI', URI: text(plainAddress(link.url)) } }
            : { Dest: text(destinationName(link.target)) }),
        });
        document.page.annotations.push(annotation);
        traces.links.push({ tag, annotation, page: number });
      }
    }
  }
}

function linksOf(line: Line): Map<Tag, Fragment[]> {
  const links = new Map<Tag, Fragment[]>();
  for (const fragment of line.fragments) {
    if (!fragment.link) continue;
    const known = links.get(fragment.link);
    if (known) known.push(fragment);
    else links.set(fragment.link, [fragment]);
  }
  return links;
}

/** A web address in ASCII, as PDF wants it: å in a path is escaped, in a host name written as the network does. */
function plainAddress(url: string): string {
  if (/^[\x21-\x7e]*$/.test(url)) return url;
  return URL.canParse(url) ? new URL(url).href : encodeURI(url);
}

/** Destination names in ASCII, so that the name tree sorts alike for every reader. */
export function destinationName(id: string): string {
  return encodeURIComponent(id);
}
