import { expect, test } from 'vitest';
import { type FormField, formOf } from '../../src/assist/index.ts';
import { knownPlans } from '../support/known.ts';

test('every file of the plans has a form, and its fields are its data', () => {
  const known = knownPlans('2017', '2023', '2024');
  let count = 0;
  for (const plan of known.plans) {
    for (const path of plan.files.filter((file) => /\.(md|yaml)$/.test(file))) {
      const form = formOf(known, path);
      expect(form, path).toBeDefined();
      const visit = (field: FormField) => {
        if (field.isThere && field.inside.length === 0) count++;
        field.inside.forEach(visit);
      };
      form!.fields.forEach(visit);
    }
  }
  expect(count).toBeGreaterThan(500);
});
