/**
 * Workroom: one year's plan, read, is held against what must be true of it. One rule a file, named after its code.
 *
 * In: a `Subject`, the plan as far as it could be read with the agreement that it names. Out: findings; and which counties there are.
 * This room must not weigh a finding (the policy does), word it (the locale does), read raw files, or know a year or an area by name.
 *
 * The rules, in the order in which they are asked. One rule a file; each is a function from what was read to findings.
 * A rule gives facts about one year; how heavy they weigh is the policy's, how they are said is the locale's.
 */
import { activityGoals } from './activity-goals.ts';
import { activityStatusMissing } from './activity-status-missing.ts';
import { adviceDaysUntold } from './advice-days-untold.ts';
import { adviceGoalsUnmeasured } from './advice-goals-unmeasured.ts';
import { adviceIndicatorsBare } from './advice-indicators-bare.ts';
import { adviceIndicatorsUntyped } from './advice-indicators-untyped.ts';
import { adviceParticipationUntold } from './advice-participation-untold.ts';
import { adviceResultsUntold } from './advice-results-untold.ts';
import { agreementMissing } from './agreement-missing.ts';
import { agreementOtherTime } from './agreement-other-time.ts';
import { areaComplete } from './area-complete.ts';
import { areaFocusMissing } from './area-focus-missing.ts';
import { areaFollowedUp } from './area-followed-up.ts';
import { areaUnknown } from './area-unknown.ts';
import { characterNoGlyph } from './character-no-glyph.ts';
import { chartEmpty } from './chart-empty.ts';
import { chartTooLarge } from './chart-too-large.ts';
import { countyUnknown } from './county-unknown.ts';
import { datePassed } from './date-passed.ts';
import { dateToKeep } from './date-to-keep.ts';
import { decisionLate } from './decision-late.ts';
import { demandDateDiffers } from './demand-date-differs.ts';
import { demandUnknown } from './demand-unknown.ts';
import { directiveInWord } from './directive-in-word.ts';
import { fieldCombination } from './field-combination.ts';
import { goalOutcomeMissing } from './goal-outcome-missing.ts';
import { goalStatus } from './goal-status.ts';
import { goalUnknown } from './goal-unknown.ts';
import { headingNothingBelow } from './heading-nothing-below.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idMissing } from './id-missing.ts';
import { indicatorTargetUnlikely } from './indicator-target-unlikely.ts';
import { indicatorUnknown } from './indicator-unknown.ts';
import { indicatorValueUnlikely } from './indicator-value-unlikely.ts';
import { linkLocalDisk } from './link-local-disk.ts';
import { linkTracking } from './link-tracking.ts';
import { markUnclear } from './mark-unclear.ts';
import { moneyBalance } from './money-balance.ts';
import { moneyColumnShare } from './money-column-share.ts';
import { moneyColumnSum } from './money-column-sum.ts';
import { moneyDatedLate } from './money-dated-late.ts';
import { moneyDuplicate } from './money-duplicate.ts';
import { moneyKeyDiffers } from './money-key-differs.ts';
import { moneyLineUnknown } from './money-line-unknown.ts';
import { moneyNationalDiffers } from './money-national-differs.ts';
import { moneyNegative } from './money-negative.ts';
import { moneyOtherTime } from './money-other-time.ts';
import { moneyOverAllotted } from './money-over-allotted.ts';
import { moneyOverUsed } from './money-over-used.ts';
import { moneyPartsSum } from './money-parts-sum.ts';
import { moneyRecipientDiffers } from './money-recipient-differs.ts';
import { moneyReferenceUnknown } from './money-reference-unknown.ts';
import { moneyRestUntold } from './money-rest-untold.ts';
import { moneyRounding } from './money-rounding.ts';
import { moneyRowSum } from './money-row-sum.ts';
import { moneyUnchecked } from './money-unchecked.ts';
import { moneyUndecidable } from './money-undecidable.ts';
import { moneyUnlikely } from './money-unlikely.ts';
import { moneyUnreadable } from './money-unreadable.ts';
import { municipalityParties } from './municipality-parties.ts';
import { municipalityTable } from './municipality-table.ts';
import { numberAgesDiffer } from './number-ages-differ.ts';
import { numberShareDiffers } from './number-share-differs.ts';
import { numberShareWithoutBase } from './number-share-without-base.ts';
import { partyUnknown } from './party-unknown.ts';
import { planGivenTwice } from './plan-given-twice.ts';
import { planTooLarge } from './plan-too-large.ts';
import { planUnknown } from './plan-unknown.ts';
import { privacyContact } from './privacy-contact.ts';
import { privacyIdentityNumber } from './privacy-identity-number.ts';
import { privacySmallCount } from './privacy-small-count.ts';
import { proposalWording } from './proposal-wording.ts';
import { referenceNothingBelow } from './reference-nothing-below.ts';
import { referenceStrategyUnknown } from './reference-strategy-unknown.ts';
import { referenceTyped } from './reference-typed.ts';
import { referenceTypedAnnex } from './reference-typed-annex.ts';
import { referenceTypedTable } from './reference-typed-table.ts';
import { referenceUnknown } from './reference-unknown.ts';
import { requirementAmountsMissing } from './requirement-amounts-missing.ts';
import { requirementAreasUncovered } from './requirement-areas-uncovered.ts';
import { requirementFieldMissing } from './requirement-field-missing.ts';
import { requirementFundsUnreported } from './requirement-funds-unreported.ts';
import { requirementHuman } from './requirement-human.ts';
import { requirementNotDivided } from './requirement-not-divided.ts';
import { requirementSectionMissing } from './requirement-section-missing.ts';
import { requirementTooFew } from './requirement-too-few.ts';
import { requirementUndecidable } from './requirement-undecidable.ts';
import { requirementValueMissing } from './requirement-value-missing.ts';
import type { Rule } from './rule.ts';
import { textLooksLike } from './text-looks-like.ts';
import { textPlaceholder } from './text-placeholder.ts';
import { textShortFormUnexplained } from './text-short-form-unexplained.ts';
import { textToWrite } from './text-to-write.ts';

