import { names, toPart } from '../piece.js';
import { type Choice, type ChoiceGroup, choiceId, isDivider } from './choice-group.js';
import { Fieldset } from './fieldset.js';
import { describedBy, FormGroup, Guidance } from './form-group.js';
import { Hint } from './hint.js';
import { Label } from './label.js';

interface Tick extends Choice {
  /** The group's name when absent. */
  readonly name?: string | undefined;
  /** `exclusive` is “none of these”: a script unticks the others. */
  readonly behaviour?: 'exclusive' | undefined;
}

export interface CheckboxesProps extends ChoiceGroup<Tick> {
  readonly values?: readonly string[] | undefined;
  readonly isSmall?: boolean | undefined;
  readonly describedBy?: string | undefined;
}

/** Any number of a few. */
export function Checkboxes(props: CheckboxesProps) {
  const { name, fieldset, group, hint, error } = props;
  const prefix = props.idPrefix || name;
  const described = describedBy(fieldset?.describedBy || props.describedBy, prefix, props);
  const inner = (
    <>
      <Guidance id={prefix} hint={hint} error={error} />
      <Items {...props} prefix={prefix} described={fieldset ? undefined : described} />
    </>
  );
  return (
    <FormGroup hasError={Boolean(error)} group={group}>
      {fieldset ? (
        <Fieldset {...fieldset} describedBy={described}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}

/** What the boxes of one group have in common; without a fieldset each box carries the group's description itself. */
interface Setting {
  readonly prefix: string;
  readonly described: string | undefined;
}

function Items(props: CheckboxesProps & Setting) {
  const { group, items, isSmall, attributes } = props;
  return (
    <div
      class={names('govuk-checkboxes', isSmall && 'govuk-checkboxes--small', props.class)}
      {...attributes}
      data-module="govuk-checkboxes"
    >
      {group?.before}
      {items.map((item, index) =>
        isDivider(item) ? (
          <div class="govuk-checkboxes__divider">{item.divider}</div>
        ) : (
          <Item
            item={item}
            id={choiceId(props.prefix, item, index)}
            name={item.name || props.name}
            isChecked={item.checked ?? props.values?.includes(item.value) ?? false}
            described={props.described}
          />
        ),
      )}
      {group?.after}
    </div>
  );
}

interface ItemProps {
  readonly item: Tick;
  readonly id: string;
  readonly name: string;
  readonly isChecked: boolean;
  readonly described: string | undefined;
}

function Item({ item, id, name, isChecked, described }: ItemProps) {
  return (
    <>
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          id={id}
          name={name}
          type="checkbox"
          value={item.value}
          checked={isChecked}
          disabled={item.disabled}
          data-aria-controls={item.conditional ? `conditional-${id}` : undefined}
          data-behaviour={item.behaviour}
          aria-describedby={names(described, item.hint ? `${id}-item-hint` : undefined)}
          {...item.attributes}
        />
        <Label {...item.label} text={item.text} class={names('govuk-checkboxes__label', item.label?.class)} for={id} />
        {item.hint && <ItemHint id={id} hint={item.hint} />}
      </div>
      {item.conditional && (
        <div
          class={names('govuk-checkboxes__conditional', !isChecked && 'govuk-checkboxes__conditional--hidden')}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
}

function ItemHint({ id, hint }: { readonly id: string; readonly hint: NonNullable<Tick['hint']> }) {
  const part = toPart(hint);
  return <Hint {...part} id={`${id}-item-hint`} class={names('govuk-checkboxes__hint', part.class)} />;
}
