import { fill, formatNumber } from '../../../../platform/language/index.js';
import { Button, Details, Form, NotificationBanner, Tag } from '../../../components/index.js';
import { firmWords } from '../../firms/words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { NamedMandate } from '../named-mandate.js';
import { OtherName } from '../other-name.js';
import { requestWords } from '../request/words.js';
import { mandateWords } from '../words.js';
import type { ShownRequest } from './present-requests.js';

interface Shown {
  readonly frame: Frame;
  readonly mandates: readonly NamedMandate[];
}

interface MandatesPageProps extends Shown {
  readonly requests: readonly ShownRequest[];
  readonly hasAsked: boolean;
}

export function MandatesPage({ frame, mandates, requests, hasAsked }: MandatesPageProps) {
  const { language } = frame;
  const title = mandateWords.title[language];
  const [given, held] = [mandates.filter((one) => one.isGiven), mandates.filter((one) => !one.isGiven)];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.account }}>
      {hasAsked && <NotificationBanner type="success" text={requestWords.asked[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{mandateWords.lead[language]}</p>
      <h2 class="govuk-heading-m">{mandateWords.given[language]}</h2>
      <Mandates frame={frame} mandates={given} none={mandateWords.noneGiven[language]} />
      <Button href={paths.giveMandate}>{mandateWords.give[language]}</Button>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.giveFirmMandate}>
          {firmWords.giveTitle[language]}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.hideFromAll}>
          {mandateWords.hideAll[language]}
        </a>
      </p>
      <h2 class="govuk-heading-m">{mandateWords.held[language]}</h2>
      <Mandates frame={frame} mandates={held} none={mandateWords.noneHeld[language]} />
      {held.some((one) => one.isInForce) && <Button href={paths.actFor}>{mandateWords.chooseWhom[language]}</Button>}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.takeMandate}>
          {mandateWords.take[language]}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.requestMandate}>
          {requestWords.title[language]}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.firms}>
          {firmWords.title[language]}
        </a>
      </p>
      {requests.length > 0 && <RequestList frame={frame} requests={requests} />}
    </Framed>
  );
}

function RequestList({ frame: { language }, requests }: Pick<MandatesPageProps, 'frame' | 'requests'>) {
  return (
    <>
      <h2 class="govuk-heading-m">{requestWords.listTitle[language]}</h2>
      <ul class="govuk-list gh-own">
        {requests.map(({ id, about, state, why, isWaiting }) => (
          <li class="gh-own__one">
            <div>
              {about} {why && <span class="govuk-hint gh-own__hint">{why}</span>}
            </div>
            <div>
              <p class="govuk-body govuk-!-margin-bottom-2">
                <Tag colour={isWaiting ? 'yellow' : 'grey'}>{state}</Tag>
              </p>
              {isWaiting && (
                <Form action={paths.takeBackRequest} hidden={{ request: id }}>
                  <Button variant="secondary">
                    {requestWords.takeBack[language]}
                    <span class="govuk-visually-hidden">: {about}</span>
                  </Button>
                </Form>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Those that go on, and out of the way those that are over. */
function Mandates({ frame, mandates, none }: Shown & { readonly none: string }) {
  const { language } = frame;
  const [going, over] = [mandates.filter((one) => !one.isOver), mandates.filter((one) => one.isOver)];
  const count = formatNumber(over.length, language);
  return (
    <>
      {going.length === 0 ? <p class="govuk-body">{none}</p> : <MandateList frame={frame} mandates={going} />}
      {over.length > 0 && (
        <Details summary={fill(mandateWords.overCount[language], { count })}>
          <MandateList frame={frame} mandates={over} />
        </Details>
      )}
    </>
  );
}

function MandateList({ frame: { language }, mandates }: Shown) {
  return (
    <ul class="govuk-list gh-own">
      {mandates.map((mandate) => (
        <li class="gh-own__one">
          <div>
            <a class="govuk-link gh-wrap" href={paths.mandate(mandate.one.id)}>
              <OtherName mandate={mandate} language={language} />
            </a>{' '}
            <span class="govuk-hint gh-own__hint">{mandate.about}</span>
          </div>
          <Tag colour={mandate.isInForce ? 'green' : 'grey'}>{mandate.state}</Tag>
        </li>
      ))}
    </ul>
  );
}
