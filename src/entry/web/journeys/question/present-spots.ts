import type { AskedField } from '../../../../work/journeys/index.js';
import type { FieldProps } from '../../../components/index.js';

/** Where a location’s words may be, each to be chosen by its point. */
export const presentSpots = ({
  hasMore,
  isLoose,
  spots,
}: NonNullable<AskedField['spots']>): NonNullable<FieldProps['spots']> => ({
  ...{ hasMore, isLoose },
  found: spots.map(({ text, point }) => ({ text, point: `${point.latitude}, ${point.longitude}` })),
});
