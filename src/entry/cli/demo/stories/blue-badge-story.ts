import type { Step, Story } from '../story.js';
import { after, dateAnswer, drawn, emailOf, type Telling } from '../telling.js';

/** Of a thousand, how many have it by what was awarded to them; the others see the assessor. */
const awarded = 550;

function answersOf({ planned, address }: Telling): Story['answers'] {
  const year = 1936 + (drawn(planned, 1) % 60);
  const health: Story['answers'] =
    drawn(planned, 0) < awarded
      ? { entitled_by: { '': [drawn(planned, 2) % 2 === 0 ? 'pip-moving' : 'dla'] } }
      : {
          entitled_by: { '': ['walking'] },
          difficulty: { '': ['After some steps my hip hurts so much that I must stand still.'] },
          how_far: { '': [drawn(planned, 3) % 2 === 0 ? 'under-30' : 'under-80'] },
          aids: { '': ['stick'] },
          lasting: { '': ['yes'] },
        };
  return {
    ...health,
    name: { '': [planned.name] },
    born_on: dateAnswer(`${year}-05-17`),
    address,
    email: { '': [emailOf(planned.name)] },
    phone: { '': [`07700900${String(drawn(planned, 5)).padStart(3, '0')}`] },
    truth: { '': ['yes'] },
  };
}

/** Jac sends it to the assessor, who says what she found; Jac decides by that. */
function assessedSteps({ planned, diary }: Telling): readonly Step[] {
  const sent = diary.book('jac', planned.openedAt, 2, 'morning', 7);
  const seen = diary.book('lleucu', sent, 5 + (drawn(planned, 4) % 9), 'afternoon', 40);
  const decided = diary.book('jac', seen, 2, 'morning', 9);
  const isMet = drawn(planned, 3) % 4 !== 1;
  const found = isMet
    ? ({
        transition: 'find-met',
        grounds: ['very-hard'],
        note: 'Stood still twice on the way along the corridor.',
      } as const)
    : ({
        transition: 'find-not-met',
        grounds: ['walks'],
        note: 'Walked to the car park and back without a rest.',
      } as const);
  const decision = isMet
    ? ({ transition: 'grant', grounds: ['assessed'] } as const)
    : ({ transition: 'refuse', grounds: ['not-met'], reason: 'not-met', note: 'As the assessor found.' } as const);
  return [
    { do: 'work', minutes: 7, by: 'jac', at: sent },
    { do: 'move', transition: 'assess', by: 'jac', at: after(sent, 7) },
    { do: 'work', minutes: 40, by: 'lleucu', at: seen },
    { do: 'move', ...found, by: 'lleucu', at: after(seen, 40) },
    { do: 'work', minutes: 9, by: 'jac', at: decided },
    { do: 'move', ...decision, by: 'jac', at: after(decided, 9) },
  ];
}

function awardedSteps({ planned, diary }: Telling): readonly Step[] {
  const at = diary.book('jac', planned.openedAt, 3 + (drawn(planned, 2) % 5), 'morning', 11);
  return [
    { do: 'work', minutes: 11, by: 'jac', at },
    { do: 'move', transition: 'grant', grounds: ['awarded'], by: 'jac', at: after(at, 11) },
  ];
}

/** Why somebody needs a Blue Badge, and who looked at it. */
export const tellBlueBadge = (telling: Telling): Pick<Story, 'answers' | 'steps'> => ({
  answers: answersOf(telling),
  steps: drawn(telling.planned, 0) < awarded ? awardedSteps(telling) : assessedSteps(telling),
});
