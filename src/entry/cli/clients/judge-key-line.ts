import { listAgreements } from '../../../foundation/assurance/index.js';
import type { Context } from '../../../platform/context.js';
import { listProgramMoves } from '../../../work/cases/index.js';
import { type Declaration, isSealed, listServices } from '../../../work/services/index.js';
import type { KeyLine } from './read-key-line.js';

const partsOf = (code: string): readonly [service: string, part: string] => {
  const [service = '', ...part] = code.split('.');
  return [service, part.join('.')];
};

function judgeField(declarations: ReadonlyMap<string, Declaration>, code: string): string | undefined {
  const [service, field] = partsOf(code);
  const declaration = declarations.get(service);
  const question = declaration && Object.hasOwn(declaration.fields, field) ? declaration.fields[field] : undefined;
  if (!declaration) return `${code} names no service of this place. Write SERVICE.FIELD.`;
  if (!question) return `${service} asks no ${field}. It asks: ${Object.keys(declaration.fields).join(', ')}.`;
  return question.handling?.startsWith('OFFICIAL-SENSITIVE')
    ? `${code} is marked OFFICIAL-SENSITIVE, which opens to no program. Leave it out.`
    : undefined;
}

function judgeMove(declarations: ReadonlyMap<string, Declaration>, code: string): string | undefined {
  const [service, transition] = partsOf(code);
  const declaration = declarations.get(service);
  if (!declaration) return `${code} names no service of this place. Write SERVICE.TRANSITION.`;
  const known = listProgramMoves(declaration);
  return known.includes(transition)
    ? undefined
    : `A program may not take ${transition} in ${service}: it is none, or decides, issues or asks something, which an officer does. It may take: ${known.join(', ') || 'none'}.`;
}

/** Whether a key that opens sealed answers says on what ground: an agreement in force, or that the program is the council's own. */
async function judgeGround(ctx: Context, declarations: ReadonlyMap<string, Declaration>, line: KeyLine) {
  const sealed = line.fields.filter((code) => {
    const [service, field] = partsOf(code);
    return isSealed(declarations.get(service)?.fields[field]?.mark ?? 'open');
  });
  if (line.agreement !== undefined) {
    if (line.isOwn) return 'Say --agreement or --own, not both.';
    const found = (await listAgreements(ctx)).find(({ id }) => id === line.agreement);
    if (!found)
      return 'No sharing agreement of that number. It stands in the address of the agreement: /desk/agreements.';
    return undefined;
  }
  return sealed.length > 0 && !line.isOwn
    ? `${sealed.join(', ')} is about people. Say by which agreement another organisation may see it (--agreement NUMBER), or that the program is the council’s own (--own).`
    : undefined;
}

/** What of a key is not so in this place, in words that say how to mend it; undefined where all of it is. */
export async function judgeKeyLine(ctx: Context, line: KeyLine): Promise<string | undefined> {
  const services = await listServices(ctx);
  const declarations = new Map(services.map(({ declaration }) => [declaration.service, declaration]));
  const unknown = line.services.filter((one) => !declarations.has(one));
  if (unknown.length > 0)
    return `This place has no service ${unknown.join(', ')}. It has: ${[...declarations.keys()].join(', ')}.`;
  const wrong = [
    ...line.fields.map((code) => judgeField(declarations, code)),
    ...line.moves.map((code) => judgeMove(declarations, code)),
  ].find((said) => said !== undefined);
  return wrong ?? judgeGround(ctx, declarations, line);
}
