export { samplePdf, samplePhoto, samplePng, testVirus } from './testing/samples.js';
