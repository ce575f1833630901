import type { Break, WitnessStanding } from '../../../foundation/record/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { Breaks } from './breaks.js';
import { Witnesses } from './witnesses.js';
import { recordWords } from './words.js';

export interface RecordPageProps {
  readonly frame: Frame;
  readonly note: string | undefined;
  readonly key: string | undefined;
  readonly formerKeys: readonly string[];
  readonly witnesses: readonly WitnessStanding[];
  readonly breaks: readonly Break[];
}

export function RecordPage({ frame, note, key, formerKeys, witnesses, breaks }: RecordPageProps) {
  const { language } = frame;
  const say = (name: keyof typeof recordWords) => recordWords[name][language];
  return (
    <Framed frame={frame} title={say('title')}>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <p class="govuk-body">{say('how')}</p>
      <p class="govuk-body">{say('privacy')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.verifyProof}>
          {say('verify')}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.disposals}>
          {say('disposals')}
        </a>
      </p>
      <Breaks frame={frame} breaks={breaks} witnesses={witnesses} />
      <Witnesses frame={frame} witnesses={witnesses} />
      <h2 class="govuk-heading-m">{say('newest')}</h2>
      {note ? <pre class="gh-note">{note}</pre> : <p class="govuk-body">{say('none')}</p>}
      {note && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.checkpoint}>
            {say('download')}
          </a>
        </p>
      )}
      {key && (
        <>
          <h2 class="govuk-heading-m">{say('key')}</h2>
          <pre class="gh-note">{key}</pre>
        </>
      )}
      {formerKeys.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{say('formerKeys')}</h2>
          <p class="govuk-body">{say('moved')}</p>
          <pre class="gh-note">{formerKeys.join('\n')}</pre>
        </>
      )}
    </Framed>
  );
}
