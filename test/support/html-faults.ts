import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** What is asked of every page: the standard's own grammar, ids said once, links and headings with words. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      'wcag/h30': 'error',
      // Ids of files that begin with a number or «_» are what HTML allows; only CSS would mind.
      'valid-id': ['error', { relaxed: true }],
      // A list without its marks is no list to some listeners unless it says so.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      // The contents stand twice, for wide and narrow; the style sheet shows one.
      'unique-landmark': 'off',
      // Blanks at the end of a line of an author's code are what she wrote.
      'no-trailing-whitespace': 'off',
      // Matters of taste.
      'doctype-style': 'off',
      'long-title': 'off',
    },
  }),
);

/** Each fault as «rule: what is said of it», with the line of the page. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (${line})`),
  );
}
