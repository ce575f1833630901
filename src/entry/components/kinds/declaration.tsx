import { Checkboxes } from '../form/checkboxes.js';
import { type FieldProps, first } from './field.js';
import { words } from './words.js';

/** A statement that a person makes by ticking it. */
export function DeclarationField(props: FieldProps) {
  const { name, label, tick, hint, error, value, language, isPageHeading } = props;
  const legend = {
    text: tick ? label : words.declaration[language],
    size: isPageHeading ? 'l' : 's',
    isPageHeading,
  } as const;
  return (
    <Checkboxes
      name={name}
      fieldset={{ legend }}
      hint={hint}
      error={error}
      items={[{ value: 'yes', text: tick ?? label, checked: first(value) === 'yes' }]}
    />
  );
}
