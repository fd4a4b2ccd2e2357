import type { Explanations } from '../../sentence.ts';
import { acceptanceExplanations } from './acceptance.ts';
import { agreementExplanations } from './agreement.ts';
import { areaExplanations } from './area.ts';
import { countyExplanations } from './county.ts';
import { demandExplanations } from './demand.ts';
import { fieldExplanations } from './field.ts';
import { fileExplanations } from './file.ts';
import { folderExplanations } from './folder.ts';
import { linkExplanations } from './link.ts';
import { markExplanations } from './mark.ts';
import { moneyExplanations } from './money.ts';
import { privacyExplanations } from './privacy.ts';
import { promiseExplanations } from './promise.ts';
import { referenceExplanations } from './reference.ts';
import { requirementExplanations } from './requirement.ts';
import { templateExplanations } from './template.ts';
import { textExplanations } from './text.ts';
import { yamlExplanations } from './yaml.ts';

/** Every rule explained in Swedish. A code of a new subject does not compile until its file is added here. */
export const explanations: Explanations = {
  ...fileExplanations,
  ...yamlExplanations,
  ...folderExplanations,
  ...fieldExplanations,
  ...referenceExplanations,
  ...acceptanceExplanations,
  ...agreementExplanations,
  ...areaExplanations,
  ...demandExplanations,
  ...moneyExplanations,
  ...requirementExplanations,
  ...markExplanations,
  ...promiseExplanations,
  ...templateExplanations,
  ...textExplanations,
  ...linkExplanations,
  ...privacyExplanations,
  ...countyExplanations,
};
