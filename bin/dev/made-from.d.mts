export const STAMP: string;
export function sourcesId(root: string): string;
export function productsId(dist: string): string;
export function stampOf(sources: string, products: string): string;
export function isBuilt(root: string): boolean;
