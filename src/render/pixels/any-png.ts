/** Decodes any PNG. A part of its own (`late` in `start.ts`): few pictures need it, and it asks Node for `assert`. */
export { PNG } from 'pngjs';
