import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { checkout } from './checkout.js';
import type { LogLevel } from './log.js';
import { reachable } from './outside/is-public.js';
import { readSettingsFile } from './settings-file.js';

export interface Config {
  /** Where the site is served. */
  readonly port: number;
  readonly host: string;
  /** The folder of everything that this installation keeps: database, keys, files. */
  readonly data: string;
  /** The custody of key-encryption keys: outside every backup of the database. */
  readonly keys: string;
  /** Where the keys lie sealed for the two who hold shares: on another disk than the keys, or copied off this machine. */
  readonly recovery: string;
  /** The shred ledgers: outside every backup too, and apart from the keys' own copies. */
  readonly shred: string;
  /** An operator's own PostgreSQL; undefined: the embedded one. */
  readonly databaseUrl: string | undefined;
  /** A second login that owns the tables, where DATABASE_URL is only the fenced application's. */
  readonly migrateUrl: string | undefined;
  readonly databaseConnections: number;
  /** How many proxies in front may be believed about where a request came from, and whether by https. */
  readonly proxies: number;
  readonly logLevel: LogLevel;
  /** The mail server, and what letters come from; undefined: no letter leaves. */
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  /** GOV.UK Pay: where its API is, and the folder of the places' keys. */
  readonly pay: { readonly url: string; readonly keys: string };
  /** GOV.UK Notify: where its API is, and the folder of the places' accounts there. */
  readonly notify: { readonly url: string; readonly keys: string };
  /** The folder of sealed files that people sent. */
  readonly files: string;
  /** The bucket in which they lie instead, with what their names begin with, and where its store is; undefined: the folder. */
  readonly filesBucket:
    | { readonly bucket: string; readonly prefix: string; readonly endpoint: string | undefined }
    | undefined;
  /** Where the virus scanner listens: a socket's path, or HOST:PORT; undefined: no file is taken. */
  readonly clamd: string | undefined;
  /** The most megabytes of one file. */
  readonly fileMostMb: number;
  /** The most gigabytes of files that one place takes in a day. */
  readonly filesMostGbADay: number;
  /** Addresses of the installation's own network that webhooks and connectors may lead to, as ranges: '10.1.0.0/16'. */
  readonly privateTargets: readonly string[];
  /** The folder of connectors: what each exchanges as files, and its key. */
  readonly connectors: string;
}

/** Everything that is wrong with the environment, at once, each with how to mend it. */
export class ConfigFaulty extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`Guildhall cannot start with these settings:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigFaulty';
    this.faults = faults;
  }
}

/** The folder of last published checkpoints: outside the database, so that a restored one is noticed. */
export const publishedFolder = ({ data }: Pick<Config, 'data'>): string => join(data, 'published');

type Environment = Readonly<Record<string, string | undefined>>;

const known = new Set(
  [
    'DATA',
    'KEYS',
    'SHRED',
    'RECOVERY',
    'HOST',
    'MIGRATE_URL',
    'DATABASE_CONNECTIONS',
    'PROXIES',
    'LOG',
    'SMTP_URL',
    'SMTP_PASSWORD_FILE',
    'MAIL_FROM',
    'PAY_URL',
    'PAY_KEYS',
    'NOTIFY_URL',
    'NOTIFY_KEYS',
    'CLAMD',
    'FILES',
    'FILES_S3',
    'FILES_S3_ENDPOINT',
    'FILE_MOST_MB',
    'FILES_MOST_GB_A_DAY',
    'PRIVATE_TARGETS',
    'CONNECTORS',
    'TEST_SERVER',
    'TEST_PROGRAM',
    'CAPTURE_SQL',
  ].map((name) => `GUILDHALL_${name}`),
);
const payUrl = 'https://publicapi.payments.service.gov.uk';
const notifyUrl = 'https://api.notifications.service.gov.uk';
const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];

/** An empty setting is an unset one. */
const setting = (environment: Environment, name: string): string | undefined => environment[name]?.trim() || undefined;

function readWhole(
  environment: Environment,
  name: string,
  usual: number,
  [least, most]: readonly [number, number],
  faults: string[],
): number {
  const text = setting(environment, name);
  if (text === undefined) return usual;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  faults.push(
    `${name} is '${text}', and should be a whole number from ${least} to ${most}. Correct it, or unset it for ${usual}.`,
  );
  return usual;
}

function readDatabaseUrl(environment: Environment, name: string, faults: string[]): string | undefined {
  const text = setting(environment, name);
  if (text === undefined) return undefined;
  const scheme = URL.canParse(text) ? new URL(text).protocol : '';
  if (scheme === 'postgres:' || scheme === 'postgresql:') return text;
  // The value is not repeated: it may hold a password.
  faults.push(
    `${name} is not a PostgreSQL URL. Write postgresql://USER:PASSWORD@HOST:5432/DATABASE, with special characters percent-encoded, or unset it for the embedded server.`,
  );
  return undefined;
}

