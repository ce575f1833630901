import { type BriefAddress, openBriefly, sealBriefly } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { seal } from '../../../platform/sealed/index.js';
import { askingNow, type Compiled, type DesignId, isFileKind, pagesOf, type Raw } from '../../services/index.js';
import { type Held, isAnswered, withAnswer, withTyped } from '../answers.js';
import { judgeAnswers } from '../judge-answers.js';
import type { Underway } from '../open-journey.js';
import { isTyped } from '../saving/typed-answers.js';
import { walk } from '../walk.js';
import { withTexts } from '../with-texts.js';

/** What was typed into a preview: strings of each question, those that were refused last apart. */
export interface TriedStrings {
  readonly raws: Readonly<Record<string, Raw>>;
  readonly wrong: Readonly<Record<string, Raw>>;
}

/** A way through a design that nobody sends: what is typed on it is kept by the browser that typed it, and nowhere else. */
export interface Trial extends Underway {
  readonly tried: TriedStrings;
  readonly address: BriefAddress;
}

export interface ToTry {
  readonly design: DesignId;
  readonly service: Compiled;
  /** What the browser kept, as it was given it. */
  readonly kept: string | undefined;
}

const nothing: TriedStrings = { raws: {}, wrong: {} };

/** It opens for nobody else, and beside no other design. */
const addressOf = (ctx: Context, design: DesignId): BriefAddress => ({
  table: 'services.design',
  row: `${design}-${ctx.actor.kind === 'staff' ? ctx.actor.person : ctx.actor.kind}`,
});

async function openKept(ctx: Context, address: BriefAddress, kept: string | undefined): Promise<TriedStrings> {
  if (kept === undefined || !/^[A-Za-z0-9_-]{1,4096}$/.test(kept)) return nothing;
  try {
    const { values } = await openBriefly(ctx, address, Buffer.from(kept, 'base64url'));
    return values.tried ? (contentOf(values.tried) as TriedStrings) : nothing;
  } catch {
    return nothing; // kept beside another design, or changed
  }
}

/** What was left empty is passed over, so that a page can be seen without answering those before it. */
const passOver = (held: Held, fields: readonly string[]): Held =>
  fields
    .filter((field) => !isAnswered(held, field))
    .reduce((all, field) => withAnswer(all, field, { raw: {}, value: undefined }), held);

/** Files are not sent in a preview: whoever tries it goes past them. */
function passFiles({ declaration }: Compiled): Held {
  const asked = pagesOf(declaration).flatMap(({ ask }) => ask);
  return passOver(
    {},
    asked.filter((field) => isFileKind(declaration.fields[field]?.type ?? 'text')),
  );
}

/** Everything that is held, each part under a name of its own, so that it may be shown to whoever typed it. */
function partsOf(held: Held): Held {
  const parts = Object.entries(held).flatMap(([field, one]) =>
    Object.entries(contentOf(one) as object).map(([part, value]) => [`${field} ${part}`, seal(value)] as const),
  );
  return Object.fromEntries(parts);
}

/** The trial as the strings have it: every answer is judged anew, since the design may ask otherwise by now. */
export async function tryStrings(
  ctx: Context,
  service: Compiled,
  address: BriefAddress,
  tried: TriedStrings,
): Promise<Trial> {
  const asking = await askingNow(ctx);
  const start = passFiles(service);
  const begun = { service, asking, held: start, shown: () => undefined, walk: walk(service, start, asking) };
  const isThere = ([field]: readonly [string, Raw]) => Object.hasOwn(service.declaration.fields, field);
  const given = Object.fromEntries(Object.entries(tried.raws).filter(isThere));
  const answered = Object.fromEntries(Object.entries(given).filter(([, raw]) => isTyped(raw)));
  const { held } = await judgeAnswers(ctx, { ...begun, held: passOver(start, Object.keys(given)) }, answered);
  const judged = passOver(held, Object.keys(given));
  const walked = walk(service, judged, asking);
  const typed = Object.entries(tried.wrong)
    .filter(isThere)
    .reduce((all, [field, raw]) => withTyped(all, field, raw), judged);
  const said = withTexts(service, typed, walked.answers);
  const isEmpty = Object.keys(given).length === 0 && Object.keys(tried.wrong).length === 0;
  if (isEmpty) return { ...begun, tried, address };
  const { shown } = await openBriefly(ctx, address, await sealBriefly(ctx, address, partsOf(said)));
  return {
    ...{ service, asking, held: said, tried, address, walk: walked },
    shown: (field, part) => shown(`${field} ${part}`),
  };
}

/** A design's preview with what this browser typed into it. */
export async function openTrial(ctx: Context, { design, service, kept }: ToTry): Promise<Trial> {
  const address = addressOf(ctx, design);
  return tryStrings(ctx, service, address, await openKept(ctx, address, kept));
}
