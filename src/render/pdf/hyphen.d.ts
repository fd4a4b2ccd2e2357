/** The package `hyphen` brings no types. */
declare module 'hyphen/sv/index.js' {
  const swedish: { hyphenateSync(text: string, options?: { readonly hyphenChar?: string }): string };
  export default swedish;
}
