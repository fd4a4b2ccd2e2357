import {
  ASKED_VALUES,
  COUNTED,
  type Contradiction,
  HOLDERS,
  HORIZONS,
  PLAN_KINDS,
  REQUIREMENT_RULES,
  type Requirement,
  type RequirementRule,
  SCOPES,
  type Scope,
  STRENGTHS,
} from '../../model/index.ts';
import type { Fields } from '../fields/fields.ts';

/** Makes a requirement of its fields. Undefined where it lacks what its rule needs, which its schema has then said. */
export function bindRequirement(fields: Fields): Requirement | undefined {
  const rule = ruleOf(fields);
  const strength = fields.word('styrka', STRENGTHS);
  const id = fields.text('id');
  if (!rule || !strength || id === undefined) return undefined;
  const kinds = fields.texts('gäller');
  return {
    ...rule,
    id,
    text: fields.text('text') ?? id,
    kinds: PLAN_KINDS.filter((kind) => kinds.includes(kind)),
    strength,
    knownFrom: fields.texts('källa'),
    contradictions: bindContradictions(fields),
    origin: fields.origin(),
  };
}

function ruleOf(fields: Fields): RequirementRule | undefined {
  const rule = fields.word('regel', REQUIREMENT_RULES);
  switch (rule) {
    case 'områden-täckta':
    case 'uppdelad':
    case 'belopp-finns':
    case 'medel-redovisade':
    case 'prövas-av-människa':
      return { rule };
    case 'minst': {
      const what = fields.word('vad', COUNTED);
      const least = Number.parseInt(fields.text('antal') ?? '', 10);
      const horizon = fields.texts('sikt').flatMap((word) => HORIZONS.find((known) => known === word) ?? []);
      return what && least > 0 ? { rule, what, least, horizon, per: scopeOf(fields, 'område') } : undefined;
    }
    case 'fält-finns': {
      const holder = fields.word('hos', HOLDERS);
      const field = fields.text('fält');
      return holder && field !== undefined ? { rule, holder, field } : undefined;
    }
    case 'avsnitt-finns': {
      const role = fields.text('roll');
      return role === undefined ? undefined : { rule, role, per: scopeOf(fields, 'plan') };
    }
    case 'värde-finns': {
      const which = fields.word('vilket', ASKED_VALUES);
      return which && { rule, which };
    }
    default:
      return rule satisfies undefined;
  }
}

function scopeOf(fields: Fields, otherwise: Scope): Scope {
  return fields.word('per', SCOPES) ?? otherwise;
}

/** What other sources say of the fact that stands in these fields. */
export function bindContradictions(fields: Fields): readonly Contradiction[] {
  return fields.each('motsägs').map((item) => ({
    field: item.text('fält'),
    statement: item.text('uppgift') ?? '',
    knownFrom: item.texts('källa'),
  }));
}
