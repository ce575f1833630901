import { hash } from 'node:crypto';
import type { PersonId } from '../../../platform/ids.js';

/** Why a place's record does not go on from what was published. */
export const breakReasons = ['restored', 'lost-machine', 'attack', 'exercise'] as const;
export type BreakReason = (typeof breakReasons)[number];
export const isBreakReason = (code: string | undefined): code is BreakReason =>
  (breakReasons as readonly (string | undefined)[]).includes(code);

/** What an epoch says of the one before it that it does not continue. */
export interface OpenedEpoch {
  readonly epoch: number;
  readonly openedAt: Date;
  readonly last: { readonly epoch: number; readonly size: number; readonly root: Buffer };
  /** How many leaves are gone; undefined where the trees differ and nobody can tell. */
  readonly lost: number | undefined;
}

/** A break of the record, and as much of its declaration as there is: by one person nothing follows, by two it is declared. */
export interface Break extends OpenedEpoch {
  readonly reason: BreakReason | undefined;
  readonly declaredBy: PersonId | undefined;
  readonly confirmedBy: PersonId | undefined;
  /** The digest that the entries of both hold (`digestSaid`); undefined until there are two of one digest. */
  readonly said: string | undefined;
}

/**
 * What each of the two puts their name to, as SHA-256 in hexadecimal: which tree ended, how, which epoch goes on, and why. Both
 * entries hold it, so neither person can be shown to have agreed to another break.
 */
export const digestSaid = ({ epoch, last }: OpenedEpoch, reason: BreakReason): string =>
  hash(
    'sha256',
    ['guildhall-break-said/1', last.epoch, last.size, last.root.toString('hex'), epoch, reason, ''].join('\n'),
  );

/** The stream in which two people declare the break before an epoch. */
export const breakStream = (epoch: number): string => `break:${epoch}`;

/** Who declares breaks: the role that administers a place. */
export const breakRole = 'administrator';
