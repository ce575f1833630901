import { InsetText } from '../../content/inset-text.js';
import { Button } from '../../form/button.js';
import { Input } from '../../form/input.js';
import { Radios } from '../../form/radios.js';
import { type FieldProps, first, oneBox, partName } from '../field.js';
import { words } from '../words.js';
import { PinMap } from './pin-map.js';

/**
 * A place that has no address, said in words: “by the bridge on Mill Lane”. A button (`NAME-search`) looks for a street in them, so that it
 * is a point as well; that needs no script. Where one runs and the browser knows where it is, a button beside the box puts that in, if
 * its holder allows it; nothing waits for it. Where the place has a map, it may be pointed to.
 */
export const LocationField = (props: FieldProps) =>
  props.isFromPaper && !props.map ? <Words {...props} /> : <Sought {...props} />;

const Words = (props: FieldProps) => <Input {...oneBox(props)} autocomplete="off" />;

const Sought = (props: FieldProps) => (
  <>
    <Input
      {...oneBox(props)}
      autocomplete="off"
      attributes={
        // Where whoever keys in a form from paper sits is not where it is.
        props.isFromPaper
          ? undefined
          : { 'data-locate': words.locate[props.language], 'data-locate-failed': words.notLocated[props.language] }
      }
    />
    <Button variant="secondary" name={partName(props.name, 'search')} value="yes">
      {words.findStreet[props.language]}
    </Button>
    {props.spots && <Found {...props} spots={props.spots} />}
    {props.map && <PinMap {...props} map={props.map} />}
  </>
);

function Found({ name, value, spots, language }: FieldProps & { readonly spots: NonNullable<FieldProps['spots']> }) {
  const { found, hasMore, isLoose } = spots;
  if (found.length === 0) return <InsetText>{words.noStreet[language]}</InsetText>;
  return (
    <>
      <input type="hidden" name={partName(name, 'sought')} value={first(value) ?? ''} />
      <Radios
        name={partName(name, 'at')}
        isSmall
        fieldset={{ legend: { text: words.whichStreet[language], size: 's' } }}
        hint={isLoose ? words.looseFound[language] : hasMore ? words.moreFound[language] : undefined}
        value={first(value, 'at')}
        items={[
          ...found.map(({ point, text }) => ({ value: point, text })),
          { value: '', text: words.noneOfThese[language] },
        ]}
      />
    </>
  );
}
