import { names, toPart } from '../piece.js';
import { type Choice, type ChoiceGroup, choiceId, isDivider } from './choice-group.js';
import { Fieldset } from './fieldset.js';
import { describedBy, FormGroup, Guidance } from './form-group.js';
import { Hint } from './hint.js';
import { Label } from './label.js';

export interface RadiosProps extends ChoiceGroup<Choice> {
  readonly value?: string | undefined;
  readonly isInline?: boolean | undefined;
  readonly isSmall?: boolean | undefined;
}

/** One of a few. */
export function Radios(props: RadiosProps) {
  const { name, fieldset, group, hint, error } = props;
  const prefix = props.idPrefix || name;
  const inner = (
    <>
      <Guidance id={prefix} hint={hint} error={error} />
      <Items {...props} prefix={prefix} />
    </>
  );
  return (
    <FormGroup hasError={Boolean(error)} group={group}>
      {fieldset ? (
        <Fieldset {...fieldset} describedBy={describedBy(fieldset.describedBy, prefix, props)}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}

function Items(props: RadiosProps & { readonly prefix: string }) {
  const shape = names(props.isInline && 'govuk-radios--inline', props.isSmall && 'govuk-radios--small');
  return (
    <div class={names('govuk-radios', shape, props.class)} {...props.attributes} data-module="govuk-radios">
      {props.group?.before}
      {props.items.map((item, index) =>
        isDivider(item) ? (
          <div class="govuk-radios__divider">{item.divider}</div>
        ) : (
          <Item item={item} id={choiceId(props.prefix, item, index)} name={props.name} value={props.value} />
        ),
      )}
      {props.group?.after}
    </div>
  );
}

interface ItemProps {
  readonly item: Choice;
  readonly id: string;
  readonly name: string;
  readonly value: string | undefined;
}

function Item({ item, id, name, value }: ItemProps) {
  const isChecked = item.checked ?? (Boolean(value) && item.value === value);
  return (
    <>
      <div class="govuk-radios__item">
        <input
          class="govuk-radios__input"
          id={id}
          name={name}
          type="radio"
          value={item.value}
          checked={isChecked}
          disabled={item.disabled}
          data-aria-controls={item.conditional ? `conditional-${id}` : undefined}
          aria-describedby={item.hint ? `${id}-item-hint` : undefined}
          {...item.attributes}
        />
        <Label {...item.label} text={item.text} class={names('govuk-radios__label', item.label?.class)} for={id} />
        {item.hint && <ItemHint id={id} hint={item.hint} />}
      </div>
      {item.conditional && (
        <div
          class={names('govuk-radios__conditional', !isChecked && 'govuk-radios__conditional--hidden')}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
}

function ItemHint({ id, hint }: { readonly id: string; readonly hint: NonNullable<Choice['hint']> }) {
  const part = toPart(hint);
  return <Hint {...part} id={`${id}-item-hint`} class={names('govuk-radios__hint', part.class)} />;
}
