/** The name of the key by which a place signs what is no checkpoint; its epochs come and go, this stays. */
export const signerOf = (slug: string): string => `guildhall/${slug}`;

/** What a place says under its key: of which sort, that it is that place, and what, each on its line. */
export const statementText = (sort: string, slug: string, lines: readonly string[]): string =>
  `guildhall-${sort}/1\n${slug}\n${lines.map((line) => `${line}\n`).join('')}`;
