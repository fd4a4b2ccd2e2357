import type { FindingView, ReportView } from '../../src/cli/serve/desk/protocol.ts';
import { el } from '../dom.ts';
import { asHtml, NONCE } from '../trusted.ts';
import { patch, type ShownPart } from './patch.ts';
import { elementAt, type Place, placeOf } from './places.ts';

/** What is added to the report's own look: where one can click, what is to be mended, where one writes. */
const MARKS = `
body { padding-inline-start: 0.75rem; }
.page { display: block; max-inline-size: none; padding-block: 0.5rem 6rem; }
main { margin-inline: auto; }
[data-from] { cursor: pointer; }
[data-from]:hover { outline: 1px dashed color-mix(in srgb, currentColor 35%, transparent); outline-offset: 0.2rem; }
[data-weight] { position: relative; }
[data-weight]::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: -0.7rem; inline-size: 0.25rem; border-radius: 0.2rem; background: var(--mark); }
[data-weight=fel] { --mark: #b3261e; }
[data-weight=varning] { --mark: #9a6700; }
[data-weight=upplysning] { --mark: #2f6db5; }
[data-here] { background: color-mix(in srgb, #ffd54a 22%, transparent); }
@media (prefers-color-scheme: dark) { [data-weight=fel] { --mark: #ff8a80; } [data-weight=varning] { --mark: #e3b341; } [data-weight=upplysning] { --mark: #7fb4f0; } }
`;

const FACES = ['regular:400:normal', 'bold:700:normal', 'italic:400:italic']
  .map((face) => face.split(':'))
  .map(
    ([file, weight, style]) =>
      `@font-face { font-family: "Plan Sans"; font-weight: ${weight}; font-style: ${style}; src: url(/${file}.woff2) format("woff2"); }`,
  )
  .join('\n');

/** A report in a frame of its own, where no script may run. What is clicked in it is heard out here. */
export class ReportFrame {
  readonly element: HTMLIFrameElement;
  readonly #ready: Promise<Document>;
  #parts: readonly string[] = [];
  #shown: readonly ShownPart[] = [];
  #css = '';

  constructor(title: string, clicked: (place: Place) => void) {
    this.element = el('iframe', { title, sandbox: 'allow-same-origin', class: 'report-frame' });
    this.#ready = new Promise((done) => {
      this.element.addEventListener('load', () => done(this.element.contentDocument!), { once: true });
    });
    this.element.srcdoc = asHtml(
      '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>.</title></head><body><div class="page"><main id="_text" tabindex="-1"></main></div></body></html>',
    );
    this.#ready.then((frame) => {
      frame.title = title;
      for (const css of ['', FACES + MARKS]) frame.head.append(styleOf(frame, css));
      frame.addEventListener('click', (event) => this.#click(event, clicked));
    });
  }

  /** The parts that are shown, for who wants to know what need not be sent again. */
  get hasParts(): boolean {
    return this.#parts.length > 0;
  }

  async show({ parts, css }: ReportView): Promise<void> {
    const before = this.#parts;
    this.#parts = parts.map((part) => (typeof part === 'number' ? (before[part] ?? '') : part));
    const frame = await this.#ready;
    if (css !== this.#css) {
      this.#css = css;
      frame.head.querySelector('style')!.replaceWith(styleOf(frame, css));
    }
    this.#shown = patch(frame.getElementById('_text')!, this.#shown, this.#parts);
  }

  async clear(): Promise<void> {
    this.#parts = [];
    const frame = await this.#ready;
    this.#shown = patch(frame.getElementById('_text')!, this.#shown, []);
  }

  /** Marks what findings are about. */
  async mark(findings: readonly FindingView[]): Promise<void> {
    const frame = await this.#ready;
    for (const element of frame.querySelectorAll('[data-weight]')) element.removeAttribute('data-weight');
    // The heaviest come first and are not written over.
    for (const { path, start, severity } of findings) {
      const element = elementAt(frame, path, start);
      if (element && !element.hasAttribute('data-weight')) element.setAttribute('data-weight', severity);
    }
  }

  /** Shows what was written at a place, and moves no more than it must. */
  async lookAt(path: string, offset: number): Promise<void> {
    const frame = await this.#ready;
    const element = elementAt(frame, path, offset);
    for (const old of frame.querySelectorAll('[data-here]'))
      if (old !== element) old.removeAttribute('data-here');
    if (!element) return;
    element.setAttribute('data-here', '');
    const { top, bottom } = element.getBoundingClientRect();
    const height = this.element.clientHeight;
    if (top < 0 || bottom > height) {
      const root = frame.scrollingElement!;
      root.scrollTop += top - Math.min(height / 3, Math.max(0, height - (bottom - top)) / 2);
    }
  }

  #click(event: MouseEvent, clicked: (place: Place) => void): void {
    const frame = this.element.contentDocument!;
    const target = event.target as Element | null;
    const link = target?.closest('a');
    if (link) {
      event.preventDefault();
      const address = link.getAttribute('href') ?? '';
      if (address.startsWith('#')) frame.getElementById(address.slice(1))?.scrollIntoView();
      else window.open(link.href, '_blank', 'noopener,noreferrer');
      return;
    }
    if (frame.getSelection()?.isCollapsed === false) return;
    const place = placeOf(target);
    if (place) clicked(place);
  }
}

function styleOf(frame: Document, css: string): HTMLStyleElement {
  const style = frame.createElement('style');
  style.nonce = NONCE;
  style.textContent = css;
  return style;
}