function readLevel(environment: Environment, faults: string[]): LogLevel {
  const text = setting(environment, 'GUILDHALL_LOG');
  const level = levels.find((name) => name === (text ?? 'info'));
  if (level === undefined) faults.push(`GUILDHALL_LOG is '${text}', and should be one of ${levels.join(', ')}.`);
  return level ?? 'info';
}

/** 'Wealdham <no-reply@wealdham.example>', or an address alone: one line, one address. */
const sender = /^(?:[^\p{Cc}<>@"]+<[^\p{Cc}\s<>@]+@[^\p{Cc}\s<>@]+>|[^\p{Cc}\s<>@]+@[^\p{Cc}\s<>@]+)$/u;

/** The URL with the password that a file holds, where one is named; undefined where it cannot be read. */
function withPassword(environment: Environment, url: string, faults: string[]): string | undefined {
  const file = setting(environment, 'GUILDHALL_SMTP_PASSWORD_FILE');
  if (file === undefined) return url;
  try {
    const whole = new URL(url);
    whole.password = encodeURIComponent(readFileSync(file, 'utf8').replace(/\r?\n$/, ''));
    return whole.href;
  } catch {
    faults.push(
      `GUILDHALL_SMTP_PASSWORD_FILE: ${file} cannot be read by this user. Put the password of the mail server there, alone, and let this user read it.`,
    );
    return undefined;
  }
}

/** The mail server that these settings name, with its password; adds to `faults` what is wrong with them. */
export function readMail(environment: Environment, faults: string[]): Config['mail'] {
  const url = setting(environment, 'GUILDHALL_SMTP_URL');
  const from = setting(environment, 'GUILDHALL_MAIL_FROM');
  if (url === undefined && from === undefined) return undefined;
  const { protocol, hostname } = url !== undefined && URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  const isUrl = (protocol === 'smtp:' || protocol === 'smtps:') && hostname !== '';
  const isFrom = from !== undefined && sender.test(from);
  // The value is not repeated: it may hold a password.
  if (!isUrl)
    faults.push(
      'GUILDHALL_SMTP_URL is not the URL of a mail server. Write smtp://USER:PASSWORD@HOST:587, or smtps://USER:PASSWORD@HOST:465, with special characters percent-encoded; or unset it and GUILDHALL_MAIL_FROM for a place that sends no email.',
    );
  if (!isFrom)
    faults.push(
      'GUILDHALL_MAIL_FROM is not an address that letters can come from. Write Wealdham <no-reply@wealdham.example>, or the address alone.',
    );
  const whole = isUrl && url !== undefined ? withPassword(environment, url, faults) : undefined;
  return isFrom && whole !== undefined ? { url: whole, from } : undefined;
}

/** Where an API of theirs is. A key goes there with each call, so that only this machine may be asked without TLS. */
function readApiUrl(environment: Environment, name: string, usual: string, faults: string[]): string {
  const text = setting(environment, name) ?? usual;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && isHere)) && !url.username && !url.search)
    return text.replace(/\/+$/, '');
  // The value is not repeated: it may hold a password.
  faults.push(`${name} is not the address of an API. Write ${usual}, or unset it for that.`);
  return text;
}

