import { setPreferences } from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { must, type Stage } from '../stage/stage.js';

type Said = Omit<Parameters<typeof setPreferences>[2], 'person'>;

const say = (stage: Stage, person: PersonId, said: Said) =>
  stage.deed(async () => {
    const { place } = await stage.officer('Asha Penrose');
    const who = { place, actor: { kind: 'resident', person }, channel: 'web' } as const;
    must(await setPreferences(stage.at(0), who, { ...said, person }));
  });

/** One resident wants texts in Welsh and no calls; another letters in large print, which whoever works on her request sees. */
export async function sayHowToWrite(stage: Stage): Promise<void> {
  const gwenno = await stage.resident('gwenno');
  await say(stage, gwenno, {
    ...{ language: 'cy', by: 'text', print: 'standard', calls: 'no' },
    phone: seal('+447700900014'),
  });
  const edith = await stage.resident('edith', await stage.case({ service: 'missed-bin', is: 'open' }));
  await say(stage, edith, { language: 'en', by: 'letter', print: 'large', calls: 'yes' });
}
