import { lookup } from 'node:dns/promises';
import { isHostName } from '../../../../work/places/index.js';
import type { Section } from './question.js';

export const placeSection: Section = {
  name: 'place',
  title: 'The place',
  questions: [
    {
      key: 'slug',
      asks: 'Which short name do commands know the place by?',
      means: 'Small letters, digits and dashes: wealdham. It cannot be changed.',
      check: (answer) =>
        /^[a-z][a-z0-9-]{0,62}$/.test(answer)
          ? undefined
          : `'${answer}' is not one: begin with a small letter, then letters, digits and dashes.`,
    },
    {
      key: 'english-name',
      asks: 'What is the place called in English?',
      means: 'At the head of every page: Wealdham Borough Council.',
    },
    {
      key: 'welsh-name',
      asks: 'What is it called in Welsh?',
      means: 'At the head of every page in Welsh: Cyngor Bwrdeistref Wealdham.',
    },
    {
      key: 'host',
      asks: 'Under which host name do people reach it?',
      means: 'Without https:// and port: services.wealdham.example.',
      check: (answer) =>
        isHostName(answer)
          ? undefined
          : `'${answer}' is not a host name. Write it in small letters, without https:// and port.`,
      async note(answer) {
        const found = await lookup(answer).catch(() => undefined);
        if (!found) return `${answer} leads nowhere yet: add it to the DNS, with the address of your proxy.`;
        return undefined;
      },
    },
  ],
};
