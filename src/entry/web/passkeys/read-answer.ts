import type { Form } from '../form.js';

/** What the browser's script put into the form when a passkey was made. */
export const readNewPasskey = (form: Form) => ({
  id: form.bytes('id') ?? '',
  clientData: form.bytes('clientData') ?? '',
  attestation: form.bytes('attestation') ?? '',
  transports: (form.code('transports') ?? '').split('.'),
});

/** And when one was used. */
export const readUsedPasskey = (form: Form) => ({
  id: form.bytes('id') ?? '',
  clientData: form.bytes('clientData') ?? '',
  authenticatorData: form.bytes('authenticatorData') ?? '',
  signature: form.bytes('signature') ?? '',
  userHandle: form.bytes('userHandle'),
});
