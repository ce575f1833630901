import { workingRolesOf } from '../../cases/index.js';
import { type Declaration, payment } from '../../services/index.js';
import { open311CodeOf } from '../offered.js';
import type { Declared } from './connector.js';

export interface ConnectorFault {
  readonly path: readonly PropertyKey[];
  readonly wrong: string;
  readonly fix: string;
}

/** An address that may be asked: https or http, with no name or password in it. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' && hash === '';
}

function* judgeAddress({ by, address }: Declared): Generator<ConnectorFault> {
  if (by === 'folder' && address !== undefined)
    yield {
      path: ['address'],
      wrong: 'a folder has no address',
      fix: 'take it out: ./guildhall connector list says where the folder is',
    };
  if (by !== 'folder' && (address === undefined || !isAddress(address)))
    yield {
      path: address === undefined ? [] : ['address'],
      wrong: address === undefined ? 'no address says where that system is' : 'the address is none that may be asked',
      fix: 'write one of https: or http:, without a name or password in it',
    };
}

type States = Declaration['case']['states'];
type Transition = NonNullable<States[string]['can']>[string];

/** Whether a transition is for nobody but a person: it asks for words or a decision, issues something, or waits for a payment. */
export function isForPerson(states: States, { note, decide, issue, by, to }: Transition): boolean {
  const { 'say-why': reasons, asks } = states[to] ?? {};
  const waits = [by].flat().every((role) => role === payment);
  return (
    note === 'required' || decide !== undefined || issue !== undefined || waits || Boolean(reasons) || Boolean(asks)
  );
}

/** How requests stand in Open311, as the list of requests says and as its updates do (Open311-FMS). */
const geoStates = ['open', 'closed'];
const updateStates =
  `OPEN FIXED IN_PROGRESS ACTION_SCHEDULED INVESTIGATING DUPLICATE NOT_COUNCILS_RESPONSIBILITY NO_FURTHER_ACTION
  INTERNAL_REFERRAL FOR_TRIAGE REOPEN CLOSED CANCELLED`.split(/\s+/);

function* judgeOpen311(declared: Declared, declaration: Declaration): Generator<ConnectorFault> {
  const { by, code, jurisdiction, opens, updates, states, takes, ignores } = declared;
  if (by !== 'open311') {
    for (const [key, value] of Object.entries({ code, jurisdiction, opens }))
      if (value !== undefined) yield { path: [key], wrong: `${key} is for Open311 alone`, fix: 'take it out' };
    return;
  }
  if (code === undefined)
    yield { path: [], wrong: 'no code says which of their services it is', fix: 'write code: their service_code' };
  const known = updates ? updateStates : geoStates;
  const told = [...Object.values(states), ...Object.keys(takes), ...ignores];
  for (const state of told)
    if (!known.includes(state))
      yield { path: [], wrong: `${state} is no state of theirs`, fix: `Open311 has ${known.join(', ')} here` };
  const first = known[0] ?? '';
  if (opens && !told.includes(first))
    yield {
      path: ['opens'],
      wrong: `a request that becomes a case stands in ${first}`,
      fix: `name ${first} in states or ignores`,
    };
  for (const field of Object.keys(opens ?? {}))
    if (!Object.hasOwn(declaration.fields, field))
      yield { path: ['opens', field], wrong: `the service asks no ${field}`, fix: 'name a question of it' };
  if (opens && open311CodeOf(declaration) === undefined)
    yield {
      path: ['opens'],
      wrong: 'the service is not offered by Open311',
      fix: 'give it codes: { open311: … } and the channel api',
    };
}

function* judgeStates({ states, takes }: Declared, { case: workflow }: Declaration): Generator<ConnectorFault> {
  const known = Object.keys(workflow.states);
  if (Object.keys(states).length === 0)
    yield { path: ['states'], wrong: 'no state is told', fix: `name some of: ${known.join(', ')}` };
  for (const state of Object.keys(states))
    if (!known.includes(state))
      yield { path: ['states', state], wrong: `the service has no state ${state}`, fix: `it has: ${known.join(', ')}` };
  const ways = Object.values(workflow.states).flatMap(({ can }) => Object.entries(can ?? {}));
  for (const [theirs, transition] of Object.entries(takes)) {
    const same = ways.filter(([name]) => name === transition).map(([, way]) => way);
    if (same.length === 0)
      yield {
        path: ['takes', theirs],
        wrong: `the service has no transition ${transition}`,
        fix: `it has: ${[...new Set(ways.map(([name]) => name))].join(', ')}`,
      };
    else if (same.every((way) => isForPerson(workflow.states, way)))
      yield {
        path: ['takes', theirs],
        wrong: `${transition} is for a person: it asks for words or a decision, issues something, or waits for a payment`,
        fix: 'take it out; what they tell is then shown to whoever compares',
      };
  }
}

const ranks = { open: 0, internal: 1, personal: 2, special: 3 } as const;

function* judgeFields({ fields, clearance, tells }: Declared, declaration: Declaration): Generator<ConnectorFault> {
  const names = new Set<string>(Object.values(tells));
  for (const [field, name] of Object.entries(fields)) {
    const question = Object.hasOwn(declaration.fields, field) ? declaration.fields[field] : undefined;
    if (!question) {
      yield { path: ['fields', field], wrong: `the service asks no ${field}`, fix: 'name a question of it' };
      continue;
    }
    if (ranks[question.mark] > ranks.internal)
      yield {
        path: ['fields', field],
        wrong: `${field} is marked ${question.mark}, and no connector carries what is sealed`,
        fix: 'leave it out; whoever needs it opens the case under an agreement',
      };
    else if (ranks[question.mark] > ranks[clearance])
      yield {
        path: ['fields', field],
        wrong: `${field} is marked ${question.mark}, above the clearance ${clearance}`,
        fix: 'leave it out, or write clearance: internal if that system may hold it',
      };
    if (names.has(name))
      yield {
        path: ['fields', field],
        wrong: `${name} is told twice`,
        fix: 'give each what is told a name of its own',
      };
    names.add(name);
  }
}

/** All that is wrong between a connector and the newest version of its service. */
export function checkConnector(declared: Declared, declaration: Declaration): readonly ConnectorFault[] {
  const roles = workingRolesOf(declaration);
  return [
    ...judgeAddress(declared),
    ...judgeOpen311(declared, declaration),
    ...judgeStates(declared, declaration),
    ...judgeFields(declared, declaration),
    ...(roles.has(declared.asks)
      ? []
      : [
          {
            path: ['asks'],
            wrong: `no ${declared.asks} works on that service`,
            fix: `name one of: ${[...roles].join(', ')}`,
          },
        ]),
  ];
}

/** Which of its fields may leave today, as the newest version marks them. */
export const fieldsCleared = ({ fields, clearance }: Declared, { fields: questions }: Declaration): readonly string[] =>
  Object.keys(fields).filter((field) => {
    const mark = questions[field]?.mark;
    return mark !== undefined && ranks[mark] <= ranks[clearance];
  });
