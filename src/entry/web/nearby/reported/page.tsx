import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { type Case, findShownNear, sayReport, squareOfCase } from '../../../../work/cases/index.js';
import { findDraft } from '../../../../work/journeys/index.js';
import { drawMap } from '../../../../work/places/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import { readDraftToken } from '../../journeys/draft-cookie.js';
import { carryOn } from '../../journeys/start/present.js';
import { NotFound, type PageHandler, page } from '../../page.js';
import { paths } from '../../paths.js';
import { presentFacts } from '../present-facts.js';
import { toPicture } from '../to-picture.js';
import { nearbyWords } from '../words.js';
import { ReportedPage } from './view.js';

/** So many metres of the map are shown round its square. */
const shown = 600;

/** The map with the square in which it lies, which is all that anybody is told of where. */
async function drawSquare(ctx: Context, declaration: Declaration, one: Case) {
  const square = squareOfCase(declaration, one);
  if (!square) return undefined;
  const { from, to } = square;
  const middle = { latitude: (from.latitude + to.latitude) / 2, longitude: (from.longitude + to.longitude) / 2 };
  return { square, drawn: await drawMap(ctx, { ...middle, metres: shown }) };
}

/**
 * How a case stands that somebody else reported, for those who would have reported the same: of a service whose declaration shows it to
 * the public, and nothing that it does not. Its reference, by which whoever sent it acts on it, is not told.
 */
export const viewReported: PageHandler = async (request) => {
  const id = readId<'case'>(request.params.case);
  const found =
    id &&
    (await read(request.house, request.who, async (ctx) => {
      const shown = await findShownNear(ctx, id);
      if (!shown) return undefined;
      const { one, declaration } = shown;
      const token = readDraftToken(request, one.service);
      const journey = token === undefined ? undefined : (await findDraft(ctx, token))?.journey;
      const [{ where: named }, where] = [
        await sayReport(ctx, declaration, one),
        await drawSquare(ctx, declaration, one),
      ];
      return { one, declaration, journey, named, where };
    }));
  if (!found) throw new NotFound();
  const { one, declaration, journey, named, where } = found;
  const title = nearbyWords.squareTitle[request.language];
  return page(
    <ReportedPage
      frame={request}
      title={declaration.title[request.language]}
      facts={presentFacts(request, declaration, one)}
      picture={where && toPicture(where.drawn, request.language, { title, squares: [where.square] })}
      named={named?.[request.language]}
      follow={one.closedAt === undefined ? paths.followNear(one.id) : undefined}
      carryOn={journey && carryOn(journey)}
      report={paths.service(one.service)}
    />,
  );
};
