import type { FieldVisit } from '../../../work/field/browser.js';
import type { Waiting } from '../keeping/outgoing.js';

/** A visit as it stands with what was done here and did not reach the server yet, the last of which counts. */
export function visitState({ id, state }: FieldVisit, waiting: readonly Waiting[]): FieldVisit['state'] {
  const done = waiting.flatMap(({ command, outcome }) =>
    command.kind === 'visit' && command.visit === id && outcome !== 'refused' ? [command.state] : [],
  );
  return done.at(-1) ?? state;
}
