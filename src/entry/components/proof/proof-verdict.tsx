import type { CheckedProof } from '../../../foundation/record/browser.js';
import type { Language } from '../../../platform/language/browser.js';
import { NotificationBanner } from '../content/notification-banner.js';
import { SummaryList } from '../content/summary-list.js';
import { proofWords } from './words.js';

interface ProofVerdictProps {
  readonly proof: CheckedProof;
  readonly language: Language;
}

const momentOf = (at: Date): string => `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** What a proof that holds proves, in words; the same on the server and in the browser. */
export function ProofVerdict({ proof, language }: ProofVerdictProps) {
  const say = (name: keyof typeof proofWords): string => proofWords[name][language];
  const { entry, cosigned } = proof;
  const facts: readonly (readonly [keyof typeof proofWords, string])[] = [
    ['kind', entry.kind],
    ['stream', entry.stream],
    ['number', String(entry.version)],
    ['recorded', momentOf(entry.recordedAt)],
    ['actor', entry.actor],
    ['log', proof.origin],
    ['leaf', `${proof.index + 1} / ${proof.size}`],
    ['root', proof.root],
  ];
  return (
    <>
      <NotificationBanner type="success" text={say('holds')} />
      <SummaryList
        class="gh-proof"
        rows={facts.map(([key, value]) => ({ key: say(key), value: { text: <code class="gh-code">{value}</code> } }))}
      />
      <h2 class="govuk-heading-m">{say('meaning')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{say('provesEntry')}</li>
        {cosigned.map(({ name, at }) => (
          <li>
            <code class="gh-code">{name}</code> {at ? `${say('provesWitness')} ${momentOf(at)}.` : say('unknown')}
          </li>
        ))}
        {!cosigned.some(({ at }) => at) && <li>{say('alone')}</li>}
        <li>{say('not')}</li>
      </ul>
    </>
  );
}
