import { paths } from '../../paths.js';

/** Where the cases of an officer are shared out, or those of a team that nobody has yet. */
export const shareUrl = (of: { readonly of: string } | { readonly team: string }): string =>
  `${paths.shareOut}?${new URLSearchParams(of)}`;
