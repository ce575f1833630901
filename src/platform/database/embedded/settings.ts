/** What differs between one embedded server and another. */
export interface ServerSettings {
  /** False only for the tests' throw-away server: a crash may then lose it whole. */
  readonly durable: boolean;
  /** A closed folder for a Unix socket; undefined: 127.0.0.1 with passwords (Windows). */
  readonly socketFolder: string | undefined;
  readonly port: number;
  readonly maxConnections: number;
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * The lines of guildhall.conf. Errors are logged without their detail and without the statement, because both may
 * quote a row's values; JIT costs short queries more than it saves them.
 */
export function settingsFile(settings: ServerSettings): string {
  const lines: [string, string][] = [
    ['listen_addresses', settings.socketFolder ? "''" : "'127.0.0.1'"],
    ['unix_socket_directories', quote(settings.socketFolder ?? '')],
    ['unix_socket_permissions', '0700'],
    ['port', String(settings.port)],
    ['max_connections', String(settings.maxConnections)],
    ['password_encryption', 'scram-sha-256'],
    ['fsync', settings.durable ? 'on' : 'off'],
    ['synchronous_commit', settings.durable ? 'on' : 'off'],
    ['full_page_writes', settings.durable ? 'on' : 'off'],
    ['shared_buffers', '128MB'],
    ['max_wal_size', '1GB'],
    ['wal_compression', 'on'],
    ['jit', 'off'],
    ['random_page_cost', '1.1'],
    ['timezone', "'UTC'"],
    ['log_timezone', "'UTC'"],
    ['log_min_messages', 'warning'],
    ['log_min_error_statement', 'panic'],
    ['log_error_verbosity', 'terse'],
    ['log_checkpoints', 'off'],
  ];
  return `# Written by Guildhall at each start; changes here are lost.\n${lines.map(([name, value]) => `${name} = ${value}\n`).join('')}`;
}
