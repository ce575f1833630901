import { delegateRole, type Look, type LookChain } from '../../../../foundation/assurance/index.js';
import { type OrgUnit, preferencesField } from '../../../../foundation/people/index.js';
import type { SubjectId } from '../../../../platform/ids.js';
import { fill, formatDate, formatMoment, type Language, pick } from '../../../../platform/language/index.js';
import { type Case, noteField } from '../../../../work/cases/index.js';
import { type Declaration, findPurpose } from '../../../../work/services/index.js';
import { sayDeclared } from '../../agreements/say-declared.js';
import { groundWords, type SaidGround } from '../../concealed-words.js';
import { lookWords } from '../../desk/say/words.js';
import type { NamedMandate } from '../../mandates/named-mandate.js';
import { paths } from '../../paths.js';
import { sayRole } from '../../roles/say-role.js';
import { looksWords } from './words.js';

export interface LookLine {
  readonly when: string;
  readonly who: string;
  /** The mandate by which somebody looked whom the reader named, where that is known. */
  readonly mandate?: NamedMandate;
  readonly why: string;
  readonly purpose: string;
  /** What that purpose is in the vocabulary, and on which lawful basis, as the service declares it; undefined where it does not. */
  readonly declared: ReturnType<typeof findPurpose>;
  /** The same in words: 'Doing what somebody asked for: a task in the public interest'. */
  readonly basis: string | undefined;
  readonly reference: string;
  readonly service: string;
  /** What it was: a look, a search or one that was refused. */
  readonly kind: string | undefined;
  readonly fields: string;
  readonly number: number;
  readonly previous: string | undefined;
  readonly proof: string;
  /** Where its person says that they do not recognise it. */
  readonly concern: string;
  /** That it was kept back, from when to when and why. */
  readonly concealed: string | undefined;
}

export interface Known {
  readonly cases: ReadonlyMap<SubjectId, Case>;
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly units: readonly OrgUnit[];
  readonly programs: ReadonlyMap<string, string>;
  /** What the reader gave others, where the reader is the person. */
  readonly given?: readonly NamedMandate[];
  readonly language: Language;
  readonly timeZone: string;
}

/** Who looked, by role and team: a name is told on request. */
function sayWhom({ actor, roles, firm }: Look, { units, programs, language }: Known): string {
  const [kind, name = ''] = actor.split(':', 2);
  if (kind === 'client') return fill(looksWords.client[language], { name: programs.get(name) ?? name });
  if (kind === 'system') return fill(looksWords.system[language], { name });
  const appointed = firm && units.find(({ id }) => id === firm);
  if (appointed) return fill(looksWords.ofFirm[language], { firm: pick(appointed.name, language) });
  if (roles.includes(delegateRole)) return looksWords.delegate[language];
  if (roles.length === 0) return looksWords[kind === 'person' ? 'officer' : 'person'][language];
  return roles.map((role) => sayRole(units, role, language)).join(', ');
}

/** The mandate under which a look was made: of several to the same delegate the one that stood then, newest first. */
function mandateOf({ actor, roles, firm, at }: Look, { given = [] }: Known): NamedMandate | undefined {
  if (!roles.includes(delegateRole)) return undefined;
  const theirs = given.filter(({ one }) => (firm ? one.firm === firm : actor === `person:${one.delegate}`));
  return theirs.find(({ one }) => one.since <= at && at < one.until) ?? theirs[0];
}

const sayReason = (reason: string | undefined, language: Language): string =>
  reason !== undefined && Object.hasOwn(lookWords, reason)
    ? lookWords[reason as keyof typeof lookWords][language]
    : fill(looksWords.otherReason[language], { code: reason ?? '—' });

const noteLabel = { en: 'notes', cy: 'nodiadau' } as const;
const preferencesLabel = { en: 'how you wish to be contacted', cy: 'sut yr hoffech i ni gysylltu â chi' } as const;

function sayField(field: string, declaration: Declaration | undefined, language: Language): string {
  if (field === noteField) return noteLabel[language];
  if (field === preferencesField) return preferencesLabel[language];
  return declaration?.fields[field]?.label[language] ?? field;
}

function sayConcealed({ concealed }: Look, { language, timeZone }: Known): string | undefined {
  if (!concealed) return undefined;
  const { made, until, ground } = concealed;
  return fill(looksWords.concealed[language], {
    made: formatMoment(made, language, timeZone),
    until: formatDate(until, language),
    ground: Object.hasOwn(groundWords, ground) ? groundWords[ground as SaidGround][language] : ground,
  });
}

/** One look as the person it was at reads it. */
export function presentLook(look: Look, known: Known): LookLine {
  const { cases, declarations, language, timeZone } = known;
  const one = cases.get(look.subject);
  const declaration = one && declarations.get(`${one.service} ${one.serviceVersion}`);
  const mandate = mandateOf(look, known);
  const use = look.purpose ? declaration?.uses[look.purpose] : undefined;
  const declared = declaration && look.purpose ? findPurpose(declaration, look.purpose) : undefined;
  const kind = look.isRefused ? looksWords.refused : look.isSearch ? looksWords.search : undefined;
  return {
    when: formatMoment(look.at, language, timeZone),
    who: sayWhom(look, known),
    ...(mandate ? { mandate } : {}),
    why: sayReason(look.reason, language),
    purpose: declared?.dpv ? (use?.title[language] ?? '') : (look.purpose ?? '').replaceAll('-', ' '),
    ...{ declared, basis: declared && sayDeclared(declared, language) },
    reference: one?.reference ?? '',
    service: declaration?.title[language] ?? one?.service ?? '',
    kind: kind?.[language],
    fields: look.fields.map((field) => sayField(field, declaration, language)).join('; '),
    number: look.number,
    previous: look.previous?.slice(0, 16),
    proof: paths.ownLookProof(look.subject, look.number),
    concern: paths.concernOfLook(look.subject, look.number),
    concealed: sayConcealed(look, known),
  };
}

export interface ChainLine {
  readonly request: string;
  readonly count: number;
  readonly head: string;
}

export const presentChain = ({ subject, count, head }: LookChain, { cases }: Known): ChainLine => ({
  request: cases.get(subject)?.reference ?? subject,
  count,
  head,
});
