import {
  type Agreement,
  type AgreementDuty,
  AMOUNT_STATUSES,
  type DutyKind,
  RECIPIENTS,
  type Recipient,
} from '../../model/index.ts';
import type { YamlTree } from '../../parse/index.ts';
import { Fields } from '../fields/fields.ts';
import { bindQuestions } from './questions.ts';
import { bindContradictions, bindRequirement } from './requirement.ts';

/** What is not written, or not readable, is not known. */
const UNKNOWN = 'okänt';

/** Makes an agreement of its file. `id` is the file's name, the word that plans use. */
export function bindAgreement(tree: YamlTree, id: string): Agreement {
  const fields = new Fields(tree);
  const valid = fields.under('gäller');
  return {
    id,
    title: fields.text('titel') ?? id,
    aliases: fields.texts('alias'),
    parties: fields.texts('parter'),
    from: valid?.text('från'),
    to: valid?.text('till'),
    plansTo: plansToIn(fields),
    knownFrom: fields.texts('källa'),
    contradictions: bindContradictions(fields),
    addendumTo: fields.text('tillägg-till'),
    areas: fields.each('områden').map((area) => ({
      id: area.text('id') ?? '',
      number: area.text('nummer'),
      title: area.text('titel') ?? '',
      aliases: area.texts('kallas'),
      topic: area.text('ämne'),
      recipients: recipientsOf(area),
      knownFrom: area.texts('källa'),
      contradictions: bindContradictions(area),
      origin: area.origin(),
    })),
    areaWord: areaWordIn(fields),
    funds: fields.each('medel').map((fund) => ({
      id: fund.text('id') ?? '',
      title: fund.text('rubrik') ?? '',
      recipients: recipientsOf(fund),
      isTotal: fund.has('summa'),
      amount: fund.text('belopp') ?? UNKNOWN,
      status: fund.word('status', AMOUNT_STATUSES) ?? 'okänd',
      key: fund.text('nyckel'),
      knownFrom: fund.texts('källa'),
      contradictions: bindContradictions(fund),
      origin: fund.origin(),
    })),
    fundsComplete: fields.each('medel').length > 0 && !fields.has('övriga-medel'),
    requisition: dutiesIn(fields, 'rekvisition'),
    reporting: dutiesIn(fields, 'redovisning'),
    repayment: dutiesIn(fields, 'återbetalning'),
    smallestCount: smallestCountIn(fields),
    questions: bindQuestions(fields),
    requirements: fields.each('krav').flatMap((item) => bindRequirement(item) ?? []),
    sources: sourcesIn(fields),
    origin: fields.origin(),
  };
}

function plansToIn(fields: Fields): Agreement['plansTo'] {
  const plans = fields.under('handlingsplaner');
  const date = plans?.text('till');
  return plans && date !== undefined ? { date, knownFrom: plans.texts('källa') } : undefined;
}

function dutiesIn(fields: Fields, kind: DutyKind): readonly AgreementDuty[] {
  return fields.each(kind).map((duty) => ({
    kind,
    id: duty.text('id'),
    who: duty.text('vem') ?? UNKNOWN,
    levels: recipientsOf(duty, 'nivå'),
    to: duty.text('till') ?? UNKNOWN,
    form: duty.text('form'),
    deadline: duty.text('senast') ?? UNKNOWN,
    consequence: duty.text('följd'),
    knownFrom: duty.texts('källa'),
    contradictions: bindContradictions(duty),
    origin: duty.origin(),
  }));
}

function recipientsOf(fields: Fields, name = 'mottagare'): readonly Recipient[] {
  const words = fields.texts(name);
  return RECIPIENTS.filter((word) => words.includes(word));
}

function areaWordIn(fields: Fields): Agreement['areaWord'] {
  const words = fields.under('områdena-kallas');
  const [one, many] = [words?.text('ett'), words?.text('flera')];
  return words && one !== undefined && many !== undefined
    ? { one, many, knownFrom: words.texts('källa') }
    : undefined;
}

function smallestCountIn(fields: Fields): Agreement['smallestCount'] {
  const limit = fields.under('minsta-antal');
  const written = limit?.text('antal') ?? '';
  return limit && /^\d{1,4}$/.test(written)
    ? { count: Number(written), knownFrom: limit.texts('källa') }
    : undefined;
}

function sourcesIn(fields: Fields): Agreement['sources'] {
  const sources = fields.under('källor');
  return (sources?.keys() ?? []).flatMap((key) => {
    const source = sources?.under(key);
    if (!source) return [];
    return [
      {
        id: key,
        title: source.text('titel') ?? key,
        address: source.text('adress'),
        isOwnText: source.has('egen-text'),
        read: source.text('läst'),
        origin: source.origin(),
      },
    ];
  });
}
