import type { CheckedProof } from '../../../foundation/record/browser.js';
import { fill, formatMoment, formatNumber, type Language } from '../../../platform/language/browser.js';
import { Details } from '../content/details.js';
import { NotificationBanner } from '../content/notification-banner.js';
import { SummaryList } from '../content/summary-list.js';
import { sayEntry } from './say-entry.js';
import { proofWords } from './words.js';

interface ProofVerdictProps {
  readonly proof: CheckedProof;
  readonly language: Language;
  /** The place's own, by whose clocks moments are told. */
  readonly timeZone: string;
}

/** What a proof that holds proves, in words; the same on the server and in the browser. */
export function ProofVerdict({ proof, language, timeZone }: ProofVerdictProps) {
  const say = (name: keyof typeof proofWords): string => proofWords[name][language];
  const { entry, cosigned, index, size } = proof;
  const said = sayEntry(entry, language, timeZone);
  const place = { number: formatNumber(index + 1, language), size: formatNumber(size, language) };
  return (
    <>
      <NotificationBanner type="success" text={say('holds')} />
      <SummaryList
        class="gh-proof"
        rows={[
          { key: say('kind'), value: said.done },
          { key: say('stream'), value: said.about },
          { key: say('number'), value: said.number },
          { key: say('recorded'), value: said.recorded },
          { key: say('actor'), value: said.by },
          { key: say('leaf'), value: fill(say('leafOf'), place) },
        ]}
      />
      <Exactly proof={proof} language={language} />
      <h2 class="govuk-heading-m">{say('meaning')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{say('provesEntry')}</li>
        {cosigned.map(({ name, at }) => (
          <li>
            <strong class="gh-digest">{name}</strong>{' '}
            {at ? `${say('provesWitness')} ${formatMoment(at, language, timeZone)}.` : say('unknown')}
          </li>
        ))}
        {!cosigned.some(({ at }) => at) && <li>{say('alone')}</li>}
        <li>{say('not')}</li>
      </ul>
    </>
  );
}

/** The same to the letter, for whoever compares it with something else. */
function Exactly({ proof, language }: Omit<ProofVerdictProps, 'timeZone'>) {
  const { entry, cosigned } = proof;
  const facts: readonly (readonly [keyof typeof proofWords, string])[] = [
    ['kind', entry.kind],
    ['stream', entry.stream],
    ['number', String(entry.version)],
    ['recorded', entry.recordedAt.toISOString()],
    ['actor', entry.actor],
    ['log', proof.origin],
    ['leaf', `${proof.index} / ${proof.size}`],
    ['leafHash', proof.leaf],
    ['root', proof.root],
    ...cosigned.flatMap(({ name, at }) => (at ? [['cosigned', `${name} ${at.toISOString()}`] as const] : [])),
  ];
  return (
    <Details summary={proofWords.exactly[language]}>
      <SummaryList
        class="gh-proof"
        rows={facts.map(([key, value]) => ({
          key: proofWords[key][language],
          value: { text: <code class="gh-code">{value}</code> },
        }))}
      />
    </Details>
  );
}
