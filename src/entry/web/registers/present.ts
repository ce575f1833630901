import type { Cover } from '../../../foundation/assurance/index.js';
import { listActivities, listImpacts, type Sharing, screenServices } from '../../../insight/registers/index.js';
import { dateOf, formatDate, formatNumber, type Language } from '../../../platform/language/index.js';
import type { Compiled } from '../../../work/services/index.js';
import { sayPurpose } from '../agreements/purpose-words.js';
import { sayPurposeOf } from '../agreements/say-purpose-of.js';
import { safeguardWords, stateWords } from '../agreements/words.js';
import { sayParty } from '../desk/say/say-party.js';
import { presentKeep } from '../journeys/start/present-keep.js';
import type { PageRequest } from '../page.js';
import { sayRole } from '../roles/say-role.js';
import { presentAssets } from './present-assets.js';
import type { Drawn } from './to-csv.js';
import { basisWords, groundWords, impactStateWords, leftWords, markWords, screenedWords } from './words.js';

type Reader = Pick<PageRequest, 'language' | 'place'>;
type Rows = readonly (readonly string[])[];

export interface RegistersView {
  readonly assets: Rows;
  readonly activities: Rows;
  readonly screening: Rows;
  readonly agreements: Rows;
  readonly impacts: Rows;
}

/** The registers in words: from declarations to the cells of tables. Pure. */
export function presentRegisters(drawn: Drawn, { language, place }: Reader): RegistersView {
  const { services, sharing, today, units } = drawn;
  const sayOne = (code: string) => sayRole(units, code, language);
  const impacts = listImpacts(services, today);
  const standing = new Map(impacts.map(({ service, state }) => [service, state]));
  const sayBasis = (basis: string) =>
    Object.entries(basisWords).find(([code]) => code === basis)?.[1][language] ?? basis;
  return {
    assets: presentAssets(drawn, language),
    activities: listActivities(services).map((one) => [
      one.title[language],
      sayPurposeOf(
        services.find(({ declaration }) => declaration.service === one.service)?.declaration,
        one.purpose,
        language,
      ),
      [sayBasis(one.basis), one.law, one.condition].filter(Boolean).join('; '),
      one.people.map((party) => sayParty(party, language)).join(', '),
      one.recipients.map(sayOne).join(', '),
      one.keep.map((keep) => presentKeep(keep, language)).join('; '),
    ]),
    agreements: sharing.map((one) => presentSharing(one, services, { language, place })),
    screening: screenServices(services).map((one) => [
      one.title[language],
      sayOne(one.owner),
      screenedWords[one.isNeeded ? (standing.get(one.service) ?? 'missing') : 'notNeeded'][language],
      one.grounds.map((ground) => groundWords[ground][language]).join('; ') || '–',
    ]),
    impacts: impacts.map(({ title, state, impact, left }) => [
      title[language],
      impact ? sayOne(impact['assessed-by']) : '–',
      impact ? formatDate(impact['assessed-on'], language) : '–',
      impact ? formatNumber(impact.risks.length, language) : '–',
      left ? leftWords[left][language] : '–',
      impact ? formatDate(impact['review-by'], language) : '–',
      impactStateWords[state][language],
    ]),
  };
}

/** What an agreement shares of one service: its title, with the classes and answers. */
function sayCover({ service, marks, fields }: Cover, services: readonly Compiled[], language: Language): string {
  const declared = services.find(({ declaration }) => declaration.service === service)?.declaration;
  const labels = fields.map((field) => declared?.fields[field]?.label[language] ?? field);
  const all = [...marks.map((mark) => markWords[mark][language]), ...labels];
  return `${declared?.title[language] ?? service}: ${all.join(', ')}`;
}

function presentSharing(
  { party, state, text }: Sharing,
  services: readonly Compiled[],
  { language, place }: Reader,
): readonly string[] {
  const day = (at: Date) => formatDate(dateOf(at, place.timeZone), language);
  return [
    party[language],
    sayPurpose(text.dpv, language),
    basisWords[text.basis][language],
    text.covers.map((cover) => sayCover(cover, services, language)).join('; '),
    text.safeguards.map((code) => safeguardWords[code][language]).join('; '),
    day(text.startsAt),
    day(new Date((text.endedAt ?? text.endsAt).getTime() - 1)),
    stateWords[state][language],
  ];
}
