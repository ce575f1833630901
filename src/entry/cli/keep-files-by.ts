import type { Config } from '../../platform/config.js';
import { type FileKeeping, noScanner, type Scanner } from '../../platform/files/file-keeping.js';
import { type ClamdAddress, createClamd, createFolderObjects, createS3Objects } from '../../work/files/index.js';

const mega = 1024 * 1024;

/** '/run/clamav/clamd.ctl', or 'localhost:3310'. */
function readAddress(text: string): ClamdAddress {
  const [, host, port] = /^([^/\s]+):(\d{1,5})$/.exec(text) ?? [];
  return host !== undefined && port !== undefined ? { host, port: Number(port) } : { path: text };
}

const scannerOf = (clamd: string | undefined): Scanner => (clamd ? createClamd(readAddress(clamd)) : noScanner);

/** Where files go and what looks into them, by this installation's settings. */
export function keepFilesBy(
  config: Pick<Config, 'files' | 'filesBucket' | 'clamd' | 'fileMostMb' | 'filesMostGbADay'>,
): FileKeeping {
  const { fileMostMb, filesMostGbADay } = config;
  return {
    objects: config.filesBucket ? createS3Objects(config.filesBucket) : createFolderObjects(config.files),
    scanner: scannerOf(config.clamd),
    limits: { mostBytes: fileMostMb * mega, mostBytesADay: filesMostGbADay * 1024 * mega },
  };
}
