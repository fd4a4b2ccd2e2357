/** The findings about templates (bind/template), with the shape of their data. */
export interface TemplateFindingData {
  'template/unknown': { readonly template: string; readonly suggestion: string | undefined };
  /** From the first template round to the one that comes again. */
  'template/circle': { readonly templates: readonly string[] };
  'template/chain-too-long': { readonly limit: number };
  /** `role` and `ground` are the template's own words; the colours are `#rrggbb`. */
  'template/contrast': {
    readonly role: string;
    readonly colour: string;
    readonly ground: string;
    readonly on: string;
    readonly ratio: number;
    readonly wanted: number;
  };
  'template/slot-unknown': { readonly field: string; readonly suggestion: string | undefined };
  'template/logo-missing': { readonly slot: string };
  /** A file that looks like a template, but is not called `templates/<name>/mall.yaml`. */
  'template/misnamed': { readonly file: string };
}

/** Every one of them once, in reading order. */
export const TEMPLATE_CODES: { readonly [C in keyof TemplateFindingData]: true } = {
  'template/unknown': true,
  'template/circle': true,
  'template/chain-too-long': true,
  'template/contrast': true,
  'template/slot-unknown': true,
  'template/logo-missing': true,
  'template/misnamed': true,
};
