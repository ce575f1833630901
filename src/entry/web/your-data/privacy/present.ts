import type { OrgUnit } from '../../../../foundation/people/index.js';
import { fill, formatDate, formatList, type Language, pick, type Words } from '../../../../platform/language/index.js';
import {
  columnsOf,
  type Declaration,
  foldFields,
  isSealed,
  principalOf,
  purposesOf,
  type Question,
} from '../../../../work/services/index.js';
import { sayParty } from '../../desk/say/say-party.js';
import { presentKeepOf } from '../../journeys/start/present-keep.js';
import type { Look } from '../../page.js';
import { leftWords } from '../../registers/words.js';
import { sayRole } from '../../roles/say-role.js';
import { basisWords, markWords } from '../words.js';
import { privacyWords } from './words.js';

interface NoticeLine {
  readonly label: string;
  readonly about: string | undefined;
  readonly mark: string;
  readonly need: { readonly text: string; readonly isForeign: boolean };
  readonly who: string;
  readonly keep: string;
}

export interface NoticeView {
  readonly service: string;
  readonly title: string;
  readonly controller: string;
  /** Whom to ask, and how; undefined where the place never said. */
  readonly ask: string | undefined;
  readonly purposes: readonly {
    readonly id: string;
    /** Of the Data Privacy Vocabulary. */
    readonly dpv: string | undefined;
    readonly basis: string;
    readonly law: string;
    readonly condition: string | undefined;
  }[];
  /** What the answers are used for besides. */
  readonly uses: readonly {
    readonly title: string;
    readonly explain: string;
    readonly dpv: string;
    readonly basis: string;
    readonly law: string | undefined;
    readonly who: string;
    readonly answers: string;
  }[];
  readonly isConsent: boolean;
  readonly lines: readonly NoticeLine[];
  readonly open: string;
  /** What it means for people, as it was assessed. */
  readonly impact: ImpactView | undefined;
}

interface ImpactView {
  readonly says: string;
  readonly risks: readonly { readonly risk: string; readonly measures: string; readonly left: string }[];
}

interface ToPresent {
  readonly declaration: Declaration;
  readonly place: Words;
  readonly look: Look | undefined;
  readonly units: readonly OrgUnit[];
  /** '2026-03-02' */
  readonly today: string;
  readonly language: Language;
}

/** A team, or a role by its team. */
const sayUnit = ({ units, language }: ToPresent, slug: string): string => sayRole(units, slug, language);

function sayReaders(given: ToPresent, field: string, { mark }: Question): string {
  if (!isSealed(mark)) return privacyWords.everyone[given.language];
  const roles = Object.entries(given.declaration.case.sees).filter(([, fields]) => fields.includes(field));
  if (roles.length === 0) return privacyWords.nobody[given.language];
  return roles.map(([role]) => sayUnit(given, role)).join(', ');
}

function presentLine(given: ToPresent, field: string, question: Question): NoticeLine {
  const { declaration, language } = given;
  const { need, about } = question;
  const isOther = about !== undefined && about !== principalOf(declaration);
  const isForeign = typeof need === 'string' && language !== 'en';
  return {
    label: question.label[language],
    about: isOther ? fill(privacyWords.about[language], { party: sayParty(about, language) }) : undefined,
    mark: markWords[question.mark][language],
    need: { text: typeof need === 'string' ? need : need[language], isForeign },
    who: sayReaders(given, field, question),
    keep: presentKeepOf(question, language),
  };
}

function presentUses(given: ToPresent): NoticeView['uses'] {
  const { declaration, language } = given;
  const folded = foldFields(declaration);
  return Object.values(declaration.uses).map(({ title, explain, dpv, basis, law, for: roles, fields }) => ({
    ...{ title: title[language], explain: explain[language], dpv, law },
    basis: basis === 'choice' ? privacyWords.choice[language] : basisWords[basis][language],
    who: roles.map((role) => sayUnit(given, role)).join(', '),
    answers: formatList(
      fields.flatMap((field) => folded[field]?.label[language] ?? []),
      language,
    ),
  }));
}

function sayOpen({ declaration, language }: ToPresent): string {
  const columns = declaration.open ? columnsOf(declaration.open).map(({ name }) => name.replaceAll('_', ' ')) : [];
  if (columns.length === 0) return privacyWords.notOpen[language];
  return fill(privacyWords.openData[language], { columns: formatList(columns, language) });
}

function sayAsk({ look, language }: ToPresent): string | undefined {
  if (!look) return undefined;
  const { title, contact } = look.brand.privacy;
  return fill(privacyWords.ask[language], { title: title[language], contact });
}

function presentImpact(given: ToPresent): ImpactView | undefined {
  const { declaration, language, today } = given;
  const { impact } = declaration;
  if (!impact) return undefined;
  const says = privacyWords[impact['review-by'] < today ? 'impactOverdue' : 'impactSays'][language];
  return {
    says: fill(says, {
      by: sayUnit(given, impact['assessed-by']),
      on: formatDate(impact['assessed-on'], language),
      review: formatDate(impact['review-by'], language),
    }),
    risks: impact.risks.map(({ risk, measures, left }) => ({
      ...{ risk: risk[language], measures: measures[language], left: leftWords[left][language] },
    })),
  };
}

/** The privacy notice of a service (UK GDPR articles 13 and 14), from nothing but its declaration. */
export function presentNotice(given: ToPresent): NoticeView {
  const { declaration, place, language } = given;
  const purposes = purposesOf(declaration);
  return {
    service: declaration.service,
    title: declaration.title[language],
    controller: fill(privacyWords.controllerIs[language], {
      place: pick(place, language),
      owner: sayUnit(given, declaration.owner),
    }),
    ask: sayAsk(given),
    purposes: purposes.map(({ id, dpv, basis, law, condition }) => ({
      ...{ id: id.replaceAll('-', ' '), dpv, basis: basisWords[basis][language], law, condition },
    })),
    uses: presentUses(given),
    isConsent: purposes.some(({ basis }) => basis === 'consent'),
    lines: Object.entries(foldFields(declaration)).map(([field, question]) => presentLine(given, field, question)),
    open: sayOpen(given),
    impact: presentImpact(given),
  };
}
