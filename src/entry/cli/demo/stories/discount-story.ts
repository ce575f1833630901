import type { Step, Story } from '../story.js';
import { after, dateAnswer, drawn, emailOf, type Telling } from '../telling.js';

/** Drawn numbers go to 999; so many of a thousand take each turn. */
const often = {
  alone: 700,
  refused: 110,
  asked: 160,
  withdrawn: 30,
  late: 60,
  noted: 250,
  withPhone: 400,
  advised: 350,
};

const reasons = ['moved-in', 'moved-out', 'moved-out', 'died', 'other'] as const;
const others = ['student', 'carer', 'apprentice', 'care-home'] as const;
const officerNotes = [
  'Rang the applicant, who read out the first page of the tenancy.',
  'The electoral register agrees.',
  'Checked against the last bill: nobody else is on it.',
];
const asks = {
  fields: ['left_on', 'explanation'],
  texts: {
    'why.en': 'The register still names another adult at your address.',
    'why.cy': 'Mae’r gofrestr yn dal i enwi oedolyn arall yn eich cyfeiriad.',
    'explanation.en': 'Who is the other adult on the register, and where do they live now?',
    'explanation.cy': 'Pwy yw’r oedolyn arall ar y gofrestr, a ble maen nhw’n byw nawr?',
  },
};
const explanations = [
  'My son. He went to university in September and rents a room there.',
  'The lodger before me. I do not know where she lives now.',
  'My husband, who died in the spring. The register has not caught up.',
];

const oneDay = 24 * 60 * 60 * 1000;
const yes = { '': ['yes'] } as const;

/** Who lives there: alone, or with others of whom the law takes no account. */
function householdOf({ planned }: Telling): Story['answers'] {
  if (drawn(planned, 0) < often.alone) return { adults: { '': ['1'] } };
  const besides = 1 + (drawn(planned, 1) % 2);
  return {
    adults: { '': [String(besides + 1)] },
    disregarded: { '': [String(besides)] },
    disregarded_because: { '': [others[drawn(planned, 2) % others.length] ?? 'student'] },
  };
}

function reasonOf({ planned }: Telling): Story['answers'] {
  if (drawn(planned, 0) >= often.alone) return { reason: { '': ['do-not-count'] } };
  const reason = reasons[drawn(planned, 3) % reasons.length] ?? 'moved-in';
  return { reason: { '': [reason] }, ...(reason === 'moved-out' ? { other_name: { '': [planned.other] } } : {}) };
}

function answersOf(telling: Telling): Story['answers'] {
  const { planned, address } = telling;
  const since = new Date(planned.openedAt.getTime() - (3 + (drawn(planned, 4) % 120)) * oneDay);
  const bill = 1310 + drawn(planned, 1) + drawn(planned, 5) / 100;
  return {
    address,
    account_number: { '': [String(40_000_000 + planned.number * 137 + drawn(planned, 2))] },
    yearly_bill: { '': [bill.toFixed(2)] },
    ...householdOf(telling),
    alone_since: dateAnswer(since.toISOString().slice(0, 10)),
    ...reasonOf(telling),
    name: { '': [planned.name] },
    email: { '': [emailOf(planned.name)] },
    ...(drawn(planned, 5) < often.withPhone
      ? { phone: { '': [`07700900${String(drawn(planned, 3)).padStart(3, '0')}`] } }
      : {}),
    truth: yes,
  };
}

/** The application sits until a morning of Carys's; late ones after the ten days that were promised. */
function decide(telling: Telling, from: Date, days: number, minutes: number): { steps: readonly Step[]; at: Date } {
  const at = telling.diary.book('carys', from, days, 'morning', minutes);
  return { steps: [{ do: 'work', minutes, by: 'carys', at }], at: after(at, minutes) };
}

function decisionSteps(telling: Telling, from: Date, days: number): readonly Step[] {
  const { planned } = telling;
  const { steps, at } = decide(telling, from, days, 9 + (drawn(planned, 5) % 22));
  const note = officerNotes[drawn(planned, 2) % officerNotes.length] ?? '';
  const noted: readonly Step[] = drawn(planned, 3) < often.noted ? [{ do: 'note', text: note, by: 'carys', at }] : [];
  if (drawn(planned, 4) < often.refused) {
    const why = { reason: 'two-adults', grounds: ['two-residents'], note: 'A second adult is on the register.' };
    return [...steps, ...noted, { do: 'move', transition: 'refuse', ...why, by: 'carys', at }];
  }
  const grounds = [drawn(planned, 0) < often.alone ? 'one-resident' : 'all-but-one-disregarded'];
  return [...steps, ...noted, { do: 'move', transition: 'award', grounds, by: 'carys', at }];
}

/** What they answer to what is asked of them. */
function answersTo({ planned }: Telling): Story['answers'] {
  const left = new Date(planned.openedAt.getTime() - (10 + (drawn(planned, 4) % 60)) * oneDay);
  return {
    left_on: dateAnswer(left.toISOString().slice(0, 10)),
    explanation: { '': [explanations[drawn(planned, 3) % explanations.length] ?? ''] },
  };
}

function evidenceSteps(telling: Telling): readonly Step[] {
  const { planned, diary } = telling;
  const asked = decide(telling, planned.openedAt, 2 + (drawn(planned, 1) % 4), 8);
  const came = diary.book('asha', asked.at, 3 + (drawn(planned, 2) % 8), 'afternoon', 3);
  return [
    ...asked.steps,
    { do: 'move', transition: 'ask', asks, by: 'carys', at: asked.at },
    { do: 'answer', answers: answersTo(telling), by: 'asha', at: after(came, 3) },
    ...decisionSteps(telling, came, 1 + (drawn(planned, 5) % 3)),
  ];
}

function withdrawalSteps({ planned, diary }: Telling): readonly Step[] {
  const at = diary.book('asha', planned.openedAt, 1, 'afternoon', 4);
  const note = 'Rang to say that a lodger moves in next week.';
  return [
    { do: 'work', minutes: 4, by: 'asha', at },
    { do: 'move', transition: 'withdraw', note, by: 'asha', at: after(at, 4) },
  ];
}

function stepsOf(telling: Telling): readonly Step[] {
  const turn = drawn(telling.planned, 2);
  if (turn < often.withdrawn) return withdrawalSteps(telling);
  if (turn < often.withdrawn + often.asked) return evidenceSteps(telling);
  const days = 2 + (drawn(telling.planned, 3) % 7) + (drawn(telling.planned, 1) < often.late ? 6 : 0);
  return decisionSteps(telling, telling.planned.openedAt, days);
}

/** What was answered about one home, and how the council tax team decided. */
export const tellDiscount = (telling: Telling): Pick<Story, 'answers' | 'chosen' | 'steps'> => ({
  answers: answersOf(telling),
  chosen: drawn(telling.planned, 4) < often.advised ? ['energy-advice'] : [],
  steps: stepsOf(telling),
});
