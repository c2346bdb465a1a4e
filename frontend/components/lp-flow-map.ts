import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { loadRegion, type RegionMap } from '../maps/region-map';
import { LpFigure, figureTexts, type FigureData, type FigureTable, type FigureTexts } from './lp-figure';
import { flagMark, people, type Seat } from './marks';
import { along, placeLabels, textWidth, type Box, type LabelWish } from './place-labels';

/** A country on the map. */
export interface FlowPlace extends Seat {
  id: string;
  /** Its name on the map, when that is not the two-letter mark in lower case (invented names keep real outlines). */
  at?: string;
  /** People hosted there. */
  hosted?: number;
  /** Whether it is the viewer's own. */
  me: boolean;
  /** Whether somebody at the table governs it; others only send or let pass. */
  seat: boolean;
}

/** People moving between two places in one round. */
export interface Flow {
  from: string;
  to: string;
  people: number;
}

/** A region with the people hosted and on the move. Losses are told in a sentence elsewhere, never drawn. */
export interface FlowMapData extends FigureData {
  /** Name of the region, see maps/region-map.ts. */
  map: string;
  places: FlowPlace[];
  flows: Flow[];
}

export interface FlowMapTexts extends FigureTexts {
  thousand: string;
  million: string;
  from: string;
  to: string;
  people: string;
  hosted: string;
  outline: string;
  summary: string;
}

const TEXTS: FlowMapTexts = {
  ...figureTexts, thousand: 'k', million: 'm', from: 'From', to: 'To', people: 'People', hosted: 'hosted',
  outline: 'Outline: {0}', summary: 'Map of the region. People moving:',
};

type Point = readonly [number, number];
interface Arc { flow: Flow; d: string; head: string; width: number; line: Point[]; apex: Point; side: Point }

@customElement('lp-flow-map')
export class LpFlowMap extends LpFigure<FlowMapData, FlowMapTexts> {
  protected readonly defaults = TEXTS;
  @state() private region?: RegionMap;
  private asked?: string;

  protected override willUpdate(): void {
    const wanted = this.data?.map;
    if (wanted && wanted !== this.asked) {
      this.asked = wanted;
      void loadRegion(wanted).then((region) => { if (this.asked === wanted) this.region = region; });
    }
  }

  private key(place: FlowPlace): string {
    return place.at ?? place.mark.toLowerCase();
  }

  protected chart(data: FlowMapData): TemplateResult {
    const map = this.region;
    if (!map) {
      return html`<div class="sr">${data.summary ?? this.summary(data)}</div>`;
    }
    const scale = this.width / map.width;
    const height = Math.round(map.height * scale);
    const at = new Map(data.places.flatMap((p): [string, Point][] => {
      const anchor = map.countries[this.key(p)]?.anchor;
      return anchor ? [[p.id, [anchor[0] * scale, anchor[1] * scale]]] : [];
    }));
    const most = Math.max(1, ...data.places.map((p) => p.hosted ?? 0));
    const radius = (p: FlowPlace) => (p.hosted ? Math.max(2.5, Math.sqrt(p.hosted / most) * Math.min(34, this.width * 0.085)) : 0);
    const arcs = this.arcs(data, at, radius);
    const mine = data.places.find((p) => p.me);
    const own = mine ? map.countries[this.key(mine)]?.path : undefined;
    return html`<svg viewBox="0 0 ${this.width} ${height}" role="img" aria-label=${data.summary ?? this.summary(data)}>
      <defs><clipPath id="${this.uid}-clip"><rect width=${this.width} height=${height}></rect></clipPath></defs>
      <g clip-path="url(#${this.uid}-clip)">
        <rect width=${this.width} height=${height} fill="var(--sea)"></rect>
        <g transform="scale(${scale})">
          <path d=${map.land} fill="var(--land)"></path>
          ${Object.entries(map.countries).map(([key, country]) => {
            const seat = data.places.some((p) => p.seat && this.key(p) === key);
            return svg`<path d=${country.path} fill=${seat ? 'var(--land-seat)' : 'var(--land)'}></path>`;
          })}
          <path d=${map.borders} fill="none" stroke="var(--sheet)" stroke-width="0.8" vector-effect="non-scaling-stroke"></path>
          ${own ? svg`<path d=${own} fill="none" stroke="var(--marker)" stroke-width="5" stroke-linejoin="round" stroke-opacity=".85" vector-effect="non-scaling-stroke"></path>
            <path d=${own} fill="none" stroke="var(--ink)" stroke-width="1.4" stroke-linejoin="round" vector-effect="non-scaling-stroke"></path>` : nothing}
        </g>
        ${data.places.map((p) => (at.has(p.id) && p.hosted
          ? svg`<circle cx=${at.get(p.id)![0]} cy=${at.get(p.id)![1]} r=${radius(p)} fill="var(--people)" fill-opacity=".2" stroke="var(--people)"></circle>` : nothing))}
        ${arcs.map((a) => svg`<path d=${a.d} fill="none" stroke="var(--people)" stroke-width=${a.width} stroke-linecap="round" opacity=".66"></path>
          <path d=${a.head} fill="var(--people)"></path>`)}
        ${this.labels(data, arcs, at, radius, height)}
      </g>
    </svg>`;
  }

