import { Button, DateInput, Form, Select } from '../../../components/index.js';
import { paths } from '../../paths.js';
import { administeringWords, type Refusal, sayRefusal } from '../words.js';
import type { OfficerView } from './officer-view.js';

const errorOf = ({ refused, frame: { language } }: OfficerView, about: readonly Refusal[]) =>
  refused && about.includes(refused) ? { error: sayRefusal(refused)[language] } : {};

/** A role, with the day on which it ends by itself. */
export function GiveRole(view: OfficerView) {
  const { frame, shown, chosen } = view;
  const say = (key: keyof typeof administeringWords) => administeringWords[key][frame.language];
  return (
    <Form action={paths.officer(shown.person)} hidden={{ do: 'role' }}>
      <h2 class="govuk-heading-m">{say('giveRole')}</h2>
      <Select
        name="role"
        label={say('role')}
        value={chosen.role}
        items={[{ value: '', text: '' }, ...shown.known]}
        {...errorOf(view, ['choose-role'])}
      />
      <DateInput
        id="until"
        namePrefix="until"
        values={chosen.day}
        fieldset={{ legend: { text: say('lastDay'), size: 's' } }}
        hint={say('lastDayHint')}
        {...errorOf(view, ['bad-day', 'past'])}
      />
      <Button preventDoubleClick>{say('giveRole')}</Button>
    </Form>
  );
}

/** A team besides those they are in, or instead of them. */
export function PutIntoTeam(view: OfficerView) {
  const { frame, shown, chosen } = view;
  const say = (key: keyof typeof administeringWords) => administeringWords[key][frame.language];
  return (
    <Form action={paths.officer(shown.person)}>
      <Select
        name="unit"
        label={say('join')}
        value={chosen.unit}
        items={[{ value: '', text: '' }, ...shown.units]}
        {...errorOf(view, ['no-such-unit'])}
      />
      <div class="govuk-button-group">
        <Button name="do" value="join" variant="secondary">
          {say('join')}
        </Button>
        <Button name="do" value="move" variant="secondary">
          {say('move')}
        </Button>
      </div>
    </Form>
  );
}
