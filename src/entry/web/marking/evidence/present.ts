import type { IncidentId, Quarantined } from '../../../../foundation/assurance/index.js';
import {
  type FoundAt,
  listMarkedFields,
  listMarkingSigns,
  listServiceShares,
  listTeamShares,
  type MarkingFacts,
} from '../../../../insight/registers/index.js';
import {
  fill,
  formatDate,
  formatMoment,
  formatNumber,
  type Language,
  type Words,
} from '../../../../platform/language/index.js';
import type { Bar } from '../../../components/index.js';
import { evidenceWords, signWords, whereWords } from './words.js';

export interface EvidenceView {
  readonly signs: readonly {
    readonly label: string;
    readonly leans: 'over' | 'under';
    readonly count: string;
    readonly found: readonly string[];
  }[];
  readonly signBars: readonly Bar[];
  readonly marked: readonly {
    readonly answer: string;
    readonly owner: string;
    readonly review: string;
    readonly isOverdue: boolean;
    readonly counts: readonly string[];
  }[];
  readonly teamBars: readonly Bar[];
  readonly teams: readonly (readonly string[])[];
  readonly services: readonly (readonly string[])[];
  readonly quarantine: readonly {
    readonly incident: IncidentId;
    readonly when: string;
    readonly tier: string;
    readonly where: string;
    readonly isClosed: boolean;
  }[];
}

interface ToPresent {
  readonly facts: MarkingFacts;
  readonly units: readonly { readonly slug: string; readonly name: Words }[];
  readonly quarantined: readonly Quarantined[];
  readonly language: Language;
  readonly timeZone: string;
}

/** 'Missed bin: Do you need help?', each place once, with how often where more than once. */
function sayFound(found: readonly FoundAt[], language: Language): readonly string[] {
  const counts = new Map<string, number>();
  for (const { title, label } of found) {
    const said = label ? `${title[language]}: ${label[language]}` : title[language];
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].map(([said, count]) => (count > 1 ? `${said} (${formatNumber(count, language)})` : said));
}

const presentSigns = (facts: MarkingFacts, language: Language): EvidenceView['signs'] =>
  listMarkingSigns(facts).map(({ sign, leans, found }) => ({
    ...{ label: signWords[sign][language], leans, count: formatNumber(found.length, language) },
    found: sayFound(found, language),
  }));

const presentMarked = (facts: MarkingFacts, language: Language): EvidenceView['marked'] =>
  listMarkedFields(facts).map(({ title, question, isOverdue, cases, looks, byOthers }) => ({
    answer: `${title[language]}: ${question.label[language]}`,
    owner: question['handled-by'] ?? '–',
    review: question['review-by'] ? formatDate(question['review-by'], language) : '–',
    isOverdue,
    counts: [cases, looks, byOthers].map((count) => formatNumber(count, language)),
  }));

function presentTeams({ facts, units, language }: ToPresent): Pick<EvidenceView, 'teams' | 'teamBars'> {
  const shares = listTeamShares(facts).map(({ team, cases, marked }) => {
    const known = units.find(({ slug }) => slug === team);
    const name = team === undefined ? evidenceWords.noTeam[language] : (known?.name[language] ?? team);
    const percent = Math.floor((100 * marked) / Math.max(cases, 1));
    return { name, cases, marked, percent, text: fill(evidenceWords.percent[language], { percent }) };
  });
  shares.sort((a, b) => b.percent - a.percent || a.name.localeCompare(b.name));
  return {
    teamBars: shares.map(({ name, percent, text }) => ({ label: name, value: percent, text })),
    teams: shares.map(({ name, cases, marked, text }) => [
      ...[name, formatNumber(cases, language), formatNumber(marked, language), text],
    ]),
  };
}

function presentQuarantine({ facts, quarantined, language, timeZone }: ToPresent): EvidenceView['quarantine'] {
  return quarantined.map(({ incident, at, tier, where, service, isClosed }) => {
    const known = facts.services.find(({ declaration }) => declaration.service === service)?.declaration.title;
    const says = known
      ? fill(whereWords[where === 'note' ? 'noteOf' : 'answerOf'][language], { service: known[language] })
      : whereWords[where][language];
    return {
      incident,
      when: formatMoment(at, language, timeZone),
      tier: tier.replace('-', ' '),
      where: says,
      isClosed,
    };
  });
}

/** The evidence in words: from counts to the cells of tables and the bars of pictures. Pure. */
export function presentEvidence(given: ToPresent): EvidenceView {
  const { facts, language } = given;
  const signs = presentSigns(facts, language);
  const number = (count: number) => formatNumber(count, language);
  return {
    signs,
    signBars: listMarkingSigns(facts).map(({ found }, at) => ({
      ...{ label: signs[at]?.label ?? '', value: found.length, text: number(found.length) },
    })),
    marked: presentMarked(facts, language),
    ...presentTeams(given),
    services: listServiceShares(facts).map(({ title, cases, answers, special, marked }) => [
      title[language],
      ...[cases, answers, special, marked].map(number),
    ]),
    quarantine: presentQuarantine(given),
  };
}
