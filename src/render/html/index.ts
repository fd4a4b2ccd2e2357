/**
 * Draws the report as one HTML file that needs nothing else: style and pictures are inside, there is no script.
 * In: a report, the theme, the assets. Out: the file's text, or its parts with their places for those who write it.
 *
 * This folder must not fetch, load or link anything for the page's own look, and must not let a word of the plan reach
 * the page other than through `markup.ts`, where everything is escaped.
 */
export { type Preview, renderHtml, renderPreview } from './render-html.ts';
