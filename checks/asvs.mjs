// Writes docs/asvs.md from checks/asvs/requirements.yaml.
import { writeFileSync } from 'node:fs';
import { inside } from '../launcher/house.mjs';
import { writeAsvs } from './asvs/write-asvs.mjs';

writeFileSync(inside('docs', 'asvs.md'), writeAsvs());
