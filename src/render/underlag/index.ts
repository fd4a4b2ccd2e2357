/** The reporting view as text for others: Markdown to paste, CSV for a spreadsheet, JSON for programs. Same words in each. */
export { underlagCsv } from './csv.ts';
export { headOf, introOf } from './head.ts';
export { underlagJson } from './json.ts';
export { underlagMarkdown } from './markdown.ts';
export { type LineOf, placeText } from './places.ts';
