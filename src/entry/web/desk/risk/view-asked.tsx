import { Button, Form, InsetText } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { withTo } from '../../sign-in/own-page.js';
import { type RiskAsked, saySignal } from './asked.js';
import { askedWords } from './words.js';

interface AskedView {
  readonly frame: Frame;
  /** The case's id. */
  readonly id: string;
  readonly asked: RiskAsked;
}

/** What is asked of the officer before the case opens, why, and the way there. */
export function AskedOfYou({ frame: { language }, id, asked: { asks, signals } }: AskedView) {
  const say = (key: keyof typeof askedWords) => askedWords[key][language];
  return (
    <section aria-labelledby="asked">
      <h2 class="govuk-heading-m" id="asked">
        {say(asks)}
      </h2>
      <p class="govuk-body">{say(`${asks}Lead`)}</p>
      {asks === 'step-up' && (
        <p class="govuk-body">
          <a class="govuk-link" href={withTo(paths.staffSignIn, paths.case(id))}>
            {say('signIn')}
          </a>
        </p>
      )}
      {asks === 'second-person' && (
        <Form action={paths.askApproval(id)}>
          <Button preventDoubleClick>{say('ask')}</Button>
          <p class="govuk-body">
            <a class="govuk-link" href={paths.approvals}>
              {say('approvals')}
            </a>
          </p>
        </Form>
      )}
      <h3 class="govuk-heading-s">{say('why')}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {signals.map((signal) => (
          <li>{saySignal(signal, language)}</li>
        ))}
      </ul>
      <InsetText>{say('unopened')}</InsetText>
    </section>
  );
}
