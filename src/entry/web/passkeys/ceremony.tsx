import type { Language } from '../../../platform/language/index.js';
import { Button, Form } from '../../components/index.js';
import { paths } from '../paths.js';
import { passkeyWords } from './words.js';

export interface CeremonyProps {
  readonly action: string;
  readonly does: 'make' | 'use';
  readonly options: Readonly<Record<string, unknown>>;
  readonly button: string;
  readonly language: Language;
}

const fields = {
  make: ['id', 'clientData', 'attestation', 'transports'],
  use: ['id', 'clientData', 'authenticatorData', 'signature', 'userHandle'],
} as const;

const sentences = ['asking', 'stopped', 'held', 'unable'] as const;

/** A button that asks the device for a passkey and sends what it answers. Until the script is there, there is no button. */
export function Ceremony({ action, does, options, button, language }: CeremonyProps) {
  return (
    <Form
      action={action}
      hidden={Object.fromEntries(fields[does].map((name) => [name, '']))}
      attributes={{ 'data-passkey': does, 'data-options': JSON.stringify(options) }}
    >
      <div aria-live="polite">
        {sentences.map((which) => (
          <p class="govuk-body" data-when={which} hidden>
            {passkeyWords[which][language]}
          </p>
        ))}
      </div>
      <noscript>
        <p class="govuk-body">{passkeyWords.noScript[language]}</p>
      </noscript>
      <Button attributes={{ hidden: true }}>{button}</Button>
      <script type="module" src={paths.asset('passkey.js')} />
    </Form>
  );
}
