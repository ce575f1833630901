import { readTraining, type TrainingModule } from '../../../foundation/assurance/index.js';
import { NotFound, type PageRequest } from '../page.js';

/** The module that the address names. @throws NotFound for any other */
export async function findModule({ params }: PageRequest): Promise<TrainingModule> {
  const found = (await readTraining()).find(({ code }) => code === params.module);
  if (!found) throw new NotFound();
  return found;
}
