export { fileHouse, filesAt } from './testing/file-house.js';
export { samplePdf, samplePhoto, samplePng, testVirus } from './testing/samples.js';
