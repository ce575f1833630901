export { createFileCustody } from './custody/create-file-custody.js';
export { CustodyFaulty } from './custody/key-folder.js';
export type { SealedValues } from './envelopes/content.js';
export { type OpenedDraft, openDraft } from './envelopes/open-draft.js';
export { type OpenedPart, openRow } from './envelopes/open-row.js';
export { type DraftToSeal, sealDraft } from './envelopes/seal-draft.js';
export { type Part, type RowToSeal, type SealedEnvelope, sealRow } from './envelopes/seal-row.js';
export { KeyDestroyed } from './keys/take-key.js';
export { mintSubject } from './mint-subject.js';
