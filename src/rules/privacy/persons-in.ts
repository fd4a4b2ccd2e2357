import { type Finding, finding, type SourceText } from '../../diagnostics/index.ts';
import { personalEmails, personalPhones } from './contacts.ts';
import { identityNumbers } from './identity-numbers.ts';
import { undressed } from './undressed.ts';

/** What points at a person in files that belong to no plan, and whose words are published with all of them: templates, the site's facts. */
export function* personsIn(sources: ReadonlyMap<string, SourceText>): Iterable<Finding> {
  for (const { path, text: written } of sources.values()) {
    const { text, spanOf } = undressed(path, written);
    for (const { start, end, kind } of identityNumbers(text))
      yield finding('privacy/identity-number', spanOf(start, end), { kind });
    for (const { start, end } of personalEmails(text)) yield finding('privacy/email', spanOf(start, end), {});
    for (const { start, end } of personalPhones(text)) yield finding('privacy/phone', spanOf(start, end), {});
  }
}
