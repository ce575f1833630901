import { allows, refuses } from '../testing/asking.js';

const promise = '    promise: 5 working days\n';

refuses('escalates-when', 'an escalation that does not say when', [
  promise,
  `${promise}    escalate:\n      - «to: finders\n`,
]);
refuses('escalates-when', 'an escalation both before and after the end of the promise', [
  promise,
  `${promise}    escalate:\n      - «{ before: 1 working day, after: due, to: finders }\n`,
]);
refuses('step-too-early', 'a reminder that comes no later than the case', [
  promise,
  `${promise}    remind:\n      - «{ before: 5 working days }\n`,
]);
refuses('step-twice', 'two reminders at one time', [
  promise,
  `${promise}    remind:\n      - { before: 2 working days }\n      - «{ before: 2 working days }\n`,
]);
refuses(
  'escalates-to-nobody',
  'an escalation to a team that neither sees anything nor may do anything',
  ['owner: cat-office\n', 'owner: cat-office\nteams: [finders, cat-office]\n'],
  [promise, `${promise}    escalate:\n      - { after: due, to: «cat-office }\n`],
);
refuses('unknown-team', 'an escalation to a team that does nothing in the workflow, or is none', [
  promise,
  `${promise}    escalate:\n      - { after: due, to: «finder }\n`,
]);
allows('a case may be reminded of, and escalated before and after the promise ends', [
  promise,
  `${promise}    remind: [{ before: 2 working days }, { before: 1 working day }]\n    escalate: [{ before: 1 working day, to: finders }, { after: due, to: finders }, { after: 3 working days, to: finders }]\n`,
]);
