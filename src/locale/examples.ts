import type { Code } from '../diagnostics/index.ts';
import type { ExamplesOf } from './example.ts';
import { acceptanceExamples } from './examples/acceptance.ts';
import { agreementExamples } from './examples/agreement.ts';
import { areaExamples } from './examples/area.ts';
import { countyExamples } from './examples/county.ts';
import { demandExamples } from './examples/demand.ts';
import { fieldExamples } from './examples/field.ts';
import { fileExamples } from './examples/file.ts';
import { folderExamples } from './examples/folder.ts';
import { linkExamples } from './examples/link.ts';
import { markExamples } from './examples/mark.ts';
import { moneyExamples } from './examples/money.ts';
import { privacyExamples } from './examples/privacy.ts';
import { promiseExamples } from './examples/promise.ts';
import { referenceExamples } from './examples/reference.ts';
import { requirementExamples } from './examples/requirement.ts';
import { templateExamples } from './examples/template.ts';
import { textExamples } from './examples/text.ts';
import { yamlExamples } from './examples/yaml.ts';

/** A wrong and a right text for every rule. A code of a new subject does not compile until its file is added here. */
export const examples: ExamplesOf<Code> = {
  ...fileExamples,
  ...yamlExamples,
  ...folderExamples,
  ...fieldExamples,
  ...referenceExamples,
  ...acceptanceExamples,
  ...agreementExamples,
  ...areaExamples,
  ...demandExamples,
  ...moneyExamples,
  ...requirementExamples,
  ...markExamples,
  ...promiseExamples,
  ...templateExamples,
  ...textExamples,
  ...linkExamples,
  ...privacyExamples,
  ...countyExamples,
};
