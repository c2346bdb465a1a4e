import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LpFigure, figureTexts, type FigureData, type FigureTable, type FigureTexts } from './lp-figure';
import { factorIcon, flagMark, linePath, type Seat } from './marks';
import { along, placeLabels, textWidth, type Box, type LabelWish } from './place-labels';

/** Where a state stood at the end of a round (round 0 is the start). */
export interface ParadoxStep {
  round: number;
  /** Strength of the openness side, 0–100. */
  openness: number;
  /** Strength of the closure side, 0–100. */
  closure: number;
  /** Short name of the crisis that moved it on the way here. */
  crisis?: string;
}

/** A state and its trail. */
export interface ParadoxState extends Seat {
  id: string;
  /** Whether the paradox binds here; where it does not, trail and dot are dotted and hollow. */
  liberal: boolean;
  /** Whether it is the viewer's own. */
  me: boolean;
  trail: ParadoxStep[];
}

/** Every state between openness and closure, and the corridor in which a government survives. */
export interface ParadoxMapData extends FigureData {
  states: ParadoxState[];
  /** Sharpness k of the soft minimum that makes the social contract of the two sides. */
  sharpness: number;
  /** The social contract below which a government falls. */
  fall: number;
  /** Further values of the contract to draw as faint lines. */
  contours: number[];
}

export interface ParadoxMapTexts extends FigureTexts {
  openness: string;
  closure: string;
  security: string;
  culture: string;
  economy: string;
  rights: string;
  legitimacyCrisis: string;
  sovereigntyCrisis: string;
  /** Around the value: "contract 40". */
  contract: string;
  /** After "contract 25": what it means. */
  falls: string;
  start: string;
  crisisKey: string;
  state: string;
  round: string;
  crisis: string;
  summary: string;
}

const TEXTS: ParadoxMapTexts = {
  ...figureTexts,
  openness: 'Openness', closure: 'Closure',
  security: 'security', culture: 'culture', economy: 'economy', rights: 'rights',
  legitimacyCrisis: 'Legitimacy crisis: openness failed', sovereigntyCrisis: 'Sovereignty crisis: closure failed',
  contract: 'contract {0}', falls: 'contract {0}: the government falls', start: 'start', crisisKey: 'crisis',
  state: 'State', round: 'Round', crisis: 'Crisis',
  summary: 'Paradox map. Openness rises to the right, closure upwards.',
};

/** The social contract of both sides: a soft minimum, so neither side can stand in for the other. */
export function contract(openness: number, closure: number, sharpness: number): number {
  const low = Math.min(openness, closure);
  const rest = Math.exp(-sharpness * (openness - low)) + Math.exp(-sharpness * (closure - low));
  return low - Math.log(rest / 2) / sharpness;
}

interface Plot { x: (o: number) => number; y: (c: number) => number; left: number; top: number; right: number; bottom: number; min: number; max: number }

@customElement('lp-paradox-map')
export class LpParadoxMap extends LpFigure<ParadoxMapData, ParadoxMapTexts> {
  protected readonly defaults = TEXTS;

  protected chart(data: ParadoxMapData): TemplateResult {
    const plot = this.plot(data);
    const { left, top, right, bottom } = plot;
    const height = bottom + 38;
    const hatch = `${this.uid}-hatch`;
    const fixed: Box[] = [];
    return html`<svg viewBox="0 0 ${this.width} ${height}" role="img" aria-label=${data.summary ?? this.summary(data)}>
      <defs>
        <pattern id=${hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" stroke="var(--edge)" stroke-opacity=".45" stroke-width="1.2"></path>
        </pattern>
        <clipPath id="${this.uid}-clip"><rect x=${left} y=${top} width=${right - left} height=${bottom - top}></rect></clipPath>
      </defs>
      <rect x=${left} y=${top} width=${right - left} height=${bottom - top} fill="var(--inset)"></rect>
      <rect x=${left} y=${top} width=${right - left} height=${bottom - top} fill="url(#${hatch})"></rect>
      <g clip-path="url(#${this.uid}-clip)">
        <path d="${this.contour(plot, data.fall, data.sharpness)}L${right + 9} ${top - 9}Z" fill="var(--sheet)"></path>
        ${data.contours.map((value) => svg`<path class="grid" d=${this.contour(plot, value, data.sharpness)}></path>`)}
        <path d=${this.contour(plot, data.fall, data.sharpness)} fill="none" stroke="var(--ink)" stroke-width="1.5"></path>
      </g>
      ${this.zones(data, plot, fixed)}
      ${this.axes(plot)}
      ${this.trails(data, plot, fixed)}
    </svg>`;
  }

