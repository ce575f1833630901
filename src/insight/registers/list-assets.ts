import type { Words } from '../../platform/language/index.js';
import { type Compiled, foldFields, type Question } from '../../work/services/index.js';

/** What a service holds of one data class, or a dataset that it publishes. */
export interface Asset {
  readonly service: string;
  readonly title: Words;
  readonly dataset: string | undefined;
  readonly mark: Question['mark'];
  readonly handling: string;
  /** Whose it is: 'applicant', 'reporter'; undefined for what is about nobody. */
  readonly about: string | undefined;
  readonly fields: readonly string[];
  readonly keep: string;
  /** The organisation unit that answers for it. */
  readonly owner: string;
  readonly reviewBy: string | undefined;
}

const handlingOf = ({ handling }: Question): string => handling ?? 'OFFICIAL';

const classOf = (one: Question): string =>
  JSON.stringify([one.mark, handlingOf(one), one.about, one.keep, one['handled-by'], one['review-by']]);

function heldBy({ declaration }: Compiled): readonly Asset[] {
  const { service, title, owner, fields } = declaration;
  const all = Object.entries(foldFields({ fields }));
  const classes = new Map(all.map(([, question]) => [classOf(question), question]));
  return [...classes].map(([code, question]) => ({
    ...{ service, title, dataset: undefined, mark: question.mark, handling: handlingOf(question) },
    fields: all.filter(([, one]) => classOf(one) === code).map(([name]) => name),
    ...{ about: question.about, keep: question.keep, owner: question['handled-by'] ?? owner },
    reviewBy: question['review-by'],
  }));
}

function publishedBy({ declaration: { service, title, owner, open } }: Compiled): readonly Asset[] {
  if (!open) return [];
  const held = {
    service,
    title: open.title ?? title,
    dataset: open.dataset,
    mark: 'open',
    handling: 'OFFICIAL',
  } as const;
  return [{ ...held, about: undefined, fields: [], keep: open.licence, owner, reviewBy: undefined }];
}

/** The information assets of a place: one for each service and data class, and one for each dataset. Pure. */
export const listAssets = (services: readonly Compiled[]): readonly Asset[] =>
  services.flatMap((one) => [...heldBy(one), ...publishedBy(one)]);