  private arcs(data: FlowMapData, at: Map<string, Point>, radius: (p: FlowPlace) => number): Arc[] {
    const most = Math.max(1, ...data.flows.map((f) => f.people));
    const places = new Map(data.places.map((p) => [p.id, p]));
    const thick = Math.min(8.5, Math.max(6, this.width * 0.0215));
    return data.flows.flatMap((flow): Arc[] => {
      const a = at.get(flow.from);
      const b = at.get(flow.to);
      if (!a || !b || flow.people <= 0) return [];
      const width = Math.max(1.4, Math.sqrt(flow.people / most) * thick);
      const dx = b[0] - a[0];
      const dy = b[1] - a[1];
      const length = Math.hypot(dx, dy) || 1;
      // All bend to the same side, so there and back do not lie on each other.
      const bend = Math.min(0.3, 0.2 + 10 / length) * length;
      const normal: Point = [dy / length, -dx / length];
      const control: Point = [(a[0] + b[0]) / 2 + normal[0] * bend, (a[1] + b[1]) / 2 + normal[1] * bend];
      const headLength = width * 1.15 + 4.5;
      const stop = Math.min(length * 0.3, Math.min(radius(places.get(flow.to)!) * 0.55, 13));
      const leave = Math.min(length * 0.2, 8);
      const [tip, way] = [towards(b, control, stop), unit(control, b)];
      const base: Point = [tip[0] - way[0] * headLength, tip[1] - way[1] * headLength];
      const half = width * 0.62 + 3.2;
      const begin = towards(a, control, leave);
      const apex: Point = [(begin[0] + 2 * control[0] + base[0]) / 4, (begin[1] + 2 * control[1] + base[1]) / 4];
      const line: Point[] = Array.from({ length: 9 }, (_, i) => {
        const t = i / 8;
        return [0, 1].map((k) => (1 - t) ** 2 * begin[k] + 2 * t * (1 - t) * control[k] + t * t * tip[k]) as unknown as Point;
      });
      return [{
        flow, width, line, apex, side: normal,
        d: `M${fixed(begin)}Q${fixed(control)} ${fixed(base)}`,
        head: `M${fixed(tip)}L${fixed([base[0] - way[1] * half, base[1] + way[0] * half])}L${fixed([base[0] + way[1] * half, base[1] - way[0] * half])}Z`,
      }];
    });
  }

  private labels(data: FlowMapData, arcs: Arc[], at: Map<string, Point>, radius: (p: FlowPlace) => number, height: number): SVGTemplateResult {
    const t = this.t;
    const count = (n: number) => people(n, this.locale, t.thousand, t.million);
    const named = data.places.filter((p) => at.has(p.id));
    const obstacles: Box[] = [
      ...arcs.flatMap((a) => along(a.line, a.width + 3)),
      ...named.map((p) => { const [x, y] = at.get(p.id)!; const r = Math.min(6, radius(p)); return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }; }),
    ];
    const wishes: LabelWish[] = [
      ...named.map((p) => ({
        width: Math.max(23 + textWidth(p.mark), p.hosted ? textWidth(count(p.hosted), 12, 600) : 0), height: p.hosted ? 30 : 15, at: at.get(p.id)!,
        gap: Math.max(4, Math.min(11, radius(p) + 2)), prefer: [[1, 0], [-1, 0], [0, -1]] as const,
      })),
      ...arcs.map((a) => ({ width: textWidth(count(a.flow.people), 12, 600) + 2, height: 13, at: a.apex, gap: a.width / 2 + 3, prefer: [sideOf(a.side)] })),
    ];
    const places = placeLabels(wishes, { x: 3, y: 3, width: this.width - 6, height: height - 6 }, obstacles);
    return svg`
      ${arcs.map((a, i) => { const b = places[named.length + i]; return svg`<text class="m-t" x=${b.x + 1} y=${b.y + 10.5}>${count(a.flow.people)}</text>`; })}
      ${named.map((p, i) => { const b = places[i]; return svg`${flagMark(p.flag, b.x, b.y + 1.5, 18)}
        <text class="m-t mark" x=${b.x + 22} y=${b.y + 12.2}>${p.mark}</text>
        ${p.hosted ? svg`<text class="m-t quiet" x=${b.x} y=${b.y + 26}>${count(p.hosted)}</text>` : nothing}`; })}`;
  }

  protected override foot(data: FlowMapData): TemplateResult {
    const source = data.source ?? (this.region ? this.t.outline.replace('{0}', this.region.source) : undefined);
    return super.foot(source ? { ...data, source } : data);
  }

  protected table(data: FlowMapData): FigureTable {
    const name = (id: string) => data.places.find((p) => p.id === id)?.name ?? id;
    const t = this.t;
    return {
      head: [t.from, t.to, t.people],
      rows: [
        ...data.flows.map((f) => [name(f.from), name(f.to), f.people]),
        ...data.places.filter((p) => p.hosted).map((p) => [p.name, t.hosted, p.hosted!]),
      ],
    };
  }

  private summary(data: FlowMapData): string {
    const name = (id: string) => data.places.find((p) => p.id === id)?.name ?? id;
    return `${this.t.summary} ${data.flows.map((f) => `${name(f.from)} → ${name(f.to)} ${this.number(f.people, 0)}`).join('; ')}.`;
  }
}

function unit(a: Point, b: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

function towards(a: Point, b: Point, distance: number): Point {
  const [x, y] = unit(a, b);
  return [a[0] + x * distance, a[1] + y * distance];
}

function fixed(p: Point): string {
  return `${p[0].toFixed(1)} ${p[1].toFixed(1)}`;
}

function sideOf([x, y]: Point): Point {
  return Math.abs(x) > Math.abs(y) * 2 ? [Math.sign(x), 0] : Math.abs(y) > Math.abs(x) * 2 ? [0, Math.sign(y)] : [Math.sign(x), Math.sign(y)];
}

declare global {
  interface HTMLElementTagNameMap {
    'lp-flow-map': LpFlowMap;
  }
}