  private plot(data: ParadoxMapData): Plot {
    const values = data.states.flatMap((s) => s.trail.flatMap((p) => [p.openness, p.closure]));
    const min = Math.max(0, Math.min(data.fall - 10, ...values.map((v) => v - 4)));
    const max = Math.min(100, Math.max(82, ...values.map((v) => v + 4)));
    const left = 42;
    const top = 8;
    const right = this.width - 6;
    const bottom = top + Math.round(Math.min(620, Math.max(230, (right - left) * (this.width > 640 ? 0.74 : this.width < 400 ? 0.95 : 0.87))));
    const scale = (v: number) => (v - min) / (max - min);
    return { left, top, right, bottom, min, max, x: (o) => left + scale(o) * (right - left), y: (c) => bottom - scale(c) * (bottom - top) };
  }

  /** All pairs whose contract is `value`: with s = share of the sum of exponentials that openness takes, both follow. */
  private contour(plot: Plot, value: number, k: number): string {
    const points: [number, number][] = [];
    const reach = k * (plot.max - plot.min + 10);
    for (let u = -reach; u <= reach; u += reach / 160) {
      const openness = value - Math.LN2 / k + Math.log1p(Math.exp(-u)) / k;
      const closure = value - Math.LN2 / k + Math.log1p(Math.exp(u)) / k;
      points.push([plot.x(openness), plot.y(closure)]);
    }
    return linePath(points.reverse());
  }

  private zones(data: ParadoxMapData, plot: Plot, fixed: Box[]): SVGTemplateResult {
    const t = this.t;
    const edge = data.fall - Math.LN2 / data.sharpness;
    const wall = (plot.x(edge) - plot.left) / 2 + plot.left;
    const floor = (plot.bottom - plot.y(edge)) / 2 + plot.y(edge);
    const short = (text: string, room: number) => (textWidth(text, 13, 600) > room ? text.split(':')[0] : text);
    const legitimacy = short(t.legitimacyCrisis, plot.bottom - plot.top - 60);
    const sovereignty = short(t.sovereigntyCrisis, plot.right - plot.left - 60);
    const falls = t.falls.replace('{0}', String(data.fall));
    const fallsWidth = textWidth(falls, 12);
    fixed.push({ x: plot.left, y: plot.top, width: plot.x(edge) - plot.left + 2, height: plot.bottom - plot.top });
    fixed.push({ x: plot.left, y: plot.y(edge) - 1, width: plot.right - plot.left, height: plot.bottom - plot.y(edge) });
    fixed.push({ x: plot.right - fallsWidth - 8, y: plot.y(edge) - 20, width: fallsWidth + 8, height: 20 });
    return svg`
      <text class="zone" text-anchor="middle" transform="translate(${wall + 4.5} ${(plot.top + plot.y(edge)) / 2}) rotate(-90)">${legitimacy}</text>
      <text class="zone" text-anchor="middle" x=${(plot.x(edge) + plot.right) / 2} y=${floor + 4.5}>${sovereignty}</text>
      <text class="sl" style="font-size:12px" text-anchor="end" x=${plot.right - 5} y=${plot.y(edge) - 6}>${falls}</text>
      ${data.contours.map((value, i) => {
        const x = plot.x(value - Math.LN2 / data.sharpness) + 4;
        const text = i === 0 ? t.contract.replace('{0}', String(value)) : String(value);
        if (x > plot.right - 20) return nothing;
        fixed.push({ x, y: plot.top, width: textWidth(text, 12, 400) + 2, height: 16 });
        return svg`<text class="tick" x=${x} y=${plot.top + 13}>${text}</text>`;
      })}`;
  }

  private axes(plot: Plot): SVGTemplateResult {
    const t = this.t;
    const ticks = [0, 20, 40, 60, 80, 100].filter((v) => v >= plot.min + 2 && v <= plot.max).slice(-4);
    const foot = plot.bottom + 32;
    const economy = textWidth(t.economy, 13, 400);
    const security = textWidth(t.security, 13, 400);
    const culture = textWidth(t.culture, 13, 400);
    // The closure axis reads upwards, its icons stand upright.
    const turned = (text: string, y: number, cls: string) =>
      svg`<text class=${cls} transform="translate(12 ${y}) rotate(-90)">${text}</text>`;
    const cultureAt = plot.bottom - 22 - security - 20;
    return svg`
      ${ticks.map((v) => svg`
        <text class="tick" text-anchor="middle" x=${plot.x(v)} y=${plot.bottom + 15}>${v}</text>
        <text class="tick" text-anchor="end" x=${plot.left - 6} y=${plot.y(v) + 4}>${v}</text>`)}
      ${factorIcon('economy', plot.left, foot - 12, 15)}<text class="axn" x=${plot.left + 19} y=${foot}>${t.economy}</text>
      ${factorIcon('rights', plot.left + economy + 34, foot - 12, 15)}<text class="axn" x=${plot.left + economy + 53} y=${foot}>${t.rights}</text>
      <text class="axl" text-anchor="end" x=${plot.right} y=${foot}>${t.openness} →</text>
      ${factorIcon('security', 0.5, plot.bottom - 15, 15)}${turned(t.security, plot.bottom - 19, 'axn')}
      ${factorIcon('culture', 0.5, cultureAt - 15, 15)}${turned(t.culture, cultureAt - 19, 'axn')}
      ${plot.bottom - plot.top > security + culture + 150
        ? svg`<text class="axl" text-anchor="end" transform="translate(12 ${plot.top}) rotate(-90)">${t.closure} →</text>`
        : svg`<text class="axl" text-anchor="end" transform="translate(12 ${plot.top}) rotate(-90)">${t.closure}</text>`}`;
  }

