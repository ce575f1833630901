import { Button, Details, Form, Input, Select, Tag } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { VisitsView } from './present.js';
import { visitWords } from './words.js';

interface OnCaseProps {
  readonly frame: Frame;
  readonly reference: string;
  readonly visits: VisitsView;
}

/** When somebody goes there, each visit leading to its round; and the way to plan another. */
export function VisitsOnCase({ frame, reference, visits: { lines, plan } }: OnCaseProps) {
  const { language } = frame;
  const say = (key: keyof typeof visitWords) => visitWords[key][language];
  return (
    <section aria-labelledby="visits">
      <h2 class="govuk-heading-m" id="visits">
        {say('title')}
      </h2>
      {lines.length === 0 && <p class="govuk-body">{say('none')}</p>}
      {lines.length > 0 && (
        <ul class="govuk-list">
          {lines.map(({ href, text, state }) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>{' '}
              <Tag colour={state === 'planned' ? undefined : 'grey'}>{say(state)}</Tag>
            </li>
          ))}
        </ul>
      )}
      {plan && (
        <Details summary={say('plan')} class="gh-do">
          <Form action={paths.planVisit} hidden={{ reference, back: 'case' }}>
            <Select {...{ name: 'who', id: 'visit-who', label: say('who'), items: plan.who }} />
            <Select {...{ name: 'day', id: 'visit-day', label: say('day'), items: plan.days }} />
            <Input {...{ name: 'from', id: 'visit-from', label: say('from'), hint: say('timeHint'), width: 5 }} />
            <Input {...{ name: 'until', id: 'visit-until', label: say('until'), hint: say('timeHint'), width: 5 }} />
            <Button variant="secondary" preventDoubleClick>
              {say('save')}
            </Button>
          </Form>
        </Details>
      )}
    </section>
  );
}
