import type { ExamplesOf } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

const FILE = { file: 'templates/lanet/mall.yaml', illustration: true } as const;

export const templateExamples: ExamplesOf<CodesOf<'template'>> = {
  'template/unknown': {
    ...FILE,
    wrong: 'utgår-från: profill\n',
    right: 'utgår-från: profil\n',
  },
  'template/circle': {
    ...FILE,
    wrong: 'utgår-från: regionen   (och regionens mall utgår från lanet)\n',
    right: 'utgår-från: standard\n',
  },
  'template/chain-too-long': {
    ...FILE,
    wrong: 'utgår-från: lanet-2023   (som utgår från lanet-2022, lanet-2021, lanet-2020 …)\n',
    right: 'utgår-från: standard\n',
  },
  'template/contrast': {
    ...FILE,
    wrong: 'färger:\n  accent: "#e87722"\n',
    right: 'färger:\n  accent: "#8a3a00"\n',
  },
  'template/slot-unknown': {
    ...FILE,
    wrong: 'sidfot:\n  höger: Sida {sidnummer}\n',
    right: 'sidfot:\n  höger: Sida {sida}\n',
  },
  'template/misnamed': {
    ...FILE,
    wrong: 'templates/lanet/mall.yml\n',
    right: 'templates/lanet/mall.yaml\n',
  },
  'template/logo-missing': {
    ...FILE,
    wrong: 'sidhuvud:\n  höger: logotyp\n',
    right:
      'omslag:\n  logotyp:\n    fil: logotyp.png\n    text: Region Exempel\n    bredd: 40\nsidhuvud:\n  höger: logotyp\n',
  },
};
