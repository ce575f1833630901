import { DateInput, type DatePart } from '../form/date-input.js';
import { Fieldset } from '../form/fieldset.js';
import { describedBy, FormGroup, Guidance } from '../form/form-group.js';
import { type FieldProps, first, legendOf, partName } from './field.js';
import { words } from './words.js';

const parts: readonly DatePart[] = ['day', 'month', 'year'];

/** A first and a last day, in three boxes each. */
export function DateRangeField(props: FieldProps) {
  const { name, error, value, language } = props;
  const hint = props.hint ?? words.dateHint[language];
  const endOf = (end: 'from' | 'to') => (
    <DateInput
      id={partName(name, end)}
      namePrefix={partName(name, end)}
      fieldset={{ legend: { text: words[end][language] } }}
      boxes={parts.map((part) => ({
        part,
        value: first(value, `${end}-${part}`),
        hasError: error ? (error.parts?.includes(`${end}-${part}`) ?? true) : undefined,
      }))}
    />
  );
  return (
    <FormGroup hasError={Boolean(error)} group={undefined}>
      <Fieldset legend={legendOf(props)} role="group" describedBy={describedBy(undefined, name, { hint, error })}>
        <Guidance id={name} hint={hint} error={error} />
        {endOf('from')}
        {endOf('to')}
      </Fieldset>
    </FormGroup>
  );
}
