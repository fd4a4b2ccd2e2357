export * from './word-file.ts';
export * from './xml-text.ts';
