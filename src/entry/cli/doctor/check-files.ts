import type { Config } from '../../../platform/config.js';
import { keepFilesBy } from '../keep-files-by.js';
import { advice, type Finding, fault, well } from './finding.js';

type Files = Pick<Config, 'files' | 'filesBucket' | 'clamd' | 'fileMostMb' | 'filesMostGbADay'>;

/** Whether the files that people send have a place, and are looked into first. */
export async function checkFiles(config: Files): Promise<readonly Finding[]> {
  const { objects, scanner } = keepFilesBy(config);
  const stored = await objects.check().catch(() => false);
  const at = config.filesBucket ? `the bucket ${config.filesBucket.bucket}` : config.files;
  const where = stored
    ? well('files', `files that people send lie sealed in ${at}`)
    : fault(
        'files',
        config.filesBucket
          ? `${at} cannot be reached. Check GUILDHALL_FILES_S3, AWS_REGION and the keys in the environment.`
          : `${at} cannot be written to. Let this user write there, or set GUILDHALL_FILES.`,
      );
  if (!scanner.isSetUp)
    return [
      where,
      advice(
        'virus scanner',
        'none is set, so no photo and no document is taken from anybody. Install ClamAV’s daemon and set GUILDHALL_CLAMD to its socket, such as /run/clamav/clamd.ctl.',
      ),
    ];
  const isThere = await scanner.check();
  return [
    where,
    isThere
      ? well('virus scanner', 'it answers')
      : fault(
          'virus scanner',
          `nothing answers at ${config.clamd}. Start clamav-daemon, and let this user reach its socket. Files that came meanwhile wait, unopened.`,
        ),
  ];
}
