import { expect, test } from 'vitest';
import { workspaceWith } from '../../support/program.ts';
import { sessionIn } from '../../support/session.ts';

test('a session reckons from the day that it is told, finds all anew, and back again', () => {
  const text = '---\ntyp: avsnitt\n---\n\n# Inledning\n\nVi utbildar. :plan[utbildning]{senast=2024-06}\n';
  const { session } = sessionIn(workspaceWith({ 'plans/2023/1-inledning.md': text }));
  const codes = () => session.checked('2023').diagnostics.map(({ code }) => code);
  const { version } = session;
  const before = codes();
  expect(before).not.toContain('date/passed');
  session.reckonFrom('2026-01-01');
  expect(session.version).toBeGreaterThan(version);
  expect(codes()).toContain('date/passed');
  session.reckonFrom(undefined);
  expect(codes()).toEqual(before);
});
