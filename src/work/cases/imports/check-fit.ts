import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Compiled, findService } from '../../services/index.js';
import { firstStateOf, stateOf } from '../workflow.js';
import type { ImportMap } from './map.js';

/** The services that a map names, as they are published now. */
export type Services = ReadonlyMap<string, Compiled>;

/** Follows a status's moves from the first state; what is wrong with them in words for the operator, else undefined. */
function followMoves(
  { declaration }: Compiled,
  moves: readonly string[],
  reason: string | undefined,
): string | undefined {
  let name = firstStateOf(declaration);
  for (const move of moves) {
    const ways = stateOf(declaration, name).can ?? {};
    const way = Object.hasOwn(ways, move) ? ways[move] : undefined;
    if (!way) return `the state ${name} of ${declaration.service} has no move ${move}`;
    if (way.note === 'required')
      return `the move ${move} of ${declaration.service} requires a note, which a row has none of`;
    if (way.decide !== undefined)
      return `the move ${move} of ${declaration.service} takes a decision, which a row cannot`;
    name = way.to;
  }
  const reasons = stateOf(declaration, name)['say-why'];
  if (reasons && (reason === undefined || !Object.hasOwn(reasons, reason))) {
    return `the state ${name} of ${declaration.service} asks for one of its reasons`;
  }
  return undefined;
}

function checkAnswers(compiled: Compiled, map: ImportMap, known: Readonly<Record<string, string>>): string | undefined {
  const { fields, service } = compiled.declaration;
  const names = [...Object.keys(map.answers), ...Object.keys(known)];
  const unknown = names.find((name) => !Object.hasOwn(fields, name));
  return unknown === undefined ? undefined : `the service ${service} has no field ${unknown}`;
}

/** Whether the services that the map names exist and can be answered and moved as it says. */
export async function checkFit(ctx: Context, map: ImportMap): Promise<Outcome<Services, 'map-does-not-fit'>> {
  const services = new Map<string, Compiled>();
  for (const [word, type] of Object.entries(map.types)) {
    const compiled = services.get(type.service) ?? (await findService(ctx, type.service));
    if (!compiled)
      return refuse('map-does-not-fit', { wrong: `the type ${word}: no service ${type.service} is published here` });
    services.set(type.service, compiled);
    const wrong = checkAnswers(compiled, map, type.answers);
    if (wrong !== undefined) return refuse('map-does-not-fit', { wrong: `the type ${word}: ${wrong}` });
    for (const [status, { moves, reason }] of Object.entries(map.statuses)) {
      const lost = followMoves(compiled, moves, reason);
      if (lost !== undefined) return refuse('map-does-not-fit', { wrong: `the status ${status}: ${lost}` });
    }
  }
  return done(services);
}
