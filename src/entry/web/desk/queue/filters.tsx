import type { Language } from '../../../../platform/language/index.js';
import { Button, Checkboxes, Details, Form, Input, Select } from '../../../components/index.js';
import { paths } from '../../paths.js';
import type { QueueView } from './present.js';
import { queueWords } from './words.js';

interface FiltersProps extends Pick<QueueView, 'chosen' | 'options' | 'current'> {
  readonly language: Language;
}

/** The filters, as a form that only reads: what is chosen lives in the address. Open where more than a view is chosen. */
export function QueueFilters({ language, chosen, options, current }: FiltersProps) {
  const say = (key: keyof typeof queueWords) => queueWords[key][language];
  const any = { value: '', text: say('any') };
  const list = (name: keyof typeof options, label: keyof typeof queueWords) => (
    <Select name={name} label={say(label)} items={[any, ...options[name]]} value={chosen[name]} />
  );
  const isItems = [
    { value: 'open', text: say('isOpen') },
    { value: 'closed', text: say('isClosed') },
  ];
  return (
    <Details summary={say('filters')} open={current === undefined} class="gh-filtering">
      <Form action={paths.queue} method="get" class="gh-filters" hidden={{ order: chosen.order || undefined }}>
        {list('service', 'service')}
        {list('state', 'state')}
        <Select name="is" label={say('is')} items={[any, ...isItems]} value={chosen.is} />
        {list('team', 'teams')}
        {list('assignee', 'assignee')}
        {list('area', 'area')}
        {list('channel', 'channel')}
        {list('clock', 'clock')}
        {list('escalated', 'isEscalated')}
        <Input name="reference" label={say('reference')} value={chosen.reference} spellcheck={false} />
        <Checkboxes
          name="overdue"
          isSmall
          items={[{ value: 'yes', text: say('overdue'), checked: chosen.overdue === 'yes' }]}
        />
        <div class="gh-filters__do">
          <Button>{say('show')}</Button>
          <a class="govuk-link" href={paths.queue}>
            {say('clear')}
          </a>
        </div>
      </Form>
    </Details>
  );
}
