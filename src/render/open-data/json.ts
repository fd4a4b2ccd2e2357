import type { OpenAmount, OpenData, OpenFunds, OpenRow, OpenTable, OpenValue } from '../../report/index.ts';

/** Grows by one whenever a reader of the last one would be misled. What is only added does not count. */
const VERSION = 1;

/** For other programs: schema/oppna-data.schema.json describes it. Keys are Swedish, like everything that authorities read. */
export function openDataJson(data: OpenData): string {
  return `${JSON.stringify(written(data), undefined, 2)}\n`;
}

function written(data: OpenData) {
  return {
    version: VERSION,
    plan: data.plan,
    titel: data.title,
    undertitel: data.subtitle,
    slag: data.kind,
    län: data.county,
    period: {
      från: data.period.from,
      till: data.period.to,
      text: data.period.text,
      förlängd: data.period.extendedTo,
    },
    överenskommelse: data.agreement && { id: data.agreement.id, titel: data.agreement.title },
    datum: data.date,
    parter: data.parties.map(({ name, kind, members }) => ({
      namn: name,
      typ: kind,
      ...(members.length === 0 ? {} : { medlemmar: members }),
    })),
    beslut: data.decisions.map(({ body, type, date, status, perParty, condition, paragraph }) => ({
      organ: body,
      typ: type,
      datum: date,
      status,
      per: perParty ? 'part' : null,
      villkor: condition,
      paragraf: paragraph,
    })),
    diarienummer: data.registrations.map(({ party, number }) => ({ part: party, nummer: number })),
    'föregås-av': data.precededBy && { planer: data.precededBy.plans, ingen: data.precededBy.none },
    under: data.under,
    'under-mål': data.underGoals,
    styrdokument: data.governedBy,
    systerplaner: data.sisters,
    indelning: data.scheme.map(({ id, title, number, covers }) => ({
      id,
      titel: title,
      nummer: number,
      motsvarar: covers,
    })),
    avsändare: data.sender,
    'kostnad-nästa-år': data.nextYearCost && {
      belopp: data.nextYearCost.amount,
      avser: data.nextYearCost.about,
    },
    kallas: data.ownNames.map(({ area, name }) => ({ område: area, namn: name })),
    utanför: data.excluded.map(({ area, reason }) => ({ område: area, orsak: reason })),
    områden: data.areas.map((area) => ({
      id: area.id,
      titel: area.title,
      fokusområden: area.focus,
      strategi: area.strategy,
      'överenskommelsens-områden': area.agreementAreas,
      utanför: area.outside,
      ansvariga: area.responsible,
      målgrupper: area.audiences,
      parter: area.parties,
      indikatorer: area.indicators,
      tidigare: area.previously,
    })),
    mål: data.goals.map((goal) => ({
      id: goal.id,
      område: goal.area,
      text: goal.text,
      sikt: goal.horizon,
      senast: goal.due,
      strategi: goal.strategy,
      områden: goal.alsoIn,
      parter: goal.parties,
      indikatorer: goal.indicators,
      tidigare: goal.previously,
      utfall: goal.outcome,
      kommentar: goal.comment,
    })),
    aktiviteter: data.activities.map((activity) => ({
      id: activity.id,
      område: activity.area,
      text: activity.text,
      status: activity.status,
      från: activity.from,
      senast: activity.due,
      ansvariga: activity.responsible,
      mål: activity.goals,
      indikatorer: activity.indicators,
      medel: activity.funds.map(({ line, amount }) => ({ post: line, belopp: amountData(amount) })),
      villkor: activity.condition,
      prioritet: activity.priority,
      orsak: activity.reason,
      fortsätter: activity.continues,
      'ersatt-av': activity.replacedBy,
      parter: activity.parties,
      områden: activity.alsoIn,
      tidigare: activity.previously,
    })),
    löften: data.promises.map((promise) => ({
      id: promise.id,
      roll: promise.role,
      avsnitt: promise.section,
      text: promise.text,
      senast: promise.due,
      status: promise.status,
      orsak: promise.reason,
      utfall: promise.outcome,
      'ersatt-av': promise.replacedBy,
      slag: promise.kind,
    })),
    utgår: data.leaving.map(({ id, status, reason, replacedBy }) => ({
      id,
      status,
      orsak: reason,
      'ersatt-av': replacedBy,
    })),
    indikatorer: data.indicators.map((indicator) => ({
      id: indicator.id,
      text: indicator.text,
      typ: indicator.type,
      enhet: indicator.unit,
      källa: indicator.source && {
        namn: indicator.source.name,
        nyckel: indicator.source.key,
        adress: indicator.source.address,
      },
      bättre: indicator.better,
      individbaserad: indicator.individual,
      baslinje: valueData(indicator.baseline),
      målvärde: valueData(indicator.target),
      serier: indicator.series.map(({ level, name, sex, values }) => ({
        nivå: level,
        namn: name,
        kön: sex,
        värden: values.map(valueData),
      })),
      brott: indicator.breaks.map(({ from, reason }) => ({ från: from, orsak: reason })),
      tidigare: indicator.previously,
    })),
    medel: data.funds && fundData(data.funds),
  };
}

function fundData({ requisition, managedBy, share, lines, tables }: OpenFunds) {
  return {
    rekvirerat: requisition && { av: requisition.by, omfattar: requisition.scope, datum: requisition.date },
    'förvaltas-av': managedBy,
    andel: share && { befolkning: share.text, status: share.status },
    poster: lines.map((line) => ({
      id: line.id,
      titel: line.title,
      post: line.line,
      mottagare: line.recipients,
      slag: line.sort,
      från: line.giver,
      gäller: line.time,
      'delas-med': line.sharedWith,
      andel: line.portion,
      ingående: amountData(line.amounts.ingående),
      'ingående-från': line.incomingFrom,
      'ingående-post': line.incomingLines,
      belopp: amountData(line.amounts.belopp),
      använt: amountData(line.amounts.använt),
      kvar: amountData(line.amounts.kvar),
      överfört: amountData(line.amounts.överfört),
      återbetalt: amountData(line.amounts.återbetalt),
      'återbetalt-datum': line.repaidOn,
      nyckel: line.key && {
        fast: amountData(line.key.fixed),
        befolkning: amountData(line.key.population),
        status: line.key.status,
      },
      delar: line.parts.map(({ id, title, amount }) => ({ id, titel: title, belopp: amountData(amount) })),
    })),
    tabeller: tables.map(tableData),
  };
}

function tableData({ id, title, recipients, columns, rows, totals }: OpenTable) {
  return {
    id,
    titel: title,
    mottagare: recipients,
    kolumner: columns.map((column) => ({ id: column.id, titel: column.title })),
    rader: rows.map(rowData),
    summa: totals && rowData(totals),
  };
}

function rowData({ name, amounts, total }: OpenRow) {
  return { namn: name, belopp: amounts.map(amountData), radsumma: amountData(total) };
}

function amountData(amount: OpenAmount | null) {
  return amount && { öre: amount.ore, text: amount.text, enhet: amount.precision };
}

function valueData(value: OpenValue | null) {
  return value && { period: value.period, värde: value.text, tal: value.number };
}
