export { type AuditorKey, readAuditorKey } from './concealing/auditor-key.js';
export { type Concealed, conceal, openConcealed } from './concealing/conceal.js';
export { openCopy, readAuditorSecret } from './concealing/open-copy.js';
export { createFileCustody } from './custody/create-file-custody.js';
export { CustodyFaulty, holdsKey } from './custody/key-folder.js';
export { findCopied } from './custody/recovery/find-copied.js';
export { type JoinedShares, joinShares } from './custody/recovery/join-shares.js';
export { copyFile } from './custody/recovery/keep-copy.js';
export { listUncopied } from './custody/recovery/list-uncopied.js';
export { makeShares } from './custody/recovery/make-shares.js';
export { openCopied } from './custody/recovery/open-copied.js';
export { restoreKeys } from './custody/recovery/restore-keys.js';
export { readShare, ShareFaulty } from './custody/recovery/share.js';
export { takeUpCopy } from './custody/recovery/take-up-copy.js';
export type { SealedValues } from './envelopes/content.js';
export { findDraftKey, openDraft } from './envelopes/open-draft.js';
export { openOwn } from './envelopes/open-own.js';
export { openOwnRows } from './envelopes/open-own-rows.js';
export { type OpenedPart, openRow } from './envelopes/open-row.js';
export { openBeside, sealBeside } from './envelopes/seal-beside.js';
export { type BriefAddress, openBriefly, sealBriefly } from './envelopes/seal-briefly.js';
export { sealDraft } from './envelopes/seal-draft.js';
export { sealRow } from './envelopes/seal-row.js';
export { type Disposed, streamDisposed } from './evidence/evidence-store.js';
export { shredsRebuilt } from './evidence/shreds-rebuilt.js';
export { vaultEvidence } from './evidence/vault-evidence.js';
export { destroySecret, keepSecret, openSecret } from './keys/place-secret.js';
export type { KeyTerms } from './keys/subject-key.js';
export { KeyDestroyed } from './keys/take-key.js';
export { createFileLedger } from './ledger/create-file-ledger.js';
export { LedgerFaulty } from './ledger/read-ledger.js';
export { findLastShred, requireLedgerSince, stateLedger } from './ledger/state-ledger.js';
export { listPersonsOf, listSubjectsOf } from './links/link-store.js';
export { linkSubject, unlinkSubject } from './links/link-subject.js';
export { linksRebuilt } from './links/links-rebuilt.js';
export { mintSubject } from './mint-subject.js';
export { type KeyTable, keyTables, placeKeysThatMove } from './moving/moving-store.js';
export { MovedKeysFaulty, openKeys } from './moving/open-keys.js';
export { type Recipient, RecipientFaulty, readRecipient } from './moving/recipient.js';
export { findRecipientKey, makeRecipient, recipientFile } from './moving/recipient-key.js';
export { rewrapLines } from './moving/rewrap-lines.js';
export { sealKeys } from './moving/seal-keys.js';
export { takeOverLedger } from './moving/take-over-ledger.js';
export { keepOldFor, renewAfter } from './rotation/cycle.js';
export { listLostKeks } from './rotation/list-lost-keks.js';
export { rotateKeys, settleFully } from './rotation/rotate-keys.js';
export { digestForFinding } from './search/digest-for-finding.js';
export { findBlind, mostFound } from './search/find-blind.js';
export { findSame } from './search/find-same.js';
export { forgetBlind } from './search/forget-blind.js';
export { indexBlind } from './search/index-blind.js';
export { matchRow, type ToMatch } from './search/match-row.js';
export { type BlindKind, normaliseFor } from './search/normalise-for.js';
export { certifyErasure, type ErasureCertificate } from './shredding/certify-erasure.js';
export { eraseSubject, type Kept } from './shredding/erase-subject.js';
export { replayLedger, replayWithin } from './shredding/replay-ledger.js';
export { type Spare, shredKeys } from './shredding/shred-keys.js';
export {
  holdLedger,
  type KeyLife,
  type KeyListing,
  listCaseKeys,
  listDisposed,
  listKeyLives,
  listKeysOf,
  listLive,
} from './shredding/shred-store.js';
