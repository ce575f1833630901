import { dpvBases } from '../../../../platform/dpv.js';
import { reveal } from '../../../../platform/sealed/browser.js';
import { type HeldLine, markingOfLines } from '../held/present.js';
import type { CopiedAccount, CopiedCase, CopiedLook, CopyHead, CopyPart, Moment } from './content.js';
import { fileWords } from './words.js';

/** The name of the shape that `/schemas/subject-access-copy.json` describes. */
const copyFormat = 'guildhall-copy/1';

const at = (moment: Moment | undefined): string | null => moment?.at.toISOString() ?? null;

/** What is held of an answer, for programs; null where nothing is, or it was erased. */
function valueHeld({ value }: HeldLine): unknown {
  if (value.is === 'opened') return reveal(value.value);
  return value.is === 'plain' ? value.value : null;
}

/** An answer with its value, which goes to the very person whom it is about, in their own request, and nowhere else. */
const toAnswer = (line: HeldLine) => ({
  field: line.field,
  label: line.label,
  value: valueHeld(line),
  said: line.value.is === 'opened' ? line.value.say(reveal(line.value.value)) : line.value.text,
  class: line.mark,
  marking: line.handling ?? 'OFFICIAL',
  why: line.need.text,
  purpose: line.purpose,
  law: line.law,
  until: line.until,
  seenBy: line.who,
  contest: line.doubt ? { state: line.doubt.state, said: line.doubt.text } : null,
});

const toRequest = ({ view, code, opened, closed, others, history }: CopiedCase) => ({
  service: code,
  title: view.service,
  reference: view.reference,
  state: view.state,
  opened: at(opened),
  closed: at(closed),
  isAnothers: view.isNamed,
  marking: markingOfLines(view.lines),
  answers: view.lines.map(toAnswer),
  choices: view.uses,
  leftOut: { about: others, notes: view.hasNotes },
  history: history.map(({ when, ...rest }) => ({ at: at(when), ...rest, state: rest.state ?? null })),
});

const toLook = ({ look, line }: CopiedLook) => ({
  at: look.at.toISOString(),
  by: line.who,
  why: line.why,
  purpose: look.purpose,
  purposeType: line.declared?.dpv ?? null,
  lawfulBasis: line.declared ? dpvBases[line.declared.basis] : null,
  reference: line.reference,
  fields: look.fields,
  isRefused: look.isRefused,
  isSearch: look.isSearch,
  number: look.number,
  previous: look.previous,
  keptBack: line.concealed ?? null,
});

const toAccount = ({ unsent, proposals, mandates, contact, ways, sessions, copies }: CopiedAccount) => ({
  unsent: unsent.map(({ code, service, endsAt, marking, lines }) => ({
    ...{ service: code, title: service, until: endsAt.toISOString(), marking },
    answers: lines.map(({ field, label, said }) => ({ field, label, said: said ? reveal(said) : null })),
  })),
  proposals: proposals.map(({ service, reference, sent, answered, state, typed }) => ({
    ...{ service, reference, sent: at(sent), answered: at(answered), state },
    typed: typed.map(({ field, said }) => ({ field, said: reveal(said) })),
  })),
  mandates: mandates.map(({ isForYou, name, capacity, services, uses, state, since, until }) => ({
    ...{ isForYou, name: name ? reveal(name) : null, capacity, services, state },
    uses: uses.map(({ service, purpose: { id, dpv, basis, law } }) => ({
      ...{ service, purpose: id, purposeType: dpv ?? null, lawfulBasis: dpvBases[basis], law },
    })),
    ...{ since: at(since), until: at(until) },
  })),
  contact: contact ? { ...reveal(contact.said), phone: contact.phone ? reveal(contact.phone) : null } : null,
  waysIn: ways.map(({ kind, address, since }) => ({
    ...{ kind, address: address ? reveal(address) : null, since: at(since) },
  })),
  sessions: sessions.map(({ how, since }) => ({ how, since: at(since) })),
  copies: copies.map(({ copy, asked, given }) => ({
    ...{ as: copy.form, asked: at(asked), due: copy.dueAt.toISOString(), given: at(given) },
  })),
});

const write = (value: unknown): string => JSON.stringify(value);

/** The copy as JSON, part after part. */
export async function* writeJson(
  head: CopyHead,
  language: 'en' | 'cy',
  parts: AsyncIterable<CopyPart>,
): AsyncGenerator<string> {
  const { title, place, made, origin, marking } = head;
  const top = {
    format: copyFormat,
    schema: `${origin}/schemas/subject-access-copy.json`,
    title,
    place,
    language,
    marking,
  };
  const left = fileWords.missing[language];
  yield `${write({ ...top, made: at(made), leftOut: left }).slice(0, -1)},\n"requests":[`;
  let list: 'request' | 'look' = 'request';
  let isFirst = true;
  for await (const part of parts) {
    if (part.kind !== 'request' && list === 'request') {
      list = 'look';
      isFirst = true;
      yield '\n],\n"looks":[';
    }
    if (part.kind === 'account') yield `\n],\n"account":${write(toAccount(part))}\n}\n`;
    else yield `${isFirst ? '' : ','}\n${write(part.kind === 'look' ? toLook(part) : toRequest(part))}`;
    isFirst = false;
  }
}
