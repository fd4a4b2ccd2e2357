export * from './marked-lines.ts';
export * from './word-file.ts';
export * from './xml-text.ts';
