import type { Lang, PageWords } from '../../../locale/index.ts';

/** What stands in the page before its script has run. The words come from `locale/`, so nothing here needs to be made harmless. */
export function shellHtml(nonce: string, lang: Lang, words: PageWords): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="plan-nonce" content="${nonce}">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<noscript><p class="alone">${words.needsScript}</p></noscript>
<div id="page"><main class="alone"><h1>${words.title}</h1><p>${words.loading}</p></main></div>
</body>
</html>
`;
}
