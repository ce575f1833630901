export {
  type Agreement,
  type AgreementId,
  agreementRole,
  type Cover,
  type EndingReason,
  endingReasons,
  type Safeguard,
  type SharingBasis,
  safeguardCodes,
  sharingBases,
  type Terms,
} from './agreements/agreement.js';
export { agreementsRebuilt } from './agreements/agreements-rebuilt.js';
export { sharedFields } from './agreements/covered-fields.js';
export { type DecideAgreementRefusal, decideAgreement } from './agreements/decide-agreement.js';
export { type EndAgreementRefusal, endAgreement } from './agreements/end-agreement.js';
export { type EndedCover, findEndedCover } from './agreements/find-ended-cover.js';
export { boundByAgreements, findShares } from './agreements/find-shares.js';
export { findSharing } from './agreements/find-sharing.js';
export { type AgreementState, type ListedAgreement, listAgreements } from './agreements/list-agreements.js';
export { type ProposeAgreementRefusal, proposeAgreement, type ToPropose } from './agreements/propose-agreement.js';
export { answerApproval, isSecondPerson } from './approvals/answer-approval.js';
export { type Approval, askedHours } from './approvals/approval.js';
export { approvalsRebuilt } from './approvals/approvals-rebuilt.js';
export { askApproval } from './approvals/ask-approval.js';
export { listApprovals } from './approvals/list-approvals.js';
export { answerConcealed, type Verdict as ConcealedVerdict } from './concealed/answer-concealed.js';
export { askConcealed } from './concealed/ask-concealed.js';
export { askExtension } from './concealed/ask-extension.js';
export { auditConcealed } from './concealed/audit-concealed.js';
export {
  type ConcealedGround,
  type ConcealedId,
  concealedGrounds,
  concealedRoles,
  isGround,
} from './concealed/concealed.js';
export { concealedEvidence } from './concealed/concealed-evidence.js';
export { concealedRebuilt } from './concealed/concealed-rebuilt.js';
export { discloseConcealed } from './concealed/disclose-concealed.js';
export { listConcealed, type ShownConcealed } from './concealed/list-concealed.js';
export { closeMonths } from './concealed/months/close-months.js';
export { type PublishedConcealed, readPublished } from './concealed/months/read-published.js';
export { revealDue } from './concealed/reveal-due.js';
export { findAuditor, setAuditor } from './concealed/set-auditor.js';
export { acknowledgeConcern, answerConcern, type ConcernRefusal } from './concerns/answer-concern.js';
export { acknowledgeDays, type Concern, type ConcernKind, concernKinds } from './concerns/concern.js';
export { concernsRebuilt } from './concerns/concerns-rebuilt.js';
export { type FoundConcern, findConcern, listWaiting } from './concerns/find-concern.js';
export { listOwnConcerns, type OpenedConcern } from './concerns/list-own-concerns.js';
export { raiseConcern } from './concerns/raise-concern.js';
export { type Circumstances, clientRole, decide, delegateRole } from './decide.js';
export { disclose } from './disclose.js';
export { discloseMany } from './disclose-many.js';
export { discloseOwn } from './disclose-own.js';
export type { Asked, Disclosed, DisclosureRefusal, Matter, MatterParty, RiskRefusal } from './disclosure.js';
export { emergenciesRebuilt } from './emergencies/emergencies-rebuilt.js';
export {
  type Emergency,
  emergencyReasons,
  emergencyVerdicts,
  isEmergencyReason,
} from './emergencies/emergency.js';
export { findEmergency } from './emergencies/find-emergency.js';
export { listReviews, type ReviewDue } from './emergencies/list-reviews.js';
export { mayBreakGlass, openEmergency } from './emergencies/open-emergency.js';
export { reviewEmergency } from './emergencies/review-emergency.js';
export { decideExport } from './exporting/decide-export.js';
export { type LookedAt, lookToExport } from './exporting/look-to-export.js';
export { openExported } from './exporting/open-exported.js';
export { findSealed, type Search, type SearchRefusal } from './find-sealed.js';
export type { Grant } from './grant.js';
export {
  type Hold,
  type HoldGround,
  type HoldScope,
  holdGrounds,
  holdScopes,
  isHoldGround,
  isHoldScope,
  recordsRole,
} from './holds/hold.js';
export { readStandingHolds as listStandingHolds } from './holds/hold-store.js';
export { holdsRebuilt } from './holds/holds-rebuilt.js';
export { liftHold } from './holds/lift-hold.js';
export { listHolds } from './holds/list-holds.js';
export { type HoldToPlace, type PlaceHoldRefusal, placeHold } from './holds/place-hold.js';
export { reviewHold } from './holds/review-hold.js';
export { closeIncident } from './incidents/close-incident.js';
export { countByKind, type IncidentsOfYear } from './incidents/count-by-kind.js';
export { type FoundIncident, findIncident } from './incidents/find-incident.js';
export {
  type Incident,
  type IncidentId,
  type IncidentKind,
  incidentRole,
  type Judgement,
  judgements,
  mustTellPeople,
  mustTellRegulator,
  reportedKinds,
} from './incidents/incident.js';
export { clockOf, type IncidentClock } from './incidents/incident-clock.js';
export { incidentReference } from './incidents/incident-reference.js';
export { incidentsRebuilt } from './incidents/incidents-rebuilt.js';
export { judgeIncident } from './incidents/judge-incident.js';
export { listHarmed } from './incidents/list-harmed.js';
export { listIncidents } from './incidents/list-incidents.js';
export { notePeopleTold, noteRegulatorTold } from './incidents/note-told.js';
export { reportIncident } from './incidents/report-incident.js';
export { scopeIncident } from './incidents/scope-incident.js';
export { addressesMeet } from './interests/addresses-meet.js';
export { declareInterest } from './interests/declare-interest.js';
export { endInterest } from './interests/end-interest.js';
export { findNear } from './interests/find-near.js';
export { interestsRebuilt } from './interests/interests-rebuilt.js';
export { listOwnInterests, type OwnInterest } from './interests/list-own-interests.js';
export { latestLooks } from './latest-looks.js';
export { type LookChain, listLooks } from './list-looks.js';
export { type Look, lookList } from './look-list.js';
export { readHeads } from './look-store.js';
export { looksRebuilt } from './looks-rebuilt.js';
export { type HighTier, highMarking, markingAlone } from './markings/high-marking.js';
export { isClearedFor } from './markings/is-cleared-for.js';
export { listQuarantined } from './markings/list-quarantined.js';
export type { Quarantined } from './markings/quarantine-store.js';
export { type Channel, type ChannelClearance, type Markings, readMarkings } from './markings/read-markings.js';
export { reportMarking } from './markings/report-marking.js';
export { checkPolicies } from './policy/check-policies.js';
export type { Handling } from './policy/judge-class.js';
export { exportRole, type Vocabulary } from './policy/policy-schema.js';
export { judgeAct } from './risk/judge-act.js';
export type { RiskRefused } from './risk/judge-risk.js';
export { standingRiskTable } from './risk/read-risk-table.js';
export { answerTraining, triesADay } from './training/answer-training.js';
export { countTraining, type TrainingCounts } from './training/count-training.js';
export {
  countIncidents,
  countUnderstanding,
  fewestAnswering,
  type IncidentCounts,
  type Understanding,
} from './training/count-understanding.js';
export { findTraining } from './training/find-training.js';
export { type LapsingWeek, lapsingWeeks } from './training/lapsing-weeks.js';
export { listManagedTraining, listTeamTraining, type TeamTraining } from './training/list-team-training.js';
export type { TrainingModule } from './training/module.js';
export { noteEditions } from './training/note-editions.js';
export { readTraining } from './training/read-training.js';
export { shiftHours, type TrainingStanding, waiverHours } from './training/standing.js';
export { trainingRebuilt } from './training/training-rebuilt.js';
export { readResultsOf as listResultsOf, type TrainingResult } from './training/training-store.js';
export { dutyManager, waiverReasons, waiversAMonth, waiveTraining } from './training/waive-training.js';
export { findUsage } from './usage/find-usage.js';
