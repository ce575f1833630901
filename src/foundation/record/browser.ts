export { type CheckedProof, checkProof, type ProofFault } from './proofs/check-proof.js';
export { prepareToVerify } from './proofs/signed-note.js';
