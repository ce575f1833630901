import { codeOf } from './code-of.js';
import { editText } from './editing/edit-text.js';

/** A workflow that any service can begin with: it comes in, and is done or refused. */
const template = `service: new-service
title: { en: New service, cy: Gwasanaeth newydd }
owner: team
channels: [web, phone, desk]

case:
  clock:
    promise: 10 working days
    told:
      en: We aim to finish it within ten working days.
      cy: Ein nod yw ei orffen o fewn deg diwrnod gwaith.
  states:
    received:
      label: { en: Received, cy: Wedi dod i law }
      team: team
      can:
        finish: { to: finished, by: team, label: { en: Finish, cy: Gorffen } }
        refuse: { to: refused, by: team, note: required, label: { en: Refuse, cy: Gwrthod } }
    finished: { ends: done, label: { en: Finished, cy: Wedi’i orffen } }
    refused: { ends: refused, label: { en: Refused, cy: Wedi’i wrthod } }
  sees:
    team: []

costs:
  team: effort timed on the case
`;

/** The text that a new service begins as: a name, a team and a workflow. What it asks, why and for what is still to be said. */
export function blankDesign({
  title,
  owner,
}: {
  readonly title: { readonly en: string; readonly cy: string };
  readonly owner: string;
}): string {
  const received = ['case', 'states', 'received'];
  const text = editText(template, [
    { do: 'set', path: ['service'], value: codeOf(title.en, { otherwise: 'new-service' }) },
    { do: 'set', path: ['title'], value: title },
    { do: 'set', path: ['owner'], value: owner },
    { do: 'set', path: [...received, 'team'], value: owner },
    { do: 'set', path: [...received, 'can', 'finish', 'by'], value: owner },
    { do: 'set', path: [...received, 'can', 'refuse', 'by'], value: owner },
    { do: 'rename', path: ['case', 'sees', 'team'], name: owner },
    { do: 'rename', path: ['costs', 'team'], name: owner },
  ]);
  if (text === undefined) throw new Error('The template of a new service cannot be read.');
  return text;
}
