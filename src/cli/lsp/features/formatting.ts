import type * as lsp from 'vscode-languageserver-types';
import { shownPath } from '../../../diagnostics/index.ts';
import { proposeIds } from '../../../edit/index.ts';
import { rawText } from '../../session/index.ts';
import { openPlan } from '../../workspace.ts';
import type { RawLines } from '../raw-lines.ts';
import type { Methods } from '../rpc.ts';
import { askedOf, type Room } from './room.ts';

/** «Format» is `plan fix`: ids where they lack, and not a sign else. */
export function formattingRequests(room: Room): Methods {
  return {
    'textDocument/formatting': (params) => {
      const asked = askedOf(room, params);
      if (asked?.plan === undefined) return [];
      const { workspace } = asked.desk.session;
      const { files, unread } = proposeIds(openPlan(workspace, asked.plan).folder, workspace.world);
      if (unread.length > 0) room.say(room.context.locale.commands.fix.unread(asked.plan, unread));
      const file = files.find(({ path }) => shownPath(path) === asked.path);
      const text = file && rawText(file.bytes)?.replace(/^\uFEFF/, '');
      return text === undefined ? [] : editsBetween(asked.paper.lines, text);
    },
  };
}

/** What must be put in the place of what for one text to become the other. */
function editsBetween(lines: RawLines, after: string): readonly lsp.TextEdit[] {
  const before = lines.text;
  if (before === after) return [];
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const range = {
    start: lines.placeAt(start),
    end: lines.placeAt(before.length - end),
  };
  return [{ range, newText: after.slice(start, after.length - end) }];
}
