import type { Step, Story } from '../story.js';
import { after, dateAnswer, drawn, emailOf, type Telling, workingDaysBefore } from '../telling.js';

/** Drawn numbers go to 999; so many of a thousand take each turn. */
const often = { refused: 110, missedAgain: 70, late: 90, assisted: 60, withEmail: 620, forgotten: 25 };

const containers = ['refuse', 'refuse', 'recycling', 'recycling', 'garden'] as const;
const crewNotes = [
  'A car was parked across the lane; the lorry could not pass.',
  'The road was closed for the gas works.',
  'The gate was locked and nobody answered.',
];
const refusalNotes = {
  'not-out-in-time': 'The crew passed at ten past six and photographed an empty kerb.',
  contaminated: 'The crew found nappies and food in the recycling and left a card.',
};

function answersOf({ planned, address, calendar }: Telling): Story['answers'] {
  const container = containers[drawn(planned, 1) % containers.length] ?? 'refuse';
  const help = drawn(planned, 3) < often.assisted ? 'yes' : 'no';
  return {
    address,
    container: { '': [container] },
    missed_on: dateAnswer(workingDaysBefore(calendar, planned.openedAt, 1 + (drawn(planned, 5) % 2))),
    ...(container === 'garden' ? {} : { help: { '': [help] } }),
    ...(drawn(planned, 4) < often.withEmail
      ? { name: { '': [planned.name] }, email: { '': [emailOf(planned.name)] } }
      : {}),
  };
}

function refusalSteps({ planned, diary }: Telling): readonly Step[] {
  const reason = drawn(planned, 1) % 2 === 0 ? 'not-out-in-time' : 'contaminated';
  const at = diary.book('asha', planned.openedAt, 1, 'morning', 6);
  return [
    { do: 'work', minutes: 6, by: 'asha', at },
    { do: 'move', transition: 'reject', reason, note: refusalNotes[reason], by: 'asha', at: after(at, 6) },
  ];
}

function collectSteps(telling: Telling): readonly Step[] {
  const { planned, diary } = telling;
  const effort = drawn(planned, 5);
  const triage = 2 + (effort % 5);
  const booked = diary.book('asha', planned.openedAt, 1, 'morning', triage);
  const steps: Step[] = [
    { do: 'work', minutes: triage, by: 'asha', at: booked },
    { do: 'move', transition: 'schedule', by: 'asha', at: after(booked, triage) },
  ];
  // Left lying for five weeks: of the latest, the queue shows that they are overdue.
  let day = drawn(planned, 2) >= 1000 - often.forgotten ? 25 : 1;
  if (drawn(planned, 0) < often.refused + often.missedAgain) {
    const tried = diary.book('bryn', planned.openedAt, day, 'afternoon', 9);
    const note = crewNotes[effort % crewNotes.length] ?? '';
    steps.push({ do: 'work', minutes: 9, by: 'bryn', at: tried });
    steps.push({ do: 'move', transition: 'miss-again', note, by: 'bryn', at: after(tried, 9) });
    day += 1;
  }
  if (drawn(planned, 2) < often.late) day += 2;
  const minutes = 5 + (effort % 11);
  const done = diary.book('bryn', planned.openedAt, day, 'afternoon', minutes);
  steps.push({ do: 'work', minutes, by: 'bryn', at: done });
  steps.push({ do: 'move', transition: 'collect', by: 'bryn', at: after(done, minutes) });
  return steps;
}

/** What was answered about one missed bin, and how the contact team and the crew dealt with it. */
export function tellMissedBin(telling: Telling): Pick<Story, 'answers' | 'steps'> {
  const refused = drawn(telling.planned, 0) < often.refused;
  return { answers: answersOf(telling), steps: refused ? refusalSteps(telling) : collectSteps(telling) };
}
