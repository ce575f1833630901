import type { Language } from '../../../platform/language/index.js';
import type { DeclaredUse } from '../../../work/cases/index.js';
import { paths } from '../paths.js';
import type { UseLine } from './view.js';

/** A use as a line of the desk's list. */
export const presentUseLine = (
  { service: { declaration }, id, use }: DeclaredUse,
  language: Language,
): UseLine & { readonly explain: string } => ({
  href: paths.use(declaration.service, id),
  service: declaration.title[language],
  title: use.title[language],
  explain: use.explain[language],
});

/** Whether one of these roles reads for the use. */
export const isReader = ({ use }: Pick<DeclaredUse, 'use'>, roles: readonly string[] | undefined): boolean =>
  use.for.some((role) => roles?.includes(role) ?? false);
