/**
 * Draws a plan as open data. In: `OpenData`. Out: one JSON text that `schema/oppna-data.schema.json` describes, and four tables
 * as CSV. Both say the same; this folder leaves nothing out of the JSON and adds nothing.
 */
export { openDataCsv } from './csv.ts';
export { openDataJson } from './json.ts';
