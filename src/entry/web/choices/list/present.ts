import { type ChoiceStanding, type OrgUnit, standingOf } from '../../../../foundation/people/index.js';
import { fill, formatList, type Language } from '../../../../platform/language/index.js';
import { isObjectable, type OwnUse } from '../../../../work/cases/index.js';
import { isChoice, wordingOf } from '../../../../work/services/index.js';
import { paths } from '../../paths.js';
import { sayRole } from '../../roles/say-role.js';
import { basisWords } from '../../your-data/words.js';
import { sayStanding } from '../say-standing.js';
import { choiceWords } from '../words.js';

export interface UseView {
  readonly service: string;
  readonly id: string;
  readonly serviceTitle: string;
  readonly title: string;
  readonly explain: string;
  readonly wording: string;
  readonly basis: string;
  readonly answers: string;
  readonly readers: string;
  readonly isChoice: boolean;
  /** Where the person may object; undefined where they have, or cannot. */
  readonly object: string | undefined;
  /** On for every request, for none, or for some. */
  readonly on: 'all' | 'none' | 'some';
  readonly requests: readonly {
    readonly text: string;
    readonly receipt: { readonly href: string; readonly label: string } | undefined;
  }[];
}

interface ToPresent {
  readonly now: Date;
  readonly units: readonly OrgUnit[];
  readonly language: Language;
}

function sayBasis({ use }: OwnUse, language: Language): string {
  if (use.basis === 'choice') return choiceWords.yourChoice[language];
  return fill(choiceWords.byLaw[language], { basis: basisWords[use.basis][language], law: use.law ?? '' });
}

const howOn = (standings: readonly ChoiceStanding[]): UseView['on'] => {
  const on = standings.filter((standing) => standing === 'given').length;
  if (on === 0) return 'none';
  return on === standings.length ? 'all' : 'some';
};

const mayObject = ({ use }: OwnUse, standings: readonly ChoiceStanding[]): boolean =>
  isObjectable(use) && standings.some((standing) => standing !== 'objected' && standing !== 'upheld');

/** One use with what the person said to it, request by request. */
export function presentUse(own: OwnUse, { now, units, language }: ToPresent): UseView {
  const { id, use, said, service } = own;
  const { declaration } = service;
  const wording = wordingOf(use);
  const standings = said.map(({ choice }) => standingOf(choice, wording, now));
  return {
    ...{ service: declaration.service, id, wording, isChoice: isChoice(use), on: howOn(standings) },
    object: mayObject(own, standings) ? paths.objectToUse(declaration.service, id) : undefined,
    ...{ serviceTitle: declaration.title[language], title: use.title[language], explain: use.explain[language] },
    basis: sayBasis(own, language),
    answers: formatList(
      use.fields.map((field) => declaration.fields[field]?.label[language] ?? field),
      language,
    ),
    readers: formatList(
      use.for.map((role) => sayRole(units, role, language)),
      language,
    ),
    requests: said.map(({ one, subject, choice }, at) => ({
      text: fill(choiceWords.ofRequest[language], {
        reference: one.reference,
        state: sayStanding(use, standings[at] ?? 'unknown', language),
      }),
      receipt: choice && {
        href: paths.choiceReceipt(subject, id),
        label: fill(choiceWords.receiptOf[language], { use: use.title[language], reference: one.reference }),
      },
    })),
  };
}
