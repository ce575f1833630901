export * from './absence/door.js';
export { accountNumber, findByNumber } from './accounts/account-number.js';
export { holdAccount } from './accounts/hold-account.js';
export { attestRole } from './attestation/attest-role.js';
export { countAccess } from './attestation/count-access.js';
export { listAccess } from './attestation/list-access.js';
export { listAttestersOf } from './attestation/list-attesters-of.js';
export { restoreRole } from './attestation/restore-role.js';
export { suspendSilent } from './attestation/suspend-silent.js';
export { addAuthenticator } from './authenticators/add-authenticator.js';
export type { Authenticator, AuthenticatorId } from './authenticators/authenticator.js';
export { findAuthenticator } from './authenticators/find-authenticator.js';
export { drawBrowser } from './browsers/draw-browser.js';
export { listOwnBrowsers, type OwnBrowser } from './browsers/list-own-browsers.js';
export {
  type Choice,
  type ChoiceStanding,
  type ChoiceState,
  type ChoiceWay,
  choiceStream,
  choiceWays,
  standingOf,
} from './choices/choice.js';
export {
  readChoices as listChoices,
  readGiven as listGiven,
  readObjectedIn as listObjectedIn,
} from './choices/choice-store.js';
export { choicesRebuilt } from './choices/choices-rebuilt.js';
export { findSay, findSayOfEach, type Say } from './choices/find-say.js';
export { receiptDigest, receiptOf } from './choices/receipt.js';
export { type ChoiceToRecord, recordChoice } from './choices/record-choice.js';
export * from './clients/door.js';
export { closeAccount } from './closing/close-account.js';
export { createPerson } from './create-person.js';
export { findStaff } from './find-staff.js';
export { admitResident } from './identity/admit-resident.js';
export { findToldIdentity } from './identity/find-told-identity.js';
export { heldReference } from './identity/held-reference.js';
export { listHeldWaysIn } from './identity/list-held-ways-in.js';
export { maySettleHeld } from './identity/may-settle-held.js';
export { settleHeld } from './identity/settle-held.js';
export { canComeIn } from './joining/can-come-in.js';
export { type ConfirmInvitationRefusal, confirmInvitation } from './joining/confirm-invitation.js';
export { countAbleAdministrators } from './joining/count-able-administrators.js';
export { drawRecoveryCodes } from './joining/draw-recovery-codes.js';
export { findJoining, type Joining } from './joining/find-joining.js';
export { hireStaff } from './joining/hire-staff.js';
export { type Invitation, type InviteRefusal, invitationHours, inviteStaff } from './joining/invite-staff.js';
export { listStaffWaysIn, type StaffWaysIn } from './joining/list-staff-ways-in.js';
export { removeStaffWayIn } from './joining/remove-staff-way-in.js';
export { signInStaff } from './joining/sign-in-staff.js';
export { joiningMinutes } from './joining/start-joining.js';
export { takeCode } from './joining/take-code.js';
export { readWaitingInvitations as listWaitingInvitations, type WaitingInvitation } from './joining/waiting-store.js';
export { turnKeys } from './keys/turn-keys.js';
export { type EndUnitRefusal, endOrganisation } from './leaving/end-organisation.js';
export { leave } from './leaving/leave.js';
export { leaveOrgUnit } from './leaving/leave-org-unit.js';
export { listLeavers } from './leaving/list-leavers.js';
export { listStaff } from './list-staff.js';
export { findAssisted, maySendAssisted } from './mandates/assisting/find-assisted.js';
export { startAssisting } from './mandates/assisting/start-assisting.js';
export { stopAssisting } from './mandates/assisting/stop-assisting.js';
export * from './mandates/bodies/door.js';
export {
  type Capacity,
  type CheckedCapacity,
  capacities,
  type EvidenceKind,
  type EvidenceLevel,
  evidenceKinds,
  evidenceLevels as mandateEvidenceLevels,
  isByWord,
  isChecked,
  realms,
} from './mandates/capacities/capacity.js';
export { comeOfAge } from './mandates/coming-of-age/come-of-age.js';
export { findMandateNames, type MandateNames } from './mandates/find-mandate-names.js';
export { findOffered } from './mandates/find-offered.js';
export { findRight } from './mandates/find-right.js';
export { endForFirm } from './mandates/firms/end-for-firm.js';
export { type FirmCapacity, firmCapacities } from './mandates/firms/firm.js';
export { readMandatesOfFirms as listMandatesOfFirms } from './mandates/firms/firm-store.js';
export { listFirmOwners } from './mandates/firms/list-firm-owners.js';
export { type FirmPerson, listFirmPeople } from './mandates/firms/list-firm-people.js';
export { listFirms } from './mandates/firms/list-firms.js';
export { listForFirms } from './mandates/firms/list-for-firms.js';
export { nameForFirm } from './mandates/firms/name-for-firm.js';
export { type MandateToFirm, offerToFirm } from './mandates/firms/offer-to-firm.js';
export { ownsFirm } from './mandates/firms/owns-firm.js';
export { type FirmStep, stepForFirm } from './mandates/firms/step-for-firm.js';
export { helpPerson } from './mandates/help-person.js';
export {
  readHiddenFromAll as listHiddenFromAll,
  readHiddenOf as listHiddenOf,
} from './mandates/hiding/hidden-store.js';
export { hideFromAll } from './mandates/hiding/hide-from-all.js';
export { hideFromDelegate } from './mandates/hiding/hide-from-delegate.js';
export {
  type AssistedWay,
  assistedWays,
  type FirmRole,
  firmRoles,
  isInForce,
  isOver,
  type Mandate,
  type MandateAction,
  type MandateState,
  type MandateStep,
  mandateActions,
  stateAfter,
} from './mandates/mandate.js';
export {
  readInReview as listInReview,
  readMandate as findMandate,
  readMandatesOf as listMandatesOf,
} from './mandates/mandate-store.js';
export { mandatesRebuilt } from './mandates/mandates-rebuilt.js';
export { mayStep } from './mandates/may-step.js';
export { type NoteRefusal, noteStanding } from './mandates/note-standing.js';
export { type MandateToOffer, type Offered, offerMandate } from './mandates/offer-mandate.js';
export { actFor } from './mandates/own/act-for.js';
export { listOwnMandates } from './mandates/own/list-own-mandates.js';
export { mayHelp } from './mandates/owner-of.js';
export { type ApprovalRefusal, approveRequest } from './mandates/requests/approve-request.js';
export { listOwnRequests } from './mandates/requests/list-own-requests.js';
export {
  type MandateRequest,
  type RequestReason,
  requestFields,
  requestReasons,
} from './mandates/requests/mandate-request.js';
export { refuseRequest } from './mandates/requests/refuse-request.js';
export { type MandateToRequest, type RequestRefusal, requestMandate } from './mandates/requests/request-mandate.js';
export {
  readRequest as findMandateRequest,
  readWaiting as listWaitingRequests,
} from './mandates/requests/request-store.js';
export { takeBackRequest } from './mandates/requests/take-back-request.js';
export type { AskedOf, Right } from './mandates/right.js';
export { type ReviewVerdict, reviewReasons, settleReview } from './mandates/settle-review.js';
export { shareLooks } from './mandates/share-looks.js';
export * from './mandates/speaking/door.js';
export {
  type BestInterest,
  type BestInterestDecision,
  bestInterestDecisions,
  bestInterestVerdicts,
} from './mandates/standing/best-interest.js';
export {
  bestInterestTable,
  readBestInterest as findBestInterest,
  readBestInterests as listBestInterests,
  readBestInterestsOf as listBestInterestsOf,
} from './mandates/standing/best-interest-store.js';
export { findStanding } from './mandates/standing/find-standing.js';
export { listOwnBestInterests, type OwnBestInterest } from './mandates/standing/list-own-best-interests.js';
export { type BestInterestRefusal, noteBestInterest } from './mandates/standing/note-best-interest.js';
export { type ReviewRefusal, reviewBestInterest } from './mandates/standing/review-best-interest.js';
export {
  type Standing,
  type StandingNote,
  standingNotes,
} from './mandates/standing/standing.js';
export { stepMandate } from './mandates/step-mandate.js';
export { isVerifier, mandateVerifier } from './mandates/verifier.js';
export { beginMerge } from './merging/begin-merge.js';
export { type DoubtRefusal, doubtMerge } from './merging/doubt-merge.js';
export { type FindMergeRefusal, findMerge, type MergePair, type MergeProof } from './merging/find-merge.js';
export { findMergeByReference } from './merging/find-merge-by-reference.js';
export { type Merged, mergeAccounts } from './merging/merge-accounts.js';
export { mergesRebuilt } from './merging/merges-rebuilt.js';
export { type SettleMergeRefusal, settleMerge } from './merging/settle-merge.js';
export { admitOfficer } from './officers/admit-officer.js';
export { mappedRoles } from './officers/mapped-roles.js';
export type { Wish } from './openid/attempt.js';
export { beginAtProvider } from './openid/begin-at-provider.js';
export { endAtProvider } from './openid/end-at-provider.js';
export { exchangeCode } from './openid/exchange-code.js';
export { lookAtProvider } from './openid/look-at-provider.js';
export { readCredential, requireTwoFactors } from './openid/read-credential.js';
export { readToldIdentity } from './openid/read-told-identity.js';
export { type RefusalCode, refusalCodes, SignInRefused } from './openid/refused.js';
export { startAttempt } from './openid/start-attempt.js';
export { takeAttempt } from './openid/take-attempt.js';
export { addExternalId } from './organisations/add-external-id.js';
export { createOrgUnit } from './organisations/create-org-unit.js';
export { endOrgRole } from './organisations/end-org-role.js';
export { holdOrgRole } from './organisations/hold-org-role.js';
export { joinOrgUnit } from './organisations/join-org-unit.js';
export { listMembers } from './organisations/list-members.js';
export { listOrgUnits } from './organisations/list-org-units.js';
export { listOrganisations, type Organisation } from './organisations/list-organisations.js';
export { isOutside, listOutsideUnits } from './organisations/list-outside-units.js';
export { openOrganisation } from './organisations/open-organisation.js';
export { type OrgKind, type OrgRole, orgKinds, orgRoles } from './organisations/organisation.js';
export { renameOrganisation } from './organisations/rename-organisation.js';
export { addPasskey } from './passkeys/add-passkey.js';
export { beginAddingPasskey, beginPasskeySignIn } from './passkeys/begin-passkey.js';
export { listPasskeys } from './passkeys/list-passkeys.js';
export type { Passkey, RelyingParty } from './passkeys/passkey.js';
export { provePasskey } from './passkeys/prove-passkey.js';
export type { PasskeyRefusal } from './passkeys/read-answer.js';
export { holdPerson, isResident } from './people-store.js';
export type { Membership, OrgUnit, Staff } from './person.js';
export { beginPhoneCheck, provePhone } from './preferences/check-phone.js';
export { findPreferences, findPreferencesAt, findTextNumber } from './preferences/find-preferences.js';
export { findWayToWrite, type WayToWrite } from './preferences/find-way-to-write.js';
export { type OwnContact, openOwnContact } from './preferences/open-own-contact.js';
export {
  letterWays,
  type Preferences,
  type PreferencesAt,
  preferencesField,
  preferencesTable,
} from './preferences/preferences.js';
export { setPreferences } from './preferences/set-preferences.js';
export { sweepPhoneChecks } from './preferences/sweep-phone-checks.js';
export { addClientKey } from './providers/add-client-key.js';
export type { ProviderFinding } from './providers/check-provider.js';
export { findClientKey, findProvider } from './providers/find-provider.js';
export { listClientKeys } from './providers/list-client-keys.js';
export { type Provider, type ProviderKind, providerKinds } from './providers/provider.js';
export { setProvider } from './providers/set-provider.js';
export { peopleRebuilt } from './rebuilding/people-rebuilt.js';
export { approveRecovery } from './recovery/approve-recovery.js';
export { askRecovery } from './recovery/ask-recovery.js';
export { inviteRecovered } from './recovery/invite-recovered.js';
export { listRecoveries } from './recovery/list-recoveries.js';
export { type Recovery, recoveryDelayHours } from './recovery/recovery.js';
export { findRecoveryOf, stopRecovery } from './recovery/stop-recovery.js';
export { administrator } from './refuse-to-administer.js';
export { editorRole } from './roles/editor-role.js';
export { endRole } from './roles/end-role.js';
export { holdRole } from './roles/hold-role.js';
export { listRolesOf } from './roles/list-roles-of.js';
export { rolesOf } from './roles-of.js';
export {
  type AccountMerge,
  type Doubt,
  doubts,
  type MergeId,
  mergeMinutes,
  mergeReference,
} from './selves/account-merge.js';
export { keeperOf } from './selves/keeper-of.js';
export { listOwnPosts } from './selves/list-own-posts.js';
export { listOwnSubjects } from './selves/list-own-subjects.js';
export { listAllSelves, listSelves } from './selves/list-selves.js';
export {
  readInDoubt as listInDoubt,
  readMerge as findAccountMerge,
  readMergesInto as listMergesInto,
} from './selves/merge-store.js';
export { type Assured, authenticatorKinds, identityLevels } from './sessions/assured.js';
export { endOtherSessions } from './sessions/end-other-sessions.js';
export { endOwnSession } from './sessions/end-own-session.js';
export { endSession } from './sessions/end-session.js';
export { endSessionsOf } from './sessions/end-sessions-of.js';
export { findResident } from './sessions/find-resident.js';
export { findSession } from './sessions/find-session.js';
export { forgetOwnBrowser } from './sessions/forget-own-browser.js';
export { isEnough, type MissingAssurance, type NeededAssurance } from './sessions/is-enough.js';
export { listOwnSessions, type OwnSession } from './sessions/list-own-sessions.js';
export { mayChangeWaysIn } from './sessions/may-change-ways-in.js';
export { isUseToBeNoted, noteUse } from './sessions/note-use.js';
export type { Resident } from './sessions/resident.js';
export { startSession } from './sessions/start-session.js';
export { addEmail } from './signing-in/add-email.js';
export { answerChallenge, type ChallengeRefusal } from './signing-in/answer-challenge.js';
export { beginSignIn } from './signing-in/begin-sign-in.js';
export { findByCertificateCode } from './signing-in/certificate-code.js';
export { codeMinutes, codesMinutes } from './signing-in/challenge.js';
export { findByAddress } from './signing-in/find-by-address.js';
export { findChallenge } from './signing-in/find-challenge.js';
export { type HandedCode, handCode } from './signing-in/hand-code.js';
export { type Evidence, evidenceLevels, type HandingWay, handingRoles, handingWays } from './signing-in/handed-code.js';
export { isMadeUp } from './signing-in/is-made-up.js';
export { listOwnAddresses } from './signing-in/list-own-addresses.js';
export { listOwnWaysIn, type OwnWayIn } from './signing-in/list-own-ways-in.js';
export { removeWayIn } from './signing-in/remove-way-in.js';
export { sweepChallenges } from './signing-in/sweep-challenges.js';
export { useHandedCode } from './signing-in/use-handed-code.js';
export { listOwnPermissions } from './usage/list-own-permissions.js';
export { noteAsked } from './usage/note-asked.js';
export type { PermissionId, UsagePermission } from './usage/permission.js';
export { permissionsRebuilt } from './usage/permissions-rebuilt.js';
export { permitUsage } from './usage/permit-usage.js';
export { withdrawUsage } from './usage/withdraw-usage.js';
