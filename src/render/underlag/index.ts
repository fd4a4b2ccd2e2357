/** The reporting view as text for others: Markdown to paste, CSV for a spreadsheet, JSON for programs. Same words in each. */
export { underlagCsv } from './csv.ts';
export { aboutOf, headOf, introOf, isMixed } from './head.ts';
export { underlagJson } from './json.ts';
export { underlagMarkdown } from './markdown.ts';
export { inTextText, type LineOf, missingText, placesOf, placeText } from './places.ts';