export { COUNTIES, countyMeant } from './counties.ts';
export { personsIn } from './privacy/index.ts';
export type { Rule, Subject } from './rule.ts';

export const RULES: readonly Rule[] = [
  agreementMissing,
  agreementOtherTime,
  fieldCombination,
  idDuplicate,
  idMissing,
  planUnknown,
  partyUnknown,
  demandUnknown,
  demandDateDiffers,
  areaUnknown,
  goalUnknown,
  goalOutcomeMissing,
  goalStatus,
  indicatorUnknown,
  indicatorValueUnlikely,
  indicatorTargetUnlikely,
  referenceUnknown,
  referenceTyped,
  referenceNothingBelow,
  referenceStrategyUnknown,
  referenceTypedTable,
  referenceTypedAnnex,
  areaFocusMissing,
  areaFollowedUp,
  areaComplete,
  chartEmpty,
  chartTooLarge,
  planTooLarge,
  planGivenTwice,
  requirementAreasUncovered,
  requirementTooFew,
  requirementFieldMissing,
  requirementSectionMissing,
  requirementNotDivided,
  requirementValueMissing,
  requirementAmountsMissing,
  requirementFundsUnreported,
  requirementHuman,
  requirementUndecidable,
  decisionLate,
  activityGoals,
  activityStatusMissing,
  datePassed,
  dateToKeep,
  moneyUnreadable,
  moneyRowSum,
  moneyColumnSum,
  moneyPartsSum,
  moneyBalance,
  moneyRounding,
  moneyOverUsed,
  moneyNegative,
  moneyUnlikely,
  moneyRecipientDiffers,
  moneyOtherTime,
  moneyDatedLate,
  moneyOverAllotted,
  moneyKeyDiffers,
  moneyColumnShare,
  moneyNationalDiffers,
  moneyUnchecked,
  moneyDuplicate,
  moneyLineUnknown,
  moneyUndecidable,
  proposalWording,
  moneyReferenceUnknown,
  moneyRestUntold,
  directiveInWord,
  textLooksLike,
  textShortFormUnexplained,
  textToWrite,
  textPlaceholder,
  linkLocalDisk,
  linkTracking,
  characterNoGlyph,
  privacyIdentityNumber,
  privacyContact,
  privacySmallCount,
  countyUnknown,
  municipalityParties,
  municipalityTable,
  markUnclear,
  adviceGoalsUnmeasured,
  adviceIndicatorsBare,
  adviceDaysUntold,
  adviceParticipationUntold,
  adviceResultsUntold,
  adviceIndicatorsUntyped,
  numberShareDiffers,
  numberAgesDiffer,
  numberShareWithoutBase,
  headingNothingBelow,
];
