/**
 * What an editor may ask of the language server, a file for each kind of question.
 *
 * In: a `Room`: what is open, and where. Out: methods by their names in the protocol, answering in its shapes. This drawer must not find
 * anything out by itself: it asks the session and translates.
 */
import type { Methods } from '../rpc.ts';
import { codeActionRequests } from './code-actions.ts';
import { completionRequests } from './completion.ts';
import { formattingRequests } from './formatting.ts';
import { hoverRequests } from './hover.ts';
import { placeRequests } from './places.ts';
import { renameRequests } from './rename.ts';
import type { Room } from './room.ts';
import { symbolRequests } from './symbols.ts';

export type { EditorAbilities, Room } from './room.ts';

export function features(room: Room): Methods {
  return {
    ...completionRequests(room),
    ...hoverRequests(room),
    ...placeRequests(room),
    ...renameRequests(room),
    ...codeActionRequests(room),
    ...symbolRequests(room),
    ...formattingRequests(room),
  };
}
