import { data } from './data.ts';

/** The findings about templates (bind/template), with the shape of their data. */
export const TEMPLATE_CODES = {
  'template/unknown': data<{ readonly template: string; readonly suggestion: string | undefined }>(),
  /** From the first template round to the one that comes again. */
  'template/circle': data<{ readonly templates: readonly string[] }>(),
  'template/chain-too-long': data<{ readonly limit: number }>(),
  /** `role` and `ground` are the template's own words; the colours are `#rrggbb`. */
  'template/contrast': data<{
    readonly role: string;
    readonly colour: string;
    readonly ground: string;
    readonly on: string;
    readonly ratio: number;
    readonly wanted: number;
  }>(),
  'template/slot-unknown': data<{ readonly field: string; readonly suggestion: string | undefined }>(),
  'template/logo-missing': data<{ readonly slot: string }>(),
  /** A file that looks like a template, but is not called `templates/<name>/mall.yaml`. */
  'template/misnamed': data<{ readonly file: string }>(),
};
