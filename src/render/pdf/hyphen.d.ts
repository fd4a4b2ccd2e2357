/** The package `hyphen` brings no types. */
declare module 'hyphen/sv/index.js' {
  const swedish: { hyphenateSync(text: string, options?: { readonly hyphenChar?: string }): string };
  export default swedish;
}

declare module 'hyphen/fi/index.js' {
  const finnish: { hyphenateSync(text: string, options?: { readonly hyphenChar?: string }): string };
  export default finnish;
}
