import type { FactGroup, Sector } from '../county/collections.ts';

/** Which of the county's figures bear on a sector, by its class in the provincial list. */
export const FACTS_OF_CLASS = {
  'heavy-equipment': ['industry'],
  'high-tech': ['industry'],
  'modern-services': ['resources', 'location'],
  'agriculture-rural': ['resources'],
  'traditional-and-city': ['industry'],
  infrastructure: ['resources', 'location'],
} as const satisfies Record<Sector['provincialClass'], readonly FactGroup[]>;
