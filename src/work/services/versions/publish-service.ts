import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, refuse } from '../../../platform/refusal.js';
import { checkDeclaration } from '../checking/check-declaration.js';
import type { Finding } from '../checking/finding.js';
import { digestOf } from './compile-source.js';
import { insertVersion, readVersion } from './services-store.js';

interface Published {
  readonly service: string;
  readonly version: number;
  /** False when the newest version has this very text already, so that nothing was done. */
  readonly isNew: boolean;
}

/** An Outcome whose refusal of a faulty declaration names every finding. */
export type Publishing =
  | { readonly ok: true; readonly value: Published }
  | { readonly ok: false; readonly refused: 'not-allowed' }
  | {
      readonly ok: false;
      readonly refused: 'faulty';
      readonly detail: Readonly<Record<string, string | number>>;
      readonly findings: readonly Finding[];
    };

function refuseFaulty(findings: readonly Finding[]): Publishing {
  const [first] = findings;
  const detail = { findings: findings.length, ...(first ? { line: first.line, rule: first.rule } : {}) };
  return { ...refuse('faulty' as const), detail, findings };
}

/**
 * Publishes a text as the next version of its service, whoever was allowed to; it stays exactly as it is and never changes again.
 * Text that the newest version has already makes no new one. Refuses `faulty` with its findings. `more` joins the entry.
 */
export async function publishVersion(
  ctx: Context,
  source: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Publishing> {
  const { declaration, findings } = checkDeclaration(source);
  if (!declaration || findings.length > 0) return refuseFaulty(findings);
  const { service } = declaration;
  const digest = digestOf(source);
  const newest = await readVersion(ctx, service, null);
  if (newest?.digest.equals(digest)) return done({ service, version: newest.version, isNew: false });
  const version = (newest?.version ?? 0) + 1;
  const publishedAt = ctx.clock.now();
  insertVersion(ctx, { service, version, source, digest, publishedAt });
  appendEntry(ctx, {
    stream: `service:${service}`,
    version,
    kind: 'service.published',
    occurredAt: publishedAt,
    service,
    serviceVersion: version,
    data: { digest: digest.toString('hex'), ...more },
  });
  return done({ service, version, isNew: true });
}

/** As `publishVersion`, by the place's operator: refuses `not-allowed` to all others, who need a second person. */
export async function publishService(ctx: Context, source: string): Promise<Publishing> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  return publishVersion(ctx, source);
}
