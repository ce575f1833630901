import { Details } from '../content/details.js';
import { InsetText } from '../content/inset-text.js';
import { Reveal } from '../content/reveal.js';
import { Button } from '../form/button.js';
import { Fieldset } from '../form/fieldset.js';
import { describedBy, FormGroup, Guidance } from '../form/form-group.js';
import { Input, type InputProps } from '../form/input.js';
import { Radios } from '../form/radios.js';
import { type FieldProps, type FoundAddress, first, legendOf, partName, purpose } from './field.js';
import { words } from './words.js';

/**
 * An address of the gazetteer: search, then choose; or by hand where it is not there. The search is a button that
 * sends the page (`NAME-search`), so it needs no script.
 */
export function AddressField(props: FieldProps) {
  const { name, hint, error, addresses, language } = props;
  const found = addresses?.found ?? [];
  const isListed = found.length > 0;
  return (
    <FormGroup hasError={Boolean(error)} group={{ class: 'gh-address' }}>
      <Fieldset legend={legendOf(props)} role="group" describedBy={describedBy(undefined, name, { hint, error })}>
        <Guidance id={name} hint={hint} error={error} />
        {props.isFromPaper ? <Boxes {...props} /> : <Search {...props} />}
        {isListed && <Found {...props} found={found} />}
        {addresses?.isLoose && <InsetText>{words.looseFound[language]}</InsetText>}
        {addresses?.hasMore && <InsetText>{words.moreFound[language]}</InsetText>}
        {addresses && !isListed && <InsetText>{words.noneFound[language]}</InsetText>}
        {!props.isFromPaper && <ByHand {...props} isListed={isListed} />}
      </Fieldset>
    </FormGroup>
  );
}

function Search({ name, value, error, addresses, language }: FieldProps) {
  return (
    <div class="gh-address__search">
      <Input
        name={partName(name, 'find')}
        label={words.postcodeOrStreet[language]}
        value={first(value, 'find')}
        autocomplete="off"
        spellcheck={false}
        width={20}
        class={error?.parts?.includes('find') ? 'govuk-input--error' : undefined}
      />
      <Button variant="secondary" name={partName(name, 'search')} value="yes">
        {words[addresses ? 'searchAgain' : 'findAddress'][language]}
      </Button>
    </div>
  );
}

function Found({ name, value, found, language }: FieldProps & { readonly found: readonly FoundAddress[] }) {
  return (
    <Radios
      name={name}
      isSmall
      fieldset={{ legend: { text: words.chooseAddress[language], size: 's' } }}
      value={first(value)}
      items={[
        ...found.map(({ id, text }) => ({
          value: id,
          text: typeof text === 'string' ? text : <Reveal value={text} />,
        })),
        { value: 'manual', text: words.notListed[language] },
      ]}
    />
  );
}

const manual = [
  { part: 'line1', autocomplete: 'address-line1', width: undefined },
  { part: 'line2', autocomplete: 'address-line2', width: undefined },
  { part: 'town', autocomplete: 'address-level2', width: 20 },
  { part: 'postcode', autocomplete: 'postal-code', width: 10 },
] as const satisfies readonly { part: keyof typeof words; autocomplete: string; width: InputProps['width'] }[];

function ByHand(props: FieldProps & { readonly isListed: boolean }) {
  const { value, error, language, isListed } = props;
  const isTyped = manual.some(({ part }) => first(value, part) || error?.parts?.includes(part));
  // Without a list the boxes hold the answer by themselves; with one, only when the last radio says so.
  return (
    <Details summary={words.byHand[language]} open={isTyped || (isListed && first(value) === 'manual')}>
      <Boxes {...props} />
    </Details>
  );
}

const Boxes = (props: FieldProps) => (
  <>
    {manual.map(({ part, autocomplete, width }) => (
      <Input
        name={partName(props.name, part)}
        label={words[part][props.language]}
        value={first(props.value, part)}
        autocomplete={purpose(props, autocomplete)}
        spellcheck={false}
        width={width}
        class={props.error?.parts?.includes(part) ? 'govuk-input--error' : undefined}
      />
    ))}
  </>
);
