import { addAgreement } from './agreement.ts';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import type { AddCommand } from './command-host.ts';
import { addComments } from './comments.ts';
import { addDiff } from './diff.ts';
import { addExplain } from './explain.ts';
import { addFix } from './fix.ts';
import { addImport } from './import.ts';
import { addInit } from './init.ts';
import { addLedger } from './ledger.ts';
import { addLsp } from './lsp.ts';
import { addNew } from './new.ts';
import { addNext } from './next.ts';
import { addPreview } from './preview.ts';
import { addReview } from './review.ts';
import { addSite } from './site.ts';
import { addStatus } from './status.ts';
import { addUnderlag } from './underlag.ts';

/** Every command, in the order of the help. A new one is a file beside these and a line here. */
export const COMMANDS: readonly AddCommand[] = [
  addInit,
  addPreview,
  addBuild,
  addCheck,
  addDiff,
  addLedger,
  addNew,
  addNext,
  addImport,
  addFix,
  addComments,
  addReview,
  addAgreement,
  addUnderlag,
  addStatus,
  addSite,
  addExplain,
  addLsp,
];
