import {
  type AskedOf,
  type Capacity,
  type CheckedCapacity,
  capacities,
  isChecked,
  type MandateAction,
  type MandateToRequest,
  mandateActions,
} from '../../../../foundation/people/index.js';
import { readDate, readLine, readName } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import { mandateWords } from '../words.js';
import { requestWords } from './words.js';

/** What was chosen, as the page shows it again. */
export interface Chosen {
  readonly capacity: string | undefined;
  readonly services: readonly string[];
  readonly may: readonly string[];
}

export const readChosen = ({ form }: PageRequest): Chosen => ({
  capacity: form.code('capacity'),
  services: form.codes('services'),
  may: form.codes('may'),
});

const toChecked = (text: string | undefined): CheckedCapacity | undefined =>
  text !== undefined && Object.hasOwn(capacities, text) && isChecked(text as Capacity)
    ? (text as CheckedCapacity)
    : undefined;
const isAction = (text: string): text is MandateAction => (mandateActions as readonly string[]).includes(text);

/** Reads what was typed: each value sealed, or said what is to be mended. */
function readTyped({ form, language }: PageRequest, isParent: boolean, said: Record<string, string>) {
  const person = readName(form.typed('person'), requestWords.typePerson);
  const delegate = readName(form.typed('delegate'), requestWords.typeDelegate);
  if (!person.ok) said.person = person.say[language];
  if (!delegate.ok) said.delegate = delegate.say[language];
  const [reference, evidence] = [readLine(form.typed('reference')), readLine(form.typed('evidence'))];
  if (!reference.ok) said.reference = (reference.say ?? requestWords.typeReference)[language];
  if (!evidence.ok) said.evidence = (evidence.say ?? requestWords.typeEvidence)[language];
  const box = (part: string) => form.typed(`birth-${part}`);
  const birth = readDate({ day: box('day'), month: box('month'), year: box('year') });
  if (isParent && !birth.ok) said.birth = birth.say[language];
  if (!person.ok || !delegate.ok || !reference.ok || !evidence.ok) return undefined;
  const typed = {
    person: person.value,
    delegate: delegate.value,
    reference: reference.value,
    evidence: evidence.value,
  };
  return isParent && birth.ok ? { ...typed, birth: birth.value } : typed;
}

type Read = Omit<MandateToRequest, 'about'>;

/** The request that a form makes, or what is wrong with it, by field. */
export function readRequestForm(
  request: PageRequest,
  services: readonly AskedOf[],
): { readonly said: Readonly<Record<string, string>>; readonly read: Read | undefined } {
  const { language } = request;
  const chosen = readChosen(request);
  const said: Record<string, string> = {};
  const capacity = toChecked(chosen.capacity);
  if (!capacity) said.capacity = requestWords.chooseCapacity[language];
  const typed = readTyped(request, capacity === 'parent', said);
  const asked = services.filter(({ service }) => chosen.services.includes(service));
  if (asked.length === 0) said.services = mandateWords.chooseJobs[language];
  const may = chosen.may.filter(isAction);
  if (may.length === 0) said.may = mandateWords.chooseMay[language];
  if (Object.keys(said).length > 0 || !typed || !capacity) return { said, read: undefined };
  return { said, read: { capacity, services: asked, may, typed } };
}
