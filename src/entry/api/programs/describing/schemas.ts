import { z } from 'zod';

export const Words = z.strictObject({ en: z.string(), cy: z.string() });
