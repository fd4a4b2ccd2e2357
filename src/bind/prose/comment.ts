/** Whether a piece of HTML holds comments and nothing else. Looks at each character once. */
export function isComment(html: string): boolean {
  let at = 0;
  for (;;) {
    const open = html.indexOf('<!--', at);
    if (open === -1) return html.slice(at).trim() === '';
    if (html.slice(at, open).trim() !== '') return false;
    const close = html.indexOf('-->', open + 2);
    if (close === -1) return false;
    at = close + 3;
  }
}
