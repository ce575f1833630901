import type { Step, Story } from '../story.js';
import { after, drawn, emailOf, type Telling } from '../telling.js';

/** Of a thousand, how many are asked something first, and how many are not satisfied with the first answer. */
const often = { asked: 250, again: 400 };

const complaints = [
  ['late', 'I reported a missed bin on a Monday and nobody came until the week after.', 'Come when you say.'],
  ['decision', 'You refused my discount although I live here alone since March.', 'Look at the tenancy again.'],
  ['badly', 'The hole in our road was filled and is there again after two weeks.', 'Mend it for good.'],
  ['treated', 'The officer on the phone laughed when I said that I do not use the internet.', 'An apology.'],
] as const;

const answers = [
  { grounds: ['upheld'], en: 'We were late, and are sorry. The round has a second crew since.' },
  { grounds: ['not-upheld'], en: 'Two adults were on the register on that day. Send us what shows otherwise.' },
  { grounds: ['in-part'], en: 'The first filling was for a night only. We should have told you so.' },
  { grounds: ['upheld'], en: 'We have listened to the call and are sorry. The officer has written to you.' },
] as const;

const asks = {
  fields: ['our_question'],
  texts: {
    'why.en': 'We could not find out when that was.',
    'why.cy': 'Ni allem ganfod pryd oedd hynny.',
    'our_question.en': 'On which day did it happen, and at about what time?',
    'our_question.cy': 'Ar ba ddiwrnod y digwyddodd, ac am faint o’r gloch tua?',
  },
};

const turnOf = ({ planned }: Telling) => drawn(planned, 2) % complaints.length;

function answersOf(telling: Telling): Story['answers'] {
  const { planned, address } = telling;
  const [about, what, wanted] = complaints[turnOf(telling)] ?? complaints[0];
  return {
    ...{ about: { '': [about] }, what: { '': [what] }, wanted: { '': [wanted] }, address },
    ...{ name: { '': [planned.name] }, email: { '': [emailOf(planned.name)] } },
  };
}

function askedSteps({ planned, diary }: Telling): { readonly steps: readonly Step[]; readonly from: Date } {
  if (drawn(planned, 0) >= often.asked) return { steps: [], from: planned.openedAt };
  const asked = diary.book('seren', planned.openedAt, 1, 'morning', 6);
  const came = diary.book('seren', asked, 3, 'afternoon', 2);
  const reply = { our_question: { '': ['On a Monday in that month, before nine in the morning.'] } };
  return {
    steps: [
      { do: 'move', transition: 'ask', asks, by: 'seren', at: after(asked, 6) },
      { do: 'answer', answers: reply, by: 'seren', at: came },
    ],
    from: came,
  };
}

function stepsOf(telling: Telling): readonly Step[] {
  const { planned, diary } = telling;
  const { grounds, en } = answers[turnOf(telling)] ?? answers[0];
  const asked = askedSteps(telling);
  const at = diary.book('seren', asked.from, 3 + (drawn(planned, 1) % 4), 'morning', 35);
  const first: readonly Step[] = [
    ...asked.steps,
    { do: 'work', minutes: 35, by: 'seren', at },
    { do: 'move', transition: 'answer', grounds, letter: { 'own.en': en }, by: 'seren', at: after(at, 35) },
  ];
  if (drawn(planned, 3) >= often.again) return first;
  const again = diary.book('seren', at, 4, 'afternoon', 1);
  const looked = diary.book('osian', again, 8 + (drawn(planned, 4) % 8), 'morning', 50);
  const final = {
    'own.en': 'I have read the file and spoken to the team. What was said at stage 1 stands, and we add an apology.',
  };
  return [
    ...first,
    { do: 'not-fixed', text: 'That does not answer what I asked.', by: 'seren', at: again },
    { do: 'work', minutes: 50, by: 'osian', at: looked },
    { do: 'move', transition: 'answer', grounds: ['in-part'], letter: final, by: 'osian', at: after(looked, 50) },
  ];
}

/** What somebody complained of, and how it was answered in one stage or two. */
export const tellComplaint = (telling: Telling): Pick<Story, 'answers' | 'steps'> => ({
  answers: answersOf(telling),
  steps: stepsOf(telling),
});
