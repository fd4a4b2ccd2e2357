import type { Code } from '../../../diagnostics/index.ts';
import type { WordsOf } from '../../sentence.ts';
import { acceptanceFindings } from './acceptance.ts';
import { adviceFindings } from './advice.ts';
import { agreementFindings } from './agreement.ts';
import { areaFindings } from './area.ts';
import { countyFindings } from './county.ts';
import { demandFindings } from './demand.ts';
import { fieldFindings } from './field.ts';
import { fileFindings } from './file.ts';
import { folderFindings } from './folder.ts';
import { headingFindings } from './heading.ts';
import { leavingFindings } from './leaving.ts';
import { linkFindings } from './link.ts';
import { markFindings } from './mark.ts';
import { moneyFindings } from './money.ts';
import { numberFindings } from './number.ts';
import { privacyFindings } from './privacy.ts';
import { promiseFindings } from './promise.ts';
import { referenceFindings } from './reference.ts';
import { requirementFindings } from './requirement.ts';
import { templateFindings } from './template.ts';
import { textFindings } from './text.ts';
import { wordFindings } from './word.ts';
import { yamlFindings } from './yaml.ts';

/** Every finding in English. A code of a new subject does not compile until its file is added here. */
export const findings: WordsOf<Code> = {
  ...fileFindings,
  ...yamlFindings,
  ...folderFindings,
  ...fieldFindings,
  ...referenceFindings,
  ...acceptanceFindings,
  ...agreementFindings,
  ...areaFindings,
  ...demandFindings,
  ...moneyFindings,
  ...requirementFindings,
  ...markFindings,
  ...promiseFindings,
  ...templateFindings,
  ...wordFindings,
  ...headingFindings,
  ...textFindings,
  ...linkFindings,
  ...privacyFindings,
  ...countyFindings,
  ...leavingFindings,
  ...adviceFindings,
  ...numberFindings,
};
