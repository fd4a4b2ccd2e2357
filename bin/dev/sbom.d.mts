export function billOfMaterials(
  root: string,
  runtime?: { readonly name: string; readonly version: string; readonly integrity: string },
): string;
