/** A service as an Open311 list tells of it (GeoReport v2, GET Service List). */
export interface ListedService {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly keywords: readonly string[];
}

export const attributeTypes = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'] as const;

/** What an Open311 definition asks, or says where `isAsked` is false. */
export interface ServiceAttribute {
  readonly code: string;
  readonly isAsked: boolean;
  readonly type: (typeof attributeTypes)[number];
  readonly isRequired: boolean;
  readonly order: number;
  readonly description: string;
  readonly values: readonly { readonly key: string; readonly name: string }[];
}

/** What is asked for one service besides place and description. */
export interface ServiceDefinition {
  readonly code: string;
  readonly attributes: readonly ServiceAttribute[];
}
