import { Button } from '../../form/button.js';
import { Fieldset } from '../../form/fieldset.js';
import { describedBy, FormGroup, Guidance } from '../../form/form-group.js';
import { Input } from '../../form/input.js';
import { Radios } from '../../form/radios.js';
import { type FieldProps, first, legendOf, oneBox, partName } from '../field.js';
import { words } from '../words.js';

/**
 * The free times of a calendar by day, the next first. Later ones come by a button that sends the page, so that no script is needed.
 * Where nothing was looked up, as at the desk, the time is typed.
 */
export function TimeSlotField(props: FieldProps) {
  const { name, hint, error, slots, language, value } = props;
  if (!slots) return <Input {...oneBox(props)} spellcheck={false} autocomplete="off" width={20} />;
  const groups = [
    ...slots.days.map(({ day, slots: items }) => ({ legend: day, items })),
    ...(slots.mayWait
      ? [{ legend: words.noSlotSuits[language], items: [{ value: 'waiting', text: words.waitForSlot[language] }] }]
      : []),
  ];
  return (
    <FormGroup hasError={Boolean(error)} group={undefined}>
      <Fieldset legend={legendOf(props)} role="group" describedBy={describedBy(undefined, name, { hint, error })}>
        <Guidance id={name} hint={hint} error={error} />
        {slots.days.length === 0 && <p class="govuk-body">{words.noSlots[language]}</p>}
        {groups.map(({ legend, items }, at) => (
          <Radios
            name={name}
            idPrefix={at === 0 ? name : `${name}-${at + 1}-day`}
            isSmall
            isInline
            value={first(value)}
            fieldset={{ legend: { text: legend, size: 's' } }}
            items={items}
          />
        ))}
        {slots.later && (
          <Button variant="secondary" name={partName(name, 'later')} value={slots.later}>
            {words.laterSlots[language]}
          </Button>
        )}
      </Fieldset>
    </FormGroup>
  );
}
