/**
 * Hands what the server asks of a passkey to the browser, and its answer back as a form. It decides nothing: the server
 * drew the challenge and judges the answer.
 */

type Json = Readonly<Record<string, unknown>>;

const toBytes = (text: unknown): ArrayBuffer => {
  const plain = atob(String(text).replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (one) => one.charCodeAt(0)).buffer;
};

const toText = (bytes: ArrayBuffer | null): string =>
  btoa(Array.from(new Uint8Array(bytes ?? new ArrayBuffer(0)), (one) => String.fromCharCode(one)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

async function make(asked: Json): Promise<Readonly<Record<string, string>>> {
  const user = asked.user as Json;
  const known = (asked.excludeCredentials as readonly Json[]).map((one) => ({ ...one, id: toBytes(one.id) }));
  const publicKey = {
    ...asked,
    challenge: toBytes(asked.challenge),
    user: { ...user, id: toBytes(user.id) },
    excludeCredentials: known,
    // One that can also lock what the field app keeps, where the device has such.
    extensions: { ...(asked.extensions as object | undefined), prf: {} },
  } as unknown as PublicKeyCredentialCreationOptions;
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  return {
    id: made.id,
    clientData: toText(response.clientDataJSON),
    attestation: toText(response.attestationObject),
    transports: (response.getTransports?.() ?? []).join('.'),
  };
}

async function use(asked: Json): Promise<Readonly<Record<string, string>>> {
  const publicKey = { ...asked, challenge: toBytes(asked.challenge) } as unknown as PublicKeyCredentialRequestOptions;
  const used = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  const response = used.response as AuthenticatorAssertionResponse;
  return {
    id: used.id,
    clientData: toText(response.clientDataJSON),
    authenticatorData: toText(response.authenticatorData),
    signature: toText(response.signature),
    userHandle: toText(response.userHandle),
  };
}

/** Shows one of the sentences that came with the form, and only that one. */
function say(form: HTMLFormElement, which: string): void {
  for (const line of form.querySelectorAll<HTMLElement>('[data-when]')) line.hidden = line.dataset.when !== which;
}

async function answer(form: HTMLFormElement): Promise<void> {
  const asked = JSON.parse(form.dataset.options ?? '{}') as Json;
  say(form, 'asking');
  try {
    const said = await (form.dataset.passkey === 'make' ? make(asked) : use(asked));
    for (const [name, value] of Object.entries(said)) {
      const input = form.elements.namedItem(name);
      if (input instanceof HTMLInputElement) input.value = value;
    }
    form.submit();
  } catch (fault) {
    say(form, (fault as { name?: string }).name === 'InvalidStateError' ? 'held' : 'stopped');
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  if (typeof PublicKeyCredential === 'undefined') {
    say(form, 'unable');
    continue;
  }
  for (const button of form.querySelectorAll('button')) button.hidden = false;
  say(form, '');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer(form);
  });
}

/** An invitation's code may come behind the `#` of a link, which no server and no log is told. */
const box = document.querySelector<HTMLInputElement>('input[data-from-fragment]');
if (box && location.hash.length > 1) {
  box.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname + location.search);
}
