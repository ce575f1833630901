export * from './browser.js';
export { type Link, listLines, listLinks } from './list-links.js';
export { mostMarkdown, readMarkdown } from './read-markdown.js';
