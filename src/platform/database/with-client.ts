import pg from 'pg';

/**
 * Works with one connection outside the pools and ends it. Whoever asks hears of its loss by the query under way, and of
 * nothing else: an event that nobody listens to would end the process.
 */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
  settings: Omit<pg.ClientConfig, 'connectionString'> = {},
): Promise<T> {
  const client = new pg.Client({ connectionString: url, ...settings });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
