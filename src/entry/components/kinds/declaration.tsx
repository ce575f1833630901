import { Checkboxes } from '../form/checkboxes.js';
import { type FieldProps, first } from './field.js';
import { words } from './words.js';

/** A statement that a person makes by ticking it. */
export function DeclarationField(props: FieldProps) {
  const { name, label, hint, error, value, language, isPageHeading } = props;
  const legend = { text: words.declaration[language], size: isPageHeading ? 'l' : 's', isPageHeading } as const;
  return (
    <Checkboxes
      name={name}
      fieldset={{ legend }}
      hint={hint}
      error={error}
      items={[{ value: 'yes', text: label, checked: first(value) === 'yes' }]}
    />
  );
}
