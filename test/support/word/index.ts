export * from './marked-lines.ts';
export { Reviewer } from './reviewer.ts';
export * from './word-file.ts';
export * from './xml-text.ts';
