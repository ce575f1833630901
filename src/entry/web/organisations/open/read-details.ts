import { type BodyKind, type BodyToOpen, bodyKinds } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import type { Words } from '../../../../platform/language/index.js';
import { findCompanyName, readBodyNumber, readName } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import { organisationWords } from '../words.js';

export interface ReadDetails {
  /** What is wrong, by field. */
  readonly said: Readonly<Record<string, Words>>;
  readonly given: BodyToOpen | undefined;
}

const isKind = (text: string | undefined): text is BodyKind =>
  (bodyKinds as readonly (string | undefined)[]).includes(text);

/** What was typed of an organisation, judged; the name is the register's where the place knows its number. */
export async function readDetails({ house, who, form }: PageRequest): Promise<ReadDetails> {
  const kind = form.code('kind');
  const number = readBodyNumber(form.typed('number'), kind === 'charity');
  const found = number.ok ? number.value : undefined;
  const registered = found && (await read(house, who, (ctx) => findCompanyName(ctx, found)));
  const [name, address, ownName] = ['name', 'address', 'own-name'].map((field) => readName(form.typed(field)));
  const said: Record<string, Words> = {};
  if (!isKind(kind)) said.kind = organisationWords.chooseKind;
  if (!registered && !name?.ok) said.name = form.isFilled('name') && name ? name.say : organisationWords.typeName;
  if (!number.ok) said.number = organisationWords[kind === 'charity' ? 'badCharity' : 'badNumber'];
  if (!address?.ok) said.address = form.isFilled('address') && address ? address.say : organisationWords.typeAddress;
  if (!ownName?.ok)
    said['own-name'] = form.isFilled('own-name') && ownName ? ownName.say : organisationWords.typeOwnName;
  const called = registered ?? (name?.ok ? name.value : undefined);
  if (!isKind(kind) || !number.ok || !called || !address?.ok || !ownName?.ok) return { said, given: undefined };
  const given = { kind, number: number.value, name: called, address: address.value, ownName: ownName.value };
  return { said, given };
}
