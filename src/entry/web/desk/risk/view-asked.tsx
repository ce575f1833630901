import { standingRiskTable } from '../../../../foundation/assurance/index.js';
import { fill } from '../../../../platform/language/index.js';
import { Button, Form, InsetText } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { sayRole } from '../../roles/say-role.js';
import { withTo } from '../../sign-in/own-page.js';
import { type RiskAsked, saySignal } from './asked.js';
import { askedWords } from './words.js';

interface AskedView {
  readonly frame: Frame;
  readonly asked: RiskAsked;
  /** The case's id; left out where no one case is meant, and nobody can approve. */
  readonly id?: string;
  /** The further use for which it is read. */
  readonly use?: { readonly service: string; readonly use: string };
  /** Where to come back to after signing in; the case where left out. */
  readonly back?: string;
  /** Something was entered, which stays on this page: what is asked is done in a tab beside it. */
  readonly isKept?: boolean;
}

/** What is asked of the officer before the case opens or the act is done, why, and the way there. */
export function AskedOfYou(view: AskedView) {
  const { frame, asked, isKept = false } = view;
  const { language } = frame;
  const say = (key: keyof typeof askedWords) => askedWords[key][language];
  const { asks, signals } = asked;
  return (
    <section aria-labelledby="asked">
      <h2 class="govuk-heading-m" id="asked">
        {say(isKept ? `${asks}Act` : asks)}
      </h2>
      <p class="govuk-body">{say(isKept ? `${asks}Kept` : `${asks}Lead`)}</p>
      <WayOn {...view} />
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

/** In a tab beside the page, where what was entered must not be left. */
const beside = (isKept: boolean | undefined) => (isKept ? ({ target: '_blank', rel: 'noopener' } as const) : {});

function WayOn({ frame: { language }, id, asked, use, back, isKept }: AskedView) {
  const say = (key: keyof typeof askedWords) => askedWords[key][language];
  if (asked.asks === 'step-up') {
    const opened = id === undefined ? paths.desk : paths.case(id);
    const to = isKept ? paths.desk : (back ?? opened);
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={withTo(paths.staffSignIn, to)} {...beside(isKept)}>
          {say(isKept ? 'signInBeside' : 'signIn')}
        </a>
      </p>
    );
  }
  if (asked.asks === 'refuse') return null;
  if (id === undefined) return <p class="govuk-body">{say('notApprovable')}</p>;
  if (!asked.isAnybodyThere)
    return (
      <p class="govuk-body">
        {fill(say('nobodyThere'), { role: sayRole([], standingRiskTable()['second-person'].role, language) })}
      </p>
    );
  return (
    <Form action={paths.askApproval(id)} hidden={use && { ...use }} attributes={isKept ? { target: '_blank' } : {}}>
      <Button preventDoubleClick>{say(isKept ? 'askBeside' : 'ask')}</Button>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.approvals} {...beside(isKept)}>
          {say(isKept ? 'approvalsBeside' : 'approvals')}
        </a>
      </p>
    </Form>
  );
}
