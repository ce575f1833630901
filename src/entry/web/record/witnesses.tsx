import { quorumOf, type WitnessStanding } from '../../../foundation/record/index.js';
import { fill, formatMoment, formatNumber } from '../../../platform/language/index.js';
import { SummaryList, WarningText } from '../../components/index.js';
import type { Frame } from '../layout/frame.js';
import { witnessFaults, witnessWords } from './words.js';

interface WitnessesProps {
  readonly frame: Frame;
  readonly witnesses: readonly WitnessStanding[];
}

/** Who outside watches the record, when each last signed and over how much of it; the silent are named, never left out. */
export function Witnesses({ frame, witnesses }: WitnessesProps) {
  const { language, place } = frame;
  const say = (name: keyof typeof witnessWords) => witnessWords[name][language];
  const asked = witnesses.filter(({ is }) => is !== 'ended');
  const silent = asked.filter(({ is }) => is === 'silent');
  const stateOf = ({ is, fault, cosignedAt }: WitnessStanding): string => {
    if (is === 'ended') return say('ended');
    if (fault) return witnessFaults[fault as keyof typeof witnessFaults]?.[language] ?? fault;
    return cosignedAt ? say('well') : say('waiting');
  };
  return (
    <section aria-labelledby="witnesses">
      <h2 class="govuk-heading-m" id="witnesses">
        {say('title')}
      </h2>
      <p class="govuk-body">{asked.length === 0 ? say('none') : say('lead')}</p>
      {silent.length > 0 && (
        <WarningText>{`${say('silent')} ${silent.map(({ name }) => name).join(', ')}`}</WarningText>
      )}
      {asked.length > 0 && (
        <p class="govuk-body">{fill(say('quorum'), { needed: quorumOf(asked.length), asked: asked.length })}</p>
      )}
      {witnesses.map((one) => (
        <SummaryList
          card={{ title: { text: one.name } }}
          rows={[
            { key: say('state'), value: stateOf(one) },
            {
              key: say('signed'),
              value: one.cosignedAt ? formatMoment(one.cosignedAt, language, place.timeZone) : '–',
            },
            { key: say('size'), value: one.size === null ? '–' : formatNumber(one.size, language) },
          ]}
        />
      ))}
    </section>
  );
}
