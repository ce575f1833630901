import { Details } from '../../content/details.js';
import { Button } from '../../form/button.js';
import { PlaceMap } from '../../mapping/place-map.js';
import { type FieldProps, first, type LocationMap, partName } from '../field.js';
import { words } from '../words.js';

type PinMapProps = FieldProps & { readonly map: LocationMap };

const ways = ['north', 'south', 'west', 'east', 'in', 'out'] as const;

/**
 * A map that is moved by buttons and pressed where the pin is to stand; each press is a form that comes back with the map as it then is. The
 * picture is pressed in one of two sizes, since it tells in its own pixels where. Who does not use it has the buttons and the addresses.
 */
export function PinMap(props: PinMapProps) {
  const { name, map, language, value } = props;
  return (
    <Details summary={words.pointOnMap[language]} open={map.isOpen} class="gh-map-field" id={partName(name, 'onmap')}>
      <div class="gh-map-part" id={partName(name, 'mapped')} data-map={name} data-keys={words.mapKeys[language]}>
        <input type="hidden" name={partName(name, 'map')} value={map.view} />
        {map.isPinned && <input type="hidden" name={partName(name, 'pin')} value={first(value, 'pin')} />}
        {map.isPinned && <input type="hidden" name={partName(name, 'named')} value={first(value, 'named') ?? ''} />}
        <p class="govuk-body" data-said="">
          {map.said ?? words.noPin[language]}
        </p>
        <div class="gh-map">
          <PlaceMap picture={map.picture} />
          {(['small', 'large'] as const).map((size) => (
            <input
              type="image"
              class={`gh-map__press gh-map__press--${size}`}
              name={partName(name, size)}
              src={map.blank}
              alt={words.pressMap[language]}
              tabIndex={-1}
            />
          ))}
        </div>
        <Moves {...props} />
        <Beside {...props} />
      </div>
    </Details>
  );
}

const Moves = ({ name, map, language }: PinMapProps) => (
  <div class="gh-map__moves">
    {ways.map((way) => (
      <Button variant="secondary" name={partName(name, 'go')} value={way}>
        {way !== 'in' && way !== 'out' && <span class="govuk-visually-hidden">{words.moveMap[language]} </span>}
        {words[way][language]}
      </Button>
    ))}
    <Button variant="secondary" name={partName(name, 'go')} value="pin">
      {words.pinMiddle[language]}
    </Button>
    {map.isPinned && (
      <Button variant="secondary" name={partName(name, 'go')} value="away">
        {words.pinAway[language]}
      </Button>
    )}
  </div>
);

/** What the picture shows, for those who do not see it or would rather read. */
function Beside({ name, map, language }: PinMapProps) {
  return (
    <>
      {map.known.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {map.known.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
      <h2 class="govuk-heading-s">{words.nearestAddresses[language]}</h2>
      {!map.nearest || map.nearest.length === 0 ? (
        <p class="govuk-body">{words[map.nearest ? 'noAddress' : 'zoomFirst'][language]}</p>
      ) : (
        <ul class="govuk-list gh-map__nearest">
          {map.nearest.map(({ text, point, away }) => (
            <li>
              <button type="submit" class="gh-map__to" name={partName(name, 'to')} value={point}>
                <span class="govuk-visually-hidden">{words.pinTo[language]} </span>
                {text}
              </button>{' '}
              <span class="govuk-hint">{away}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
