import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { checkout } from '../../../platform/checkout.js';
import { dateOf, formatDate, type Language } from '../../../platform/language/index.js';
import { type Block, plainText, type Run } from '../../../platform/prose/index.js';
import { reveal } from '../../../platform/sealed/browser.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { LetterText } from '../../../work/services/index.js';
import type { Place } from '../page.js';
import { decisionWords } from './words.js';

type Document = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Document['struct']>;

/** Made for people with low vision, with every letter of Welsh: the fonts that every PDF reader has lack ŵ and ŷ. */
const family = '@expo-google-fonts/atkinson-hyperlegible-next';
const fontFile = (name: string) => join(checkout, 'node_modules', family, name, `AtkinsonHyperlegibleNext_${name}.ttf`);
const fonts = { body: fontFile('400Regular'), bold: fontFile('700Bold'), italic: fontFile('400Regular_Italic') };

const sizes = { body: 11.5, small: 10, title: 16, heading: 13 } as const;
/** A millimetre in points. */
const mm = 72 / 25.4;

export interface LetterHead {
  readonly language: Language;
  readonly place: Pick<Place, 'name' | 'look' | 'timeZone'>;
  readonly reference: string;
  readonly title: string;
  readonly decidedAt: Date;
}

function startDocument({ language, place, title, reference, decidedAt }: LetterHead): Document {
  // The file says when it was decided, and not when somebody took it.
  const info = {
    ...{ Title: `${title} (${reference})`, Author: place.name[language] },
    ...{ CreationDate: decidedAt, ModDate: decidedAt },
  };
  const doc = new PDFDocument({
    ...{ size: 'A4', margins: { top: 20 * mm, bottom: 20 * mm, left: 20 * mm, right: 20 * mm } },
    ...{ pdfVersion: '1.7', tagged: true, displayTitle: true, lang: `${language}-GB`, info, font: fonts.body },
  });
  for (const [name, file] of Object.entries(fonts)) doc.registerFont(name, file);
  return doc.font('body').fontSize(sizes.body);
}

type Font = keyof typeof fonts;

/** Runs as pieces of one font each. */
const toPieces = (
  runs: readonly Run[],
  font: Font = 'body',
): readonly { readonly text: string; readonly font: Font }[] =>
  runs.flatMap((run) => {
    if (run.is === 'text' || run.is === 'code') return [{ text: run.text, font }];
    if (run.is === 'break') return [{ text: '\n', font }];
    if (run.is === 'link') return [...toPieces(run.of, font), { text: ` (${run.to})`, font }];
    return toPieces(run.of, run.is === 'strong' ? 'bold' : 'italic');
  });

function writeRuns(doc: Document, runs: readonly Run[]): void {
  const pieces = toPieces(runs);
  for (const [at, { text, font }] of pieces.entries()) doc.font(font).text(text, { continued: at < pieces.length - 1 });
  doc.font('body');
}

/** A line of the letter’s own size and font, as an element of its kind. */
const lineOf = (
  doc: Document,
  kind: 'H1' | 'H2' | 'H3' | 'P',
  text: string,
  size: number,
  font: Font = 'body',
): Element =>
  doc.struct(kind, {}, [
    () => {
      doc.font(font).fontSize(size).text(text).moveDown(0.5);
      doc.font('body').fontSize(sizes.body);
    },
  ]);

function listOf(doc: Document, { items, isOrdered }: Extract<Block, { is: 'list' }>): Element {
  const list = doc.struct('L');
  for (const [at, blocks] of items.entries()) {
    const text = blocks.map((block) => ('of' in block ? plainText(block.of as readonly Run[]) : '')).join('\n');
    const item = doc.struct('LI');
    item.add(
      doc.struct('LBody', {}, [
        () => doc.text(`${isOrdered ? `${at + 1}.` : '•'} ${text}`, { indent: 4 * mm }).moveDown(0.25),
      ]),
    );
    list.add(item);
  }
  return list;
}

/** A table is said row by row, each cell by its head: so it is read alike by eye and by ear. */
function tableOf(doc: Document, { head, rows }: Extract<Block, { is: 'table' }>): readonly Element[] {
  const heads = head.map(plainText);
  return rows.map((row) =>
    lineOf(doc, 'P', row.map((cell, at) => `${heads[at]}: ${plainText(cell)}`).join('\n'), sizes.body),
  );
}

function elementsOf(doc: Document, block: Block): readonly Element[] {
  switch (block.is) {
    case 'heading':
      return [lineOf(doc, block.level <= 2 ? 'H2' : 'H3', plainText(block.of), sizes.heading, 'bold')];
    case 'paragraph':
      return [
        doc.struct('P', {}, [
          () => {
            writeRuns(doc, block.of);
            doc.moveDown(0.5);
          },
        ]),
      ];
    case 'list':
      return [listOf(doc, block)];
    case 'quote':
      return block.of.flatMap((inner) => elementsOf(doc, inner));
    case 'table':
      return tableOf(doc, block);
    case 'code':
      return [lineOf(doc, 'P', block.text, sizes.small)];
    case 'rule':
      return [];
  }
}

function writeHead(doc: Document, root: Element, head: LetterHead, to: readonly string[]): void {
  const { language, place, reference, decidedAt, title } = head;
  const from = [place.name[language], ...(place.look?.brand.contact[language] ?? [])].join('\n');
  const on = formatDate(dateOf(decidedAt, place.timeZone), language);
  root.add(lineOf(doc, 'P', from, sizes.small));
  if (to.length > 0) {
    // Where the window of a DL envelope is (BS 4264).
    root.add(
      doc.struct('P', {}, [
        () => {
          doc.y = Math.max(doc.y, 50 * mm);
          doc.text(to.join('\n')).moveDown(2);
        },
      ]),
    );
  }
  const facts = `${decisionWords.date[language]}: ${on}\n${decisionWords.reference[language]}: ${reference}`;
  root.add(lineOf(doc, 'P', facts, sizes.body));
  root.add(lineOf(doc, 'H1', title, sizes.title, 'bold'));
}

/** The letter as a tagged PDF: title, language, headings and lists are there for whoever listens to it. */
export async function writePdf(letter: Opened<LetterText>, head: LetterHead): Promise<Buffer> {
  const text = reveal(letter);
  const doc = startDocument(head);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.once('end', () => resolve());
    doc.once('error', reject);
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  writeHead(doc, root, head, text.to);
  for (const block of text[head.language]) for (const element of elementsOf(doc, block)) root.add(element);
  root.end();
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
