import {
  type Agreement,
  agreementRole,
  type ListedAgreement,
  listAgreements,
  type ProposeAgreementRefusal,
  proposeAgreement,
  type ToPropose,
} from '../../../../foundation/assurance/index.js';
import { isOutside, listMembers } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { dateOf, pick } from '../../../../platform/language/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { codesOf, listOffers } from '../list-covers.js';
import { loadNamed } from '../load-named.js';
import { agreementWords, refusalWords } from '../words.js';
import { dayBoxes, type Faults, readParty, readTerms } from './read-terms.js';
import { type Chosen, TermsPage } from './view.js';

const boxOf = {
  ...{ 'not-allowed': 'organisation', 'bad-days': 'ends', 'bad-review': 'review', 'nothing-covered': 'covers' },
  ...{ 'no-safeguard': 'safeguards', 'no-such-party': 'organisation', 'no-such-owner': 'owner' },
  ...{ 'no-such-agreement': 'ends', 'waiting-already': 'ends', 'ended-already': 'ends' },
} as const satisfies Record<ProposeAgreementRefusal, string>;

/** What the form offers, for those who may send it; there is none for others. */
async function load(request: PageRequest) {
  const { house, who, officer, params, language } = request;
  if (!officer?.roles.includes(agreementRole) || officer.shares !== undefined) throw new NotFound();
  const found = await read(house, who, async (ctx) => ({
    named: await loadNamed(ctx, request),
    members: await listMembers(ctx),
    all: params.id === undefined ? [] : await listAgreements(ctx),
  }));
  const of = found.all.find(({ id }) => id === params.id);
  if (params.id !== undefined && !of) throw new NotFound();
  const { organisations, staff, services } = found.named;
  const theirs = found.members.filter(({ unit }) => isOutside(organisations, unit)).map(({ person }) => person);
  return {
    ...{ of, offers: listOffers(services, language) },
    outside: organisations
      .filter(({ id }) => isOutside(organisations, id))
      .map(({ id, name }) => ({ value: id, text: pick(name, language) })),
    owners: staff
      .filter(({ person }) => !theirs.includes(person))
      .map(({ person, name }) => ({ value: person, text: name })),
  };
}

type Loaded = Awaited<ReturnType<typeof load>>;

const partsOf = (day: string | undefined) => {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return { year, month: month.replace(/^0/, ''), day: date.replace(/^0/, '') };
};

/** What an agreement says now, to be changed: it would begin today. */
function chosenFrom(text: Agreement | undefined, request: PageRequest, { offers }: Loaded): Chosen {
  const { house, place, who } = request;
  const today = dateOf(house.clock.now(), place.timeZone);
  const owner = who.actor.kind === 'staff' ? who.actor.person : undefined;
  const days = { starts: partsOf(today), ends: partsOf(undefined), review: partsOf(undefined) };
  if (!text) return { ...{ covers: [], safeguards: [], days, owner }, ...{ dpv: undefined, basis: undefined } };
  return {
    ...{ dpv: text.dpv.slice(text.dpv.indexOf('#') + 1), basis: text.basis, owner: text.owner, days },
    ...{ covers: codesOf(text.covers, offers), safeguards: text.safeguards },
  };
}

/** What was sent, to be sent again. */
function chosenAgain({ form }: PageRequest): Chosen {
  const days = dayBoxes.map((box) => [
    box,
    {
      ...{ day: form.code(`${box}-day`) ?? '', month: form.code(`${box}-month`) ?? '' },
      year: form.code(`${box}-year`) ?? '',
    },
  ]);
  return {
    ...{ organisation: form.code('organisation'), recipient: form.again('recipient', ['']) },
    ...{ dpv: form.code('dpv'), basis: form.code('basis'), owner: form.code('owner') },
    ...{ covers: form.codes('covers'), safeguards: form.codes('safeguards'), days: Object.fromEntries(days) },
  };
}

function show(request: PageRequest, loaded: Loaded, said: Readonly<Record<string, string>> = {}): PageReply {
  const isSent = Object.keys(said).length > 0;
  const chosen = isSent ? chosenAgain(request) : chosenFrom(loaded.of?.text, request, loaded);
  const url = loaded.of ? paths.changeAgreement(loaded.of.id) : paths.newAgreement;
  const { offers, outside, owners, of } = loaded;
  return page(
    <TermsPage frame={{ ...request, url }} {...{ offers, outside, owners, chosen, said, of: of?.id, url }} />,
    isSent ? 422 : 200,
  );
}

const inWords = (faults: Faults, { language }: PageRequest) =>
  Object.fromEntries(
    Object.entries(faults).map(([box, word]) => [
      box,
      box === 'owner' || !word ? refusalWords['no-such-owner'][language] : agreementWords[word][language],
    ]),
  );

function toPropose(request: PageRequest, of: ListedAgreement | undefined, loaded: Loaded): ToPropose | Faults {
  const terms = readTerms(request, loaded.offers);
  const party = of ? undefined : readParty(request);
  const wrong = !of && !party ? ({ organisation: 'chooseParty' } as const) : {};
  if (!('covers' in terms) || typeof terms.covers === 'string') return { ...wrong, ...(terms as Faults) };
  if (of) return { ...(terms as ToPropose), of: of.id } as ToPropose;
  return party ? ({ ...terms, party } as ToPropose) : wrong;
}

async function submit(request: PageRequest): Promise<PageReply> {
  const { house, who, language } = request;
  const loaded = await load(request);
  const asked = toPropose(request, loaded.of, loaded);
  if (!('startsAt' in asked)) return show(request, loaded, inWords(asked as Faults, request));
  const proposed = await act(house, who, (ctx) => proposeAgreement(ctx, asked as ToPropose));
  if (proposed.ok) return redirect(`${paths.agreement(proposed.value)}?did=proposed`);
  return show(request, loaded, { [boxOf[proposed.refused]]: refusalWords[proposed.refused][language] });
}

const view: PageHandler = async (request) => show(request, await load(request));

/** A form for a new agreement. */
export const viewNew: PageHandler = view;
/** Sends a new agreement to be confirmed. */
export const submitNew: PageHandler = submit;
/** The same form, filled with what an agreement says now. */
export const viewChange: PageHandler = view;
/** Sends a renewal or a change to be confirmed. */
export const submitChange: PageHandler = submit;