/** 's3://BUCKET/PREFIX'. */
function readBucket(environment: Environment, faults: string[]): Config['filesBucket'] {
  const text = setting(environment, 'GUILDHALL_FILES_S3');
  if (text === undefined) return undefined;
  const [, bucket = '', prefix = ''] =
    /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([\w./-]*[\w.-]))?\/?$/.exec(text) ?? [];
  if (bucket !== '') return { bucket, prefix, endpoint: setting(environment, 'GUILDHALL_FILES_S3_ENDPOINT') };
  faults.push(
    `GUILDHALL_FILES_S3 is '${text}', and should be s3://BUCKET or s3://BUCKET/PREFIX. Correct it, or unset it for a folder.`,
  );
  return undefined;
}

function readTargets(environment: Environment, faults: string[]): readonly string[] {
  const ranges = (setting(environment, 'GUILDHALL_PRIVATE_TARGETS') ?? '').split(',').map((range) => range.trim());
  const told = ranges.filter((range) => range !== '');
  if (reachable(told)) return told;
  faults.push(
    'GUILDHALL_PRIVATE_TARGETS should list ranges of addresses with commas between: 10.1.0.0/16,10.2.0.5. Correct it, or unset it so that webhooks lead to public addresses alone.',
  );
  return [];
}

function readFolder(environment: Environment, name: string, usual: string): string {
  const path = setting(environment, name) ?? usual;
  return isAbsolute(path) ? path : resolve(checkout, path);
}

const withoutEmpty = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => setting(environment, name) !== undefined));

/**
 * Reads the settings: the environment, and under it what setup keeps in the data folder. Relative folders count from the folder of this installation.
 * @throws ConfigFaulty naming every fault.
 */
export function readConfig(given: Environment = process.env): Config {
  const faults: string[] = [];
  for (const name of Object.keys(given)) {
    if (name.startsWith('GUILDHALL_') && !known.has(name))
      faults.push(`${name} is not a setting of Guildhall. Known are: ${[...known].join(', ')}.`);
  }
  const data = readFolder(given, 'GUILDHALL_DATA', 'data');
  const environment = { ...readSettingsFile(data, faults), ...withoutEmpty(given) };
  const folder = (name: string, usual: string) => readFolder(environment, name, usual);
  const api = (name: string, usual: string) => readApiUrl(environment, name, usual, faults);
  const config: Config = {
    port: readWhole(environment, 'PORT', 3000, [0, 65535], faults),
    host: setting(environment, 'GUILDHALL_HOST') ?? 'localhost',
    data,
    keys: folder('GUILDHALL_KEYS', join(data, 'keys')),
    recovery: folder('GUILDHALL_RECOVERY', join(data, 'recovery')),
    shred: folder('GUILDHALL_SHRED', join(data, 'shred')),
    databaseUrl: readDatabaseUrl(environment, 'DATABASE_URL', faults),
    migrateUrl: readDatabaseUrl(environment, 'GUILDHALL_MIGRATE_URL', faults),
    databaseConnections: readWhole(environment, 'GUILDHALL_DATABASE_CONNECTIONS', 16, [2, 1000], faults),
    proxies: readWhole(environment, 'GUILDHALL_PROXIES', 0, [0, 10], faults),
    logLevel: readLevel(environment, faults),
    mail: readMail(environment, faults),
    pay: { url: api('GUILDHALL_PAY_URL', payUrl), keys: folder('GUILDHALL_PAY_KEYS', join(data, 'pay')) },
    notify: {
      url: api('GUILDHALL_NOTIFY_URL', notifyUrl),
      keys: folder('GUILDHALL_NOTIFY_KEYS', join(data, 'notify')),
    },
    files: folder('GUILDHALL_FILES', join(data, 'files')),
    filesBucket: readBucket(environment, faults),
    clamd: setting(environment, 'GUILDHALL_CLAMD'),
    fileMostMb: readWhole(environment, 'GUILDHALL_FILE_MOST_MB', 25, [1, 1000], faults),
    filesMostGbADay: readWhole(environment, 'GUILDHALL_FILES_MOST_GB_A_DAY', 20, [1, 100_000], faults),
    privateTargets: readTargets(environment, faults),
    connectors: folder('GUILDHALL_CONNECTORS', join(data, 'connectors')),
  };
  if (config.migrateUrl && !config.databaseUrl)
    faults.push('GUILDHALL_MIGRATE_URL is set without DATABASE_URL. Set both, or neither.');
  if (faults.length > 0) throw new ConfigFaulty(faults);
  return config;
}
