import { listActivities, listAssets, listImpacts, screenServices } from '../../../insight/registers/index.js';
import { formatDate, formatNumber, type Language } from '../../../platform/language/index.js';
import type { Compiled } from '../../../work/services/index.js';
import { basisWords, groundWords, impactStateWords, leftWords, markWords, registerWords } from './words.js';

type Rows = readonly (readonly string[])[];

export interface RegistersView {
  readonly assets: Rows;
  readonly activities: Rows;
  readonly screening: Rows;
  readonly impacts: Rows;
}

/** The registers in words: from declarations to the cells of tables. Pure. */
export function presentRegisters(services: readonly Compiled[], today: string, language: Language): RegistersView {
  const nobody = registerWords.nobody[language];
  const sayBasis = (basis: string) =>
    Object.entries(basisWords).find(([code]) => code === basis)?.[1][language] ?? basis;
  return {
    assets: listAssets(services).map((one) => [
      one.dataset ? `${one.title[language]} (${one.dataset})` : one.title[language],
      markWords[one.mark][language],
      one.handling,
      one.about ?? nobody,
      one.dataset ? registerWords.dataset[language] : formatNumber(one.fields.length, language),
      one.keep,
      one.owner,
      one.reviewBy ? formatDate(one.reviewBy, language) : '–',
    ]),
    activities: listActivities(services).map((one) => [
      one.title[language],
      one.purpose,
      [sayBasis(one.basis), one.law, one.condition].filter(Boolean).join('; '),
      one.people.join(', '),
      one.recipients.join(', '),
      one.keep.join('; '),
    ]),
    screening: screenServices(services).map((one) => [
      one.title[language],
      one.owner,
      registerWords[one.isNeeded ? 'needed' : 'notNeeded'][language],
      one.grounds.map((ground) => groundWords[ground][language]).join('; ') || '–',
    ]),
    impacts: listImpacts(services, today).map(({ title, state, impact, left }) => [
      title[language],
      impact?.['assessed-by'] ?? '–',
      impact ? formatDate(impact['assessed-on'], language) : '–',
      impact ? formatNumber(impact.risks.length, language) : '–',
      left ? leftWords[left][language] : '–',
      impact ? formatDate(impact['review-by'], language) : '–',
      impactStateWords[state][language],
    ]),
  };
}
