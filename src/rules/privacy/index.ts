/** What in a text points at a person: pure functions over words. They know no files, rules or findings. */
export { type Contact, personalEmails, personalPhones } from './contacts.ts';
export { type IdentityNumber, identityNumbers } from './identity-numbers.ts';
export { type Readable, readable } from './readable.ts';
