/** What in a text points at a person: pure functions over words. They know no files, rules or findings. */
export { personalEmails, personalPhones } from './contacts.ts';
export { identityNumbers } from './identity-numbers.ts';
export { personsIn } from './persons-in.ts';
export { readable } from './readable.ts';
