import { fill, formatNumber, type Language, pick } from '../../../platform/language/index.js';
import type { AskedMap } from '../../../work/journeys/index.js';
import { sayView } from '../../../work/places/index.js';
import type { FieldProps } from '../../components/index.js';
import { paths } from '../paths.js';
import { toPicture } from './to-picture.js';
import { nearbyWords as say } from './words.js';

/** In words: how far the pin is from the nearest address, and in which area. */
function sayChosen({ chosen }: AskedMap, language: Language): string | undefined {
  if (!chosen) return undefined;
  const { nearest, area } = chosen;
  const isThere = nearest && nearest.metres < 10;
  const near = nearest
    ? fill(say[isThere ? 'pinAt' : 'pinNear'][language], {
        metres: formatNumber(nearest.metres, language),
        address: nearest.text,
      })
    : say.pinFar[language];
  return area ? `${near} ${fill(say.pinArea[language], { area: pick(area, language) })}` : near;
}

function sayKnown({ open, disruptions }: AskedMap, language: Language): readonly string[] {
  const count = open.reduce((sum, square) => sum + square.count, 0);
  const counted = fill(say[count === 1 ? 'openOne' : 'openMany'][language], { count: formatNumber(count, language) });
  return [...(count > 0 ? [counted] : []), ...disruptions.map(({ says }) => pick(says, language))];
}

/** A location's map, and what it shows in words, in the reader's language. */
export function presentMap(map: AskedMap, language: Language): NonNullable<FieldProps['map']> {
  const { drawn, chosen, nearest } = map;
  const from = chosen ? say.fromPin : say.fromMiddle;
  return {
    picture: toPicture(drawn, language, { title: say.mapTitle[language], pin: chosen?.point, squares: map.open }),
    ...{ view: sayView(drawn.view), blank: paths.asset('blank.svg'), isOpen: map.isOpen, isPinned: map.isPinned },
    said: sayChosen(map, language),
    nearest: nearest?.map(({ text, point, metres }) => ({
      ...{ text, point: `${point.latitude}, ${point.longitude}` },
      away: fill(from[language], { metres: formatNumber(metres, language) }),
    })),
    known: sayKnown(map, language),
  };
}
