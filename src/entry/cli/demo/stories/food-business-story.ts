import type { Step, Story } from '../story.js';
import { after, dateAnswer, drawn, emailOf, type Telling } from '../telling.js';

const names = ['The Copper Kettle', 'Weir Street Bakes', 'Drovers’ Kitchen', 'Orchard Deli', 'Y Gegin Fach'] as const;
const operators = ['sole-trader', 'sole-trader', 'company', 'charity', 'partnership'] as const;
const oneDay = 24 * 60 * 60 * 1000;

type Operator = (typeof operators)[number];

/** Who answers for the food: of a partnership two people, each with their own address. */
function operatorAnswers({ planned, address }: Telling, operator: Operator): Story['answers'] {
  if (operator === 'company')
    return { company: { number: [String(8_000_000 + planned.number)], name: ['Wealdham Pantry Ltd'] } };
  if (operator === 'charity') return { charity_name: { '': ['Millbrook Community Larder'] } };
  if (operator !== 'partnership') return {};
  return {
    partners: { '': ['1', '2'] },
    partners_1_full_name: { '': [planned.name] },
    partners_1_postal_address: address,
    partners_2_full_name: { '': [planned.other] },
    partners_2_postal_address: address,
  };
}

function answersOf(telling: Telling): Story['answers'] {
  const { planned, address } = telling;
  const operator = operators[drawn(planned, 0) % operators.length] ?? 'sole-trader';
  const starts = new Date(planned.openedAt.getTime() + (10 + (drawn(planned, 1) % 50)) * oneDay);
  return {
    operator: { '': [operator] },
    ...operatorAnswers(telling, operator),
    trading_name: { '': [names[drawn(planned, 2) % names.length] ?? ''] },
    premises: { '': [drawn(planned, 3) % 3 === 0 ? 'home' : 'premises'] },
    address,
    foods: { '': drawn(planned, 4) % 2 === 0 ? ['baking', 'drinks'] : ['cooked', 'ready'] },
    activities: { '': ['takeaway'] },
    vulnerable: { '': ['no'] },
    water: { '': ['mains'] },
    hours: { '': ['5', '6'] },
    hours_5_opens: { '': ['9am'] },
    hours_5_closes: { '': ['5pm'] },
    hours_6_opens: { '': ['10am'] },
    hours_6_closes: { '': ['2pm'] },
    starts_on: dateAnswer(starts.toISOString().slice(0, 10)),
    name: { '': [planned.name] },
    email: { '': [emailOf(planned.name)] },
    phone: { '': [`07700900${String(drawn(planned, 5)).padStart(3, '0')}`] },
    correct: { '': ['yes'] },
  };
}

function stepsOf({ planned, diary }: Telling): readonly Step[] {
  const minutes = 8 + (drawn(planned, 5) % 15);
  const at = diary.book('hefin', planned.openedAt, 1 + (drawn(planned, 1) % 4), 'morning', minutes);
  return [
    { do: 'work', minutes, by: 'hefin', at },
    { do: 'move', transition: 'register', grounds: ['complete'], by: 'hefin', at: after(at, minutes) },
  ];
}

/** What was told of one food business, and its registration. */
export const tellFoodBusiness = (telling: Telling): Pick<Story, 'answers' | 'steps'> => ({
  answers: answersOf(telling),
  steps: stepsOf(telling),
});
