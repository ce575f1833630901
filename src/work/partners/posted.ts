/** What a client posted: the values of each parameter, in order. */
export type Posted = ReadonlyMap<string, readonly string[]>;

/** Where pictures are that were not sent: nobody here fetches them (docs/adr/0107). Whoever works on it reads where they are. */
export const picturesOf = (posted: Posted): readonly string[] =>
  ['media_url', 'media_url[]']
    .flatMap((name) => posted.get(name) ?? [])
    .filter((at) => at.trim() !== '')
    .map((at) => `Picture / Llun: ${at}`);
