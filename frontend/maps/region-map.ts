/** A place that can be drawn as an area on a region's map. */
export interface MapCountry {
  /** English name, for developers; what players read comes with the data. */
  readonly name: string;
  /** Outline as SVG path data in the map's own units. */
  readonly path: string;
  /** Where routes begin and end and the circle of people hosted stands. */
  readonly anchor: readonly [number, number];
}

/** Outlines of one region. Other regions are added in `make-map.mjs`, or drawn by hand as `two-shores.ts` is. */
export interface RegionMap {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Credit shown in the foot of the figure. */
  readonly source: string;
  /** Land nobody at the table governs, as one path. */
  readonly land: string;
  /** Borders between countries, as one path. */
  readonly borders: string;
  /** By lower-case two-letter code (or an invented name). */
  readonly countries: Readonly<Record<string, MapCountry>>;
}

type Loader = () => Promise<{ default: RegionMap }>;

const REGIONS: Readonly<Record<string, Loader>> = {
  aegean: () => import('./aegean'),
  'two-shores': () => import('./two-shores'),
  'north-america': () => import('./north-america'),
  'central-europe': () => import('./central-europe'),
  andaman: () => import('./andaman'),
  world: () => import('./world'),
};

/** The names a `map` field may take. */
export const regionNames: readonly string[] = Object.keys(REGIONS);

/** Loads a region's outlines; undefined when no such region is known. */
export async function loadRegion(id: string): Promise<RegionMap | undefined> {
  const loader = REGIONS[id];
  return loader ? (await loader()).default : undefined;
}
