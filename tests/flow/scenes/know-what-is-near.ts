import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../../src/platform/checkout.js';
import { reveal } from '../../../src/platform/sealed/browser.js';
import { seal } from '../../../src/platform/sealed/index.js';
import { openCase } from '../../../src/work/cases/index.js';
import { getService, parseAnswers, publishService } from '../../../src/work/services/index.js';
import type { Scene } from './scene.js';

const address = 'passing@example.org';
const here = '51.1189, 0.2555';

/** A hole is reported by somebody of its own world; another finds it where they would have reported the same, and follows it for a while; a disruption comes and goes. */
export async function knowWhatIsNear({ officer, visitor, world: { site, secret } }: Scene): Promise<void> {
  const { house } = site;
  const source = await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8');
  await house.act({ kind: 'system', name: 'test' }, (ctx) => publishService(ctx, source));
  const opened = await house.act(async (ctx) => {
    const service = await getService(ctx, 'pothole');
    const typed = { surface: 'road', depth: 'deep', danger: 'no', place: here };
    const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
    const parsed = parseAnswers(service, raws);
    if (!parsed.ok) throw new Error(parsed.refused);
    return openCase(ctx, { service, answers: { ...parsed.value, name: seal(secret) } });
  });
  if (!opened.ok) throw new Error(opened.refused);
  const teller = await officer('Tells Of Disruptions', ['disruption-editor', 'contact-team']);
  const day = (name: string, year: string) => ({
    [`${name}-day`]: '1',
    [`${name}-month`]: '3',
    [`${name}-year`]: year,
  });
  const said = { 'says-en': 'A main burst.', 'says-cy': 'Byrstiodd pibell.', services: 'pothole' };
  const told = await teller.press(await teller.open('/desk/disruptions'), 'Tell of a disruption', {
    ...said,
    ...{ ...day('from', '2026'), ...day('until', '2027') },
  });
  const passer = visitor();
  let page = await passer.press(await passer.open('/services/pothole'), 'Start now');
  for (const filled of [{ surface: 'road' }, { depth: 'deep', danger: 'no' }, { place: here }])
    page = await passer.press(page, 'Continue', filled as Record<string, string>);
  const reported = await passer.follow(page, 'This is the one: follow it instead (report 1)');
  const form = await passer.follow(reported, 'Be told by email when this changes');
  await passer.press(form, 'Send me a link', { email: address });
  const letter = (house.post.kept?.(house.place) ?? []).find(({ to }) => reveal(to) === address);
  const [link] = /\/follow\/[0-9a-f]{32}/.exec(letter ? reveal(letter.text) : '') ?? [];
  if (link === undefined) throw new Error('No link was sent.');
  await passer.press(await passer.open(link), 'Yes, follow it');
  await passer.press(await passer.open(`${link}/end`), 'Stop following this report');
  await passer.open('/disruptions');
  const one = await teller.follow(told, 'A main burst.');
  await teller.post(`${one.path}/close`, { service: 'pothole', state: 'received', transition: 'mended' });
  await teller.press(one, 'End it');
}
