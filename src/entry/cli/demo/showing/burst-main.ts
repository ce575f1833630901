import { openCase } from '../../../../work/cases/index.js';
import { declareDisruption } from '../../../../work/places/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';

const says = {
  en: 'A water main burst under Weir Street and broke up the road. It is fenced off, and mended after the pipe.',
  cy: 'Byrstiodd prif bibell ddŵr o dan Weir Street a chodi’r ffordd. Mae ffens o’i chwmpas, a chaiff ei thrwsio ar ôl y bibell.',
};

/** Holes that two people reported all the same, a few doors from each other. */
const reported = ['Weir Street, by the weir (51.1189, 0.25551)', 'Weir Street, outside number 6 (51.1189, 0.25585)'];

/** A disruption on one street, and what was reported there. */
export async function burstMain(stage: Stage): Promise<void> {
  const [from, until] = [stage.dayOf(-1), stage.dayOf(14)];
  const asked = { says, streets: ['Weir Street'], area: undefined, services: ['pothole'], from, until };
  await stage.as('Dominic Oyelaran-Field', async (ctx) => must(await declareDisruption(ctx, asked)).id);
  for (const place of reported)
    await stage.asSystem(async (ctx) => {
      const service = await getService(ctx, 'pothole');
      const typed = { surface: 'road', depth: 'deep', danger: 'no', place };
      const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
      const answers = must(parseAnswers(service, raws));
      return must(await openCase(ctx, { service, answers, channel: 'web' })).case;
    });
}
