/** What a client posted: the values of each parameter, in order. */
export type Posted = ReadonlyMap<string, readonly string[]>;
