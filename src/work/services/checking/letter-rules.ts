import { gapsOf } from '../answering/compose-letter.js';
import { isSealed } from '../compiling/label-of.js';
import { sayKnown } from '../near-name.js';
import { principalOf } from '../principal-of.js';
import type { Path } from './finding.js';
import { entriesOf, fieldOf, type Given, type Rule } from './rule.js';

const own = ['grounds', 'own', 'until'];

interface Gap {
  readonly name: string;
  readonly path: Path;
}

/** Every gap of every letter, with where it stands. */
const listGaps = ({ declaration }: Given): readonly Gap[] =>
  entriesOf(declaration.case.decisions).flatMap(([code, { letter }]) => {
    const texts = letter ? [['text', letter.text] as const, ['review', letter.review?.text] as const] : [];
    return texts.flatMap(([part, text]) =>
      (['en', 'cy'] as const).flatMap((language) =>
        gapsOf(text?.[language] ?? '').map((name) => ({
          name,
          path: ['case', 'decisions', code, 'letter', part, ...(part === 'review' ? ['text'] : []), language],
        })),
      ),
    );
  });

const unknownGap: Rule = {
  name: 'unknown-gap',
  check(given) {
    const known = [...own, ...Object.keys(given.declaration.fields)];
    return listGaps(given)
      .filter(({ name }) => !known.includes(name))
      .map(({ name, path }) => ({
        ...{ path, wrong: `nothing fills {${name}}` },
        fix: sayKnown(name, known, 'name a field, grounds or own'),
      }));
  },
};

/** A letter goes to whose case it is: nothing that was said of somebody else stands in it. */
const letterOfOther: Rule = {
  name: 'letter-of-another',
  check(given) {
    const principal = principalOf(given.declaration);
    return listGaps(given).flatMap(({ name, path }) => {
      const about = fieldOf(given.declaration, name)?.about ?? principal;
      return about === principal
        ? []
        : { path, wrong: `${name} is about ${about}, and the letter goes to ${principal}`, fix: 'take it out' };
    });
  },
};

/** Whoever reads a case's notes reads its letters: an answer in one is seen by each of them anyway. */
const letterTellsMore: Rule = {
  name: 'letter-tells-more',
  check(given) {
    const { fields, case: workflow } = given.declaration;
    return listGaps(given).flatMap(({ name, path }) => {
      const blind = entriesOf(workflow.sees).find(([, seen]) => !seen.includes(name));
      if (!Object.hasOwn(fields, name) || !isSealed(fields[name]?.mark ?? 'open') || !blind) return [];
      return { path, wrong: `${blind[0]} reads letters and does not see ${name}`, fix: 'take it out of the letter' };
    });
  },
};

export const letterRules: readonly Rule[] = [unknownGap, letterOfOther, letterTellsMore];
