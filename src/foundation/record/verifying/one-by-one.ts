/** Hands out what comes in batches one by one; undefined at the end. */
export function oneByOne<Row>(batches: AsyncIterator<readonly Row[]>): () => Promise<Row | undefined> {
  let rows: readonly Row[] = [];
  let at = 0;
  return async () => {
    if (at === rows.length) {
      const { value, done } = await batches.next();
      rows = done ? [] : value;
      at = 0;
    }
    at += 1;
    return rows[at - 1] ?? undefined;
  };
}
