import { type CheckedProof, checkProof, type ProofFault } from '../../../../foundation/record/index.js';
import type { Form } from '../../form.js';

/** The form as it was sent, to be shown again, with what came of it. */
export interface TriedProof {
  readonly file: string;
  readonly keys: string;
  readonly entry: string;
  readonly proof?: CheckedProof;
  readonly fault?: ProofFault;
}

const aboutKeys: readonly ProofFault[] = ['no-keys', 'bad-key', 'other-log', 'other-key'];

/** The box that a fault is about. */
export function boxOf(fault: ProofFault): 'proof' | 'keys' | 'entry' {
  if (fault === 'no-entry' || fault === 'entry-too-long') return 'entry';
  return aboutKeys.includes(fault) ? 'keys' : 'proof';
}

/** Checks what was sent, on the server, for whoever has no scripts. A pasted sentence is no proof and is not kept. */
export function presentTried(form: Form, now: Date): TriedProof {
  const [file, keys, entry] = [form.machine('proof'), form.machine('keys'), form.machine('entry')];
  const fault = form.isFilled('proof') && file === '' ? 'not-a-proof' : undefined;
  if (fault) return { file, keys, entry, fault };
  const checked = checkProof({ file, keys, entry, now });
  return { file, keys, entry, ...(checked.ok ? { proof: checked } : { fault: checked.fault }) };
}