  private trails(data: ParadoxMapData, plot: Plot, fixed: Box[]): SVGTemplateResult {
    const drawn = data.states
      .filter((s) => s.trail.length > 0)
      .map((s) => ({ s, points: s.trail.map((p): [number, number] => [plot.x(p.openness), plot.y(p.closure)]) }))
      .sort((a, b) => Number(a.s.me) - Number(b.s.me));
    const obstacles = drawn.flatMap(({ s, points }) => [...along(points, s.me ? 9 : 4), ...points.slice(-1).map(([x, y]) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }))]);
    const notes: { text: string; at: [number, number]; gap: number }[] = [];
    for (const { s, points } of drawn) {
      if (!s.me) continue;
      if (points.length > 1) notes.push({ text: this.t.start, at: points[0], gap: 7 });
      s.trail.forEach((p, i) => {
        if (p.crisis && i > 0) notes.push({ text: p.crisis, at: middle(points[i - 1], points[i]), gap: 10 });
      });
    }
    const wishes: LabelWish[] = [
      ...[...drawn].reverse().map(({ s, points }) => ({ width: 26 + textWidth(s.mark), height: 15, at: points[points.length - 1], gap: 10 })),
      ...notes.map((n) => ({ width: textWidth(n.text, 12, 400) + 2, height: 14, at: n.at, gap: n.gap, prefer: [[-1, 0], [1, 0]] as const })),
    ];
    const frame = { x: plot.left + 2, y: plot.top + 2, width: plot.right - plot.left - 4, height: plot.bottom - plot.top - 4 };
    const places = placeLabels(wishes, frame, obstacles, fixed);
    const labels = [...drawn].reverse();
    return svg`
      ${drawn.map(({ s, points }) => svg`<g>
        ${s.me ? svg`<path class="halo" d=${linePath(points)}></path>` : nothing}
        ${s.me ? svg`<circle cx=${last(points)[0]} cy=${last(points)[1]} r="9" fill="var(--marker)"></circle>` : nothing}
        <path class="tr ${s.me ? 'me draw' : ''} ${s.liberal ? '' : 'free'}" pathLength=${s.me ? 1 : nothing} d=${linePath(points)}></path>
        ${points.slice(0, -1).map(([x, y]) => svg`<circle class="dot ${s.me ? 'me' : ''}" cx=${x} cy=${y} r=${s.me ? 3 : 2.5}></circle>`)}
        <circle class="dot ${s.me ? 'me' : ''} ${s.liberal ? '' : 'free'}" cx=${last(points)[0]} cy=${last(points)[1]} r="5.5"></circle>
        ${s.trail.map((p, i) => (p.crisis && i > 0 ? diamond(middle(points[i - 1], points[i]), s.me ? 6.5 : 4.5) : nothing))}
      </g>`)}
      ${labels.map(({ s }, i) => svg`${flagMark(s.flag, places[i].x, places[i].y + 0.8)}
        <text class="sl" x=${places[i].x + 24} y=${places[i].y + 12.2}>${s.mark}</text>`)}
      ${notes.map((n, i) => svg`<text class="sl2" x=${places[labels.length + i].x + 1} y=${places[labels.length + i].y + 11}>${n.text}</text>`)}`;
  }

  protected override foot(data: ParadoxMapData): TemplateResult {
    const crises = data.states.some((s) => s.trail.some((p) => p.crisis));
    return super.foot(crises && !data.source ? { ...data, source: `◇ ${this.t.crisisKey}` } : data);
  }

  protected table(data: ParadoxMapData): FigureTable {
    const t = this.t;
    return {
      head: [t.state, t.round, t.openness, t.closure, t.contract.replace('{0}', '').trim(), t.crisis],
      rows: data.states.flatMap((s) => s.trail.map((p) => [
        s.name, p.round, p.openness, p.closure,
        this.number(contract(p.openness, p.closure, data.sharpness)), p.crisis ?? '',
      ])),
    };
  }

  private summary(data: ParadoxMapData): string {
    const places = data.states.filter((s) => s.trail.length > 0).map((s) => {
      const now = last(s.trail);
      return `${s.name}: ${this.t.openness} ${this.number(now.openness)}, ${this.t.closure} ${this.number(now.closure)}.`;
    });
    return [this.t.summary, ...places].join(' ');
  }
}

function last<V>(list: readonly V[]): V {
  return list[list.length - 1];
}

function middle(a: readonly [number, number], b: readonly [number, number]): [number, number] {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function diamond([x, y]: readonly [number, number], r: number): SVGTemplateResult {
  return svg`<path d="M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z" fill="var(--sheet)" stroke="var(--ink)" stroke-width="1.5"></path>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lp-paradox-map': LpParadoxMap;
  }
}
