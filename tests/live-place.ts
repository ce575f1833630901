import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ran, runGuildhall } from './serving.js';

/** Answers that make a live place: data and keys in one folder, the shares of two people in another beside them. */
export async function writeAnswers(folder: string, media: string, mail: Readonly<Record<string, string>> = {}) {
  const sections = {
    settings: { keys: join(folder, 'keys'), shred: join(folder, 'shred'), proxies: '1' },
    mail: { server: 'none', ...mail },
    place: { slug: 'testham', 'english-name': 'Testham Council', 'welsh-name': 'Cyngor Testham', host: 'localhost' },
    brand: {
      ...{ colour: '#5a1a66', 'english-contact': 'Town Hall', 'welsh-contact': 'Neuadd y Dref' },
      'privacy-contact': 'privacy@testham.example',
    },
    recovery: { 'first-folder': join(media, 'one'), 'second-folder': join(media, 'two') },
    administrators: { first: 'Ada Hill', second: 'Ben Rowe' },
    opening: { 'two-people-hold-the-keys': 'yes' },
  };
  const file = join(media, 'answers.yaml');
  await mkdir(media, { recursive: true });
  await writeFile(file, JSON.stringify(sections, undefined, 1));
  return file;
}

/** A place that serves residents, in a data folder of its own. */
export async function makeLivePlace(folder: string, media: string): Promise<Ran> {
  return runGuildhall(['setup', '--answers', await writeAnswers(folder, media)], { GUILDHALL_DATA: folder });
}
