import { isAbsolute, relative } from 'node:path';
import type { Look, Section } from './question.js';

const isWithin = (folder: string, parent: string): boolean => !relative(parent, folder).startsWith('..');

/** A share that lies beside the keys, or beside the other, is no copy that two people hold. */
function checkShareFolder(answer: string, { config }: Look, other?: string): string | undefined {
  if (!isAbsolute(answer)) return `'${answer}' is not a whole path. Write it from the root: /media/first-holder.`;
  const near = [config.data, config.keys, config.shred, config.recovery].find((folder) => isWithin(answer, folder));
  if (near) return `${answer} is in ${near}: it would be lost with what it is a copy of. Name a medium of its own.`;
  if (other && (isWithin(answer, other) || isWithin(other, answer)))
    return 'Each share needs a medium of its own: together they open everything.';
  return undefined;
}

export const recoverySection: Section = {
  name: 'recovery',
  title: 'A copy of the keys for two people',
  questions: [
    {
      key: 'first-folder',
      asks: 'Where does the first holder’s share go?',
      means:
        'A folder on a medium that only this person will have, such as /media/first-holder. One share alone opens nothing.',
      check: (answer, look) => checkShareFolder(answer, look),
    },
    {
      key: 'second-folder',
      asks: 'Where does the second holder’s share go?',
      means: 'Another medium. Both are read back at once, and must open every key.',
      check: (answer, look, given) => checkShareFolder(answer, look, given['first-folder']),
    },
  ],
};

export const peopleSection: Section = {
  name: 'administrators',
  title: 'The first two administrators',
  questions: [
    {
      key: 'first',
      asks: 'What is the first administrator’s name?',
      means: 'The name that colleagues see. An invitation is printed here once; it makes their passkeys.',
    },
    {
      key: 'second',
      asks: 'And the second’s?',
      means: 'It takes two to let in an officer who lost their key, and nobody gives themself anything.',
      check: (answer, _look, given) =>
        answer === given.first ? 'That is the first. It takes another person.' : undefined,
    },
  ],
};

export const openingSection: Section = {
  name: 'opening',
  title: 'Opening to residents',
  questions: [
    {
      key: 'two-people-hold-the-keys',
      asks: 'Does each of two people now hold one share, and neither the other’s? Say yes',
      means:
        'Setup cannot see that. Without it a lost disk, or one faithless person, may cost every resident their data.',
      check: (answer) =>
        answer === 'yes'
          ? undefined
          : 'Hand both shares over first, and delete what is left of them here. Then answer yes.',
    },
  ],
};
