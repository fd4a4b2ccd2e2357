import type { Sentences } from '../../sentence.ts';
import { acceptanceSentences } from './acceptance.ts';
import { agreementSentences } from './agreement.ts';
import { areaSentences } from './area.ts';
import { countySentences } from './county.ts';
import { demandSentences } from './demand.ts';
import { fieldSentences } from './field.ts';
import { fileSentences } from './file.ts';
import { folderSentences } from './folder.ts';
import { linkSentences } from './link.ts';
import { markSentences } from './mark.ts';
import { moneySentences } from './money.ts';
import { privacySentences } from './privacy.ts';
import { promiseSentences } from './promise.ts';
import { referenceSentences } from './reference.ts';
import { requirementSentences } from './requirement.ts';
import { templateSentences } from './template.ts';
import { textSentences } from './text.ts';
import { yamlSentences } from './yaml.ts';

/** Every finding in Swedish. A code of a new subject does not compile until its file is added here. */
export const sentences: Sentences = {
  ...fileSentences,
  ...yamlSentences,
  ...folderSentences,
  ...fieldSentences,
  ...referenceSentences,
  ...acceptanceSentences,
  ...agreementSentences,
  ...areaSentences,
  ...demandSentences,
  ...moneySentences,
  ...requirementSentences,
  ...markSentences,
  ...promiseSentences,
  ...templateSentences,
  ...textSentences,
  ...linkSentences,
  ...privacySentences,
  ...countySentences,
};
