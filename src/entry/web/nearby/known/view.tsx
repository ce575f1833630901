import { fill, formatNumber } from '../../../../platform/language/index.js';
import type { Disruption } from '../../../../work/places/index.js';
import { Button, SummaryList } from '../../../components/index.js';
import { SaidDisruptions } from '../../disruptions/said.js';
import { type Frame, Framed } from '../../layout/frame.js';
import type { Fact } from '../present-facts.js';
import { nearbyWords } from '../words.js';

interface KnownView {
  readonly service: string;
  readonly near: readonly { readonly facts: readonly Fact[]; readonly metres: number; readonly href: string }[];
  readonly disruptions: readonly Disruption[];
  readonly back: string;
  readonly goOn: string;
}

/** What was reported near there already, with enough of each to know it again. */
export function KnownPage({ frame, service, near, disruptions, back, goOn }: KnownView & { readonly frame: Frame }) {
  const { language } = frame;
  const say = nearbyWords;
  return (
    <Framed frame={frame} title={say.title[language]} back={{ href: back }}>
      <span class="govuk-caption-l">{service}</span>
      <h1 class="govuk-heading-l">{say.title[language]}</h1>
      <SaidDisruptions disruptions={disruptions} language={language} />
      {near.length > 0 && <p class="govuk-body">{say.lead[language]}</p>}
      {near.map(({ facts, metres, href }, at) => {
        const number = formatNumber(at + 1, language);
        const away = fill(say.lessThan[language], { metres: formatNumber(metres, language) });
        return (
          <section>
            <h2 class="govuk-heading-m">{fill(say.one[language], { number })}</h2>
            <SummaryList
              rows={[...facts, { key: say.away[language], value: away }].map(({ key, value }) => ({
                key,
                value: { text: value },
              }))}
            />
            <Button variant="secondary" href={href}>
              {say.follow[language]}
              <span class="govuk-visually-hidden"> ({fill(say.followOf[language], { number })})</span>
            </Button>
          </section>
        );
      })}
      {near.length > 0 && <p class="govuk-hint">{say.rounded[language]}</p>}
      <h2 class="govuk-heading-m">{say.different[language]}</h2>
      <Button href={goOn}>{say.goOn[language]}</Button>
    </Framed>
  );
}
