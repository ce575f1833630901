import { fill, formatMoment, formatNumber } from '../../../../platform/language/index.js';
import type { Disposal } from '../../../../work/cases/index.js';
import { DataTable } from '../../../components/index.js';
import { presentKeep } from '../../journeys/start/present-keep.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { disposalWords } from './words.js';

interface DisposalsPageProps {
  readonly frame: Frame;
  readonly disposals: readonly Disposal[];
  readonly titleOf: (service: string) => string;
}

export function DisposalsPage({ frame, disposals, titleOf }: DisposalsPageProps) {
  const { language, place } = frame;
  const say = (name: keyof typeof disposalWords) => disposalWords[name][language];
  return (
    <Framed frame={frame} title={say('title')} back={{ href: paths.record }}>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <DataTable
        caption={say('title')}
        isCaptionHidden
        columns={[
          { head: say('number') },
          { head: say('when') },
          { head: say('what') },
          { head: say('keys'), isNumeric: true },
          { head: say('proof') },
        ]}
        empty={say('none')}
        rows={disposals.map(({ number, at, classes, keys, digest }) => [
          String(number),
          formatMoment(at, language, place.timeZone),
          <ul class="govuk-list govuk-!-margin-bottom-0">
            {classes.map((one) => (
              <li>
                {one.service === undefined ? say('unknown') : titleOf(one.service)}:{' '}
                {fill(say('after'), {
                  count: formatNumber(one.keys, language),
                  keep: one.keep === undefined ? say('unknown') : presentKeep(one.keep, language),
                })}
              </li>
            ))}
          </ul>,
          formatNumber(keys, language),
          <>
            <a class="govuk-link" href={paths.disposalProof(number)} aria-label={fill(say('proofOf'), { number })}>
              {say('proof')}
            </a>{' '}
            <span class="govuk-hint gh-wrap">{fill(say('digest'), { digest: `${digest.slice(0, 16)}…` })}</span>
          </>,
        ])}
      />
      <p class="govuk-body">{say('check')}</p>
    </Framed>
  );
}
