import type { Language } from '../../../../platform/language/index.js';
import { Button, Checkboxes, Details, Form, Input, Select } from '../../../components/index.js';
import { paths } from '../../paths.js';
import type { Option, QueueView } from './present.js';
import { queueWords } from './words.js';

interface FiltersProps {
  readonly language: Language;
  readonly chosen: QueueView['chosen'];
  readonly options: QueueView['options'];
}

const isFiltered = (chosen: QueueView['chosen']) =>
  Object.entries(chosen).some(([name, value]) => value && name !== 'lang' && name !== 'after');

/** The filters, as a form that only reads: what is chosen lives in the address. */
export function QueueFilters({ language, chosen, options }: FiltersProps) {
  const say = (key: keyof typeof queueWords) => queueWords[key][language];
  const any = { value: '', text: say('any') };
  const list = (name: keyof typeof options) => (
    <Select name={name} label={say(name)} items={[any, ...options[name]]} value={chosen[name]} />
  );
  const pair = (...keys: readonly ('open' | 'closed' | 'opened' | 'due')[]): Option[] =>
    keys.map((value) => ({ value, text: say(value) }));
  return (
    <Details summary={say('filters')} open={isFiltered(chosen)}>
      <Form action={paths.queue} method="get" class="gh-filters">
        {list('service')}
        {list('state')}
        <Select name="is" label={say('is')} items={[any, ...pair('open', 'closed')]} value={chosen.is} />
        {list('team')}
        {list('assignee')}
        {list('area')}
        <Input name="reference" label={say('reference')} value={chosen.reference} />
        <Select name="order" label={say('order')} items={pair('opened', 'due')} value={chosen.order} />
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
