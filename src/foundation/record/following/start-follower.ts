import type { House } from '../../../platform/house.js';
import type { Running } from '../pulse.js';
import type { Follower } from './follower.js';
import { type FollowingOptions, startFollowers } from './start-followers.js';

/** Runs one follower: see `startFollowers`, which serves many at the price of one. */
export const startFollower = (house: House, follower: Follower, options: FollowingOptions = {}): Running =>
  startFollowers(house, [follower], options);
