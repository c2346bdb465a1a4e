// Writes the region maps from Natural Earth (public domain) by way of the world-atlas package. Not part of the build:
//   npm install --no-save world-atlas topojson-client topojson-simplify d3-geo
//   node frontend/maps/make-map.mjs [region …]
// The packages may also lie elsewhere: MAP_MODULES=/path/to/node_modules node frontend/maps/make-map.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { regions } from './regions.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(process.env.MAP_MODULES ? pathToFileURL(join(process.env.MAP_MODULES, 'x.js')) : import.meta.url);
const load = async (name) => import(pathToFileURL(require.resolve(name)));
const d3 = await load('d3-geo');
const topojson = { ...(await load('topojson-client')), ...(await load('topojson-simplify')) };

const wanted = process.argv.slice(2);
for (const [id, region] of Object.entries(regions)) {
  if (wanted.length === 0 || wanted.includes(id)) {
    const text = draw(id, region);
    writeFileSync(join(here, `${id}.ts`), text);
    console.log(`${id}: ${(text.length / 1024).toFixed(1)} KB`);
  }
}

function draw(id, region) {
  const [width, height] = region.size;
  const atlas = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${region.detail ?? '50m'}.json`), 'utf8'));
  const topology = topojson.simplify(topojson.presimplify(atlas), region.simplify);
  const projection = d3[region.projection]().rotate(region.rotate);
  if (region.parallels) projection.parallels(region.parallels);
  projection.fitExtent([[0, 0], [width, height]], { type: 'MultiPoint', coordinates: region.fit });
  projection.clipExtent([[-4, -4], [width + 4, height + 4]]);
  const path = d3.geoPath(projection).digits(1);
  const all = topology.objects.countries;
  const byCode = (code) => all.geometries.find((g) => Number(g.id) === Number(region.countries[code].id));

  const countries = {};
  for (const [code, country] of Object.entries(region.countries)) {
    if (!country.id) {
      countries[code] = { name: country.name, path: '', anchor: projection(country.anchor).map(tenth) };
      continue;
    }
    const geometry = byCode(code);
    if (!geometry) throw new Error(`${id}: no country ${country.id} for ${code}`);
    const shape = topojson.feature(topology, geometry);
    const outline = compact(path(withoutSpecks(shape, path, region.speck ?? 1.2)));
    const at = country.anchor ? projection(country.anchor) : path.centroid(largest(shape, path));
    if (!at.every(Number.isFinite)) throw new Error(`${id}: ${code} lies outside the region, give it an anchor or leave it out`);
    countries[code] = { name: geometry.properties.name, path: outline, anchor: at.map(tenth) };
  }
  const seats = new Set(Object.keys(region.countries).filter((code) => region.countries[code].id).map(byCode));
  const rest = topojson.merge(topology, all.geometries.filter((g) => !seats.has(g) && Number(g.id) !== 10));
  const land = compact(path(withoutSpecks({ type: 'Feature', geometry: rest }, path, region.speck ?? 1.2)));
  const borders = compact(path(topojson.mesh(topology, all, (a, b) => a !== b)));
  const map = { id, width, height, source: 'Natural Earth', land, borders };
  return `// Made by make-map.mjs from Natural Earth 1:${region.detail ?? '50m'}. Do not edit.\n`
    + `import type { RegionMap } from './region-map';\n\nconst map: RegionMap = ${lines(map, countries)};\n\nexport default map;\n`;
}

/** One country a line: a changed border changes one line. */
function lines(map, countries) {
  const rows = Object.entries(countries).map(([code, country]) => `  ${JSON.stringify(code)}: ${JSON.stringify(country)}`);
  return JSON.stringify(map, null, 1).replace(/\n\}$/, () => `,\n "countries": {\n${rows.join(',\n')}\n }\n}`);
}

function tenth(n) {
  return Math.round(n * 10) / 10;
}

/** Islands too small to see are left out, unless they are all there is. */
function withoutSpecks(feature, path, least) {
  const geometry = feature.geometry;
  if (geometry.type !== 'MultiPolygon') return feature;
  const parts = geometry.coordinates.filter((c) => path.area({ type: 'Polygon', coordinates: c }) >= least);
  const kept = parts.length > 0 ? parts : geometry.coordinates;
  return { type: 'Feature', geometry: { type: 'MultiPolygon', coordinates: kept } };
}

function largest(feature, path) {
  if (feature.geometry.type !== 'MultiPolygon') return feature;
  const parts = feature.geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  return parts.sort((a, b) => path.area(b) - path.area(a))[0];
}

/** Relative moves, with what the syntax allows left out, take less than half the room. */
function compact(d) {
  if (!d) return '';
  let from = [0, 0];
  let previous = '';
  return d.replace(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g, (_, command, x, y) => {
    if (command === 'Z') {
      previous = 'Z';
      return 'z';
    }
    const to = [Math.round(x * 10), Math.round(y * 10)];
    const step = command === 'M' ? to : [to[0] - from[0], to[1] - from[1]];
    if (command === 'L' && step[0] === 0 && step[1] === 0) return '';
    from = to;
    const [a, b] = step.map((n) => String(n / 10).replace(/^(-?)0\./, '$1.'));
    const letter = command === 'M' ? 'M' : previous === 'L' ? (a.startsWith('-') ? '' : ' ') : 'l';
    previous = command;
    return `${letter}${a}${b.startsWith('-') ? '' : ' '}${b}`;
  });
}
