export { faultsOf } from './faults.ts';
export { type DocxPackage, openDocx } from './package.ts';
export { wordsOfDocx } from './words.ts';
export { attributesOf, everyElement } from './xml.ts';
