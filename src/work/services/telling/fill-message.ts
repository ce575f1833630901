const gap = /\{([a-z][a-z0-9_]*)\}/g;

/** The gaps of a message's text, by name. */
export const gapsInMessage = (text: string): readonly string[] => [...text.matchAll(gap)].map(([, name = '']) => name);

/** A message's text with its gaps filled; one that nothing fills says nothing. */
export const fillMessage = (text: string, say: (name: string) => string | undefined): string =>
  text.replace(gap, (_whole, name: string) => say(name) ?? '');
