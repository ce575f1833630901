import type { Step, Story, StreetService } from '../story.js';
import { after, drawn, emailOf, type Telling } from '../telling.js';

/** Drawn numbers go to 999; so many of a thousand take each turn. */
const often = { refused: 120, sooner: 150, late: 130, withEmail: 550, forgotten: 20 };

const pick = <Item>(items: readonly [Item, ...Item[]], number: number): Item =>
  items[number % items.length] ?? items[0];

const text = (typed: string) => ({ '': [typed] });
const yesNo = (isYes: boolean) => text(isYes ? 'yes' : 'no');

/** What each of the three asks by itself. */
const asked = {
  pothole: (one: number, isSooner: boolean) => ({
    surface: text(pick(['road', 'road', 'pavement', 'cycle-path'], one)),
    depth: text(isSooner ? 'deep' : pick(['shallow', 'shallow', 'deep', 'unknown'], one)),
    danger: yesNo(isSooner),
  }),
  graffiti: (one: number, isSooner: boolean) => ({
    surface: text(pick(['council', 'road', 'utility', 'private', 'other'], one)),
    offensive: yesNo(isSooner),
  }),
  'fly-tipping': (one: number, isSooner: boolean) => ({
    waste: text(pick(['bags', 'household', 'bags', 'electrical', 'building', 'tyres', 'garden'], one)),
    size: text(pick(['item', 'car', 'car', 'van', 'lorry'], one)),
    hazardous: yesNo(isSooner),
    witness: yesNo(one % 20 === 0),
  }),
} as const;

/** By whom each step is made, and how it ends. */
const ways = {
  pothole: { steps: ['inspect', 'mend', 'mended'], by: ['asha', 'dominic', 'dominic'], refused: 'not-found' },
  graffiti: { steps: ['schedule', 'remove'], by: ['asha', 'dominic'], refused: 'allowed' },
  'fly-tipping': { steps: ['clear', 'cleared'], by: ['asha', 'bryn'], refused: 'collection' },
} as const;

const refusals: Readonly<Record<StreetService, string>> = {
  pothole: 'The inspector walked the street twice and found no hole.',
  graffiti: 'The owner of the wall had asked for the mural.',
  'fly-tipping': 'It stood there for a collection that was booked for the next day.',
};

function answersOf({ planned }: Telling, service: StreetService): Story['answers'] {
  const one = drawn(planned, 1);
  const [number = '', ...street] = planned.house.line.split(' ');
  return {
    ...asked[service](one, drawn(planned, 3) < often.sooner),
    place: text(`${street.join(' ')}, outside number ${number}`),
    ...(drawn(planned, 4) < often.withEmail ? { name: text(planned.name), email: text(emailOf(planned.name)) } : {}),
  };
}

function stepsOf({ planned, diary }: Telling, service: StreetService): readonly Step[] {
  const { steps, by, refused } = ways[service];
  const minutes = 4 + (drawn(planned, 5) % 9);
  if (drawn(planned, 0) < often.refused) {
    const at = diary.book('asha', planned.openedAt, 1, 'morning', minutes);
    return [
      { do: 'work', minutes, by: 'asha', at },
      {
        do: 'move',
        transition: 'refuse',
        reason: refused,
        note: refusals[service],
        by: 'asha',
        at: after(at, minutes),
      },
    ];
  }
  const isSooner = drawn(planned, 3) < often.sooner;
  const wait =
    drawn(planned, 2) >= 1000 - often.forgotten ? 30 : drawn(planned, 2) < often.late ? 12 : isSooner ? 0 : 3;
  return steps.flatMap((transition, index): readonly Step[] => {
    const officer = by[index] ?? 'asha';
    const day = 1 + (index === 0 ? 0 : index * (isSooner ? 0 : 1) + wait);
    const took = index === 0 ? minutes : minutes * 4;
    const at = diary.book(officer, planned.openedAt, day, index === 0 ? 'morning' : 'afternoon', took);
    return [
      { do: 'work', minutes: took, by: officer, at },
      { do: 'move', transition, by: officer, at: after(at, took) },
    ];
  });
}

/** What was answered about one thing that was wrong in a street, and how the contact team and a crew dealt with it. */
export const tellStreet =
  (service: StreetService) =>
  (telling: Telling): Pick<Story, 'answers' | 'steps'> => ({
    answers: answersOf(telling, service),
    steps: stepsOf(telling, service),
  });
