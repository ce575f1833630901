import { openOwn } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { type Declaration, type LetterText, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { noteField } from '../notes/seal-as-note.js';
import { decisionTable, type TakenDecision } from './decision-store.js';

/** The letter of a decision, for the very person to whom it went and who has proved that. Undefined when it was erased. */
export async function openLetter(
  ctx: Context,
  declaration: Declaration,
  one: Case,
  { id }: TakenDecision,
): Promise<Opened<LetterText> | undefined> {
  const subject = one.subjects[principalOf(declaration)];
  if (!subject) return undefined;
  return (await openOwn(ctx, { table: decisionTable, row: id, subject, name: noteField })) as
    | Opened<LetterText>
    | undefined;
}
