import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LpFigure, figureTexts, type FigureData, type FigureTable, type FigureTexts } from './lp-figure';
import { linePath, starPath, type Seat } from './marks';
import { along, placeLabels, textWidth, type Box, type LabelWish } from './place-labels';

/** A package's value: first for the viewer's side, then for the other. */
export type Value = [number, number];

/** A package singled out, with the words beside it. */
export interface NamedPackage {
  at: Value;
  text: string;
}

/** Every package two sides could sign, and where this one lies among them. */
export interface FrontierData extends FigureData {
  /** The side on the horizontal axis. */
  a: Seat;
  /** The side on the vertical axis. */
  b: Seat;
  /** Packages as [value for a, value for b, 1 if every parliament carries it, else 0]. */
  packages: [number, number, number][];
  /** The Pareto frontier, from left to right. */
  frontier: Value[];
  /** Width of the band around it while the other side is only estimated, in px. */
  band?: number;
  /** What both have without a deal; the zero of both axes as a rule. */
  noDeal: Value;
  /** The package on the table, or the deal. */
  deal?: NamedPackage;
  /** The same package without what it was linked to. */
  withoutLinkage?: NamedPackage;
  nash?: NamedPackage;
}

export interface FrontierTexts extends FigureTexts {
  /** {0} is the seat's name. */
  better: string;
  noDeal: string;
  carried: string;
  package: string;
  frontier: string;
  summary: string;
}

const TEXTS: FrontierTexts = {
  ...figureTexts, better: 'better for {0} →', noDeal: 'no deal', carried: 'both parliaments carry these', package: 'Package',
  frontier: 'frontier', summary: 'Value of every package for {0} and for {1}, with the frontier.',
};

type Point = readonly [number, number];

@customElement('lp-frontier')
export class LpFrontier extends LpFigure<FrontierData, FrontierTexts> {
  protected readonly defaults = TEXTS;

  protected chart(data: FrontierData): TemplateResult {
    const left = 26;
    const right = this.width - 8;
    const top = 8;
    const bottom = top + Math.round(Math.min(520, Math.max(170, (right - left) * 0.7)));
    const named = [data.deal, data.withoutLinkage, data.nash].flatMap((p) => (p ? [p.at] : []));
    const all: Point[] = [...data.packages.map((p): Point => [p[0], p[1]]), ...data.frontier, data.noDeal, ...named];
    const [x0, x1] = extent(all.map((p) => p[0]));
    const [y0, y1] = extent(all.map((p) => p[1]));
    const x = (v: number) => left + ((v - x0) / (x1 - x0)) * (right - left);
    const y = (v: number) => bottom - ((v - y0) / (y1 - y0)) * (bottom - top);
    const at = (p: Point): Point => [x(p[0]), y(p[1])];
    const [nx, ny] = at(data.noDeal);
    const line = linePath(data.frontier.map(at));
    const dot = Math.max(2, Math.min(3.4, this.width / 130));
    const dots = (carried: number) => data.packages.filter((p) => (p[2] ? 1 : 0) === carried).map((p) => `M${x(p[0]).toFixed(1)} ${y(p[1]).toFixed(1)}h0`).join('');
    return html`<svg viewBox="0 0 ${this.width} ${bottom + 26}" role="img" aria-label=${data.summary ?? this.summary(data)}>
      <rect x=${nx} y=${top} width=${Math.max(0, right - nx)} height=${Math.max(0, ny - top)} fill="var(--inset)"></rect>
      <path d=${dots(0)} stroke="var(--line)" stroke-width=${dot} stroke-linecap="round"></path>
      <path d=${dots(1)} stroke="var(--people)" stroke-opacity=".8" stroke-width=${dot * 1.3} stroke-linecap="round"></path>
      ${data.band ? svg`<path d=${line} fill="none" stroke="var(--people)" stroke-opacity=".18" stroke-width=${data.band} stroke-linejoin="round"></path>` : nothing}
      <path d=${line} fill="none" stroke="var(--ink)" stroke-width="1.6" stroke-linejoin="round"></path>
      <path class="ax" d="M${left} ${ny}H${right}M${nx} ${top}V${bottom}"></path>
      <circle cx=${nx} cy=${ny} r="3" fill="var(--ink)"></circle>
      ${this.marks(data, at, { x: left, y: top, width: right - left, height: bottom - top })}
      <text class="axl" text-anchor="end" x=${right} y=${bottom + 20}>${this.t.better.replace('{0}', data.a.name)}</text>
      <text class="axl" text-anchor="end" transform="translate(14 ${top}) rotate(-90)">${this.t.better.replace('{0}', data.b.name)}</text>
    </svg>`;
  }

  private marks(data: FrontierData, at: (p: Point) => Point, frame: Box): SVGTemplateResult {
    const deal = data.deal && at(data.deal.at);
    const without = data.withoutLinkage && at(data.withoutLinkage.at);
    const nash = data.nash && at(data.nash.at);
    const carried = this.nearestCarried(data, at, deal);
    const wishes: (LabelWish & { text: string; cls: string; lines: string[] })[] = [];
    const wish = (text: string, p: Point, gap: number, cls: string, prefer: readonly Point[]) => {
      const size = cls === 'sl' ? 13 : 12;
      const lines = textWidth(text, size) > this.width * 0.36 ? halves(text) : [text];
      wishes.push({ text, cls, lines, at: p, gap, prefer, width: Math.max(...lines.map((l) => textWidth(l, size, cls === 'sl' ? 650 : 400))) + 2, height: lines.length * 15 });
    };
    if (deal) wish(data.deal!.text, deal, 14, 'sl', [[-1, 0], [-1, -1]]);
    if (nash) wish(data.nash!.text, nash, 9, 'sl', [[1, -1], [1, 0]]);
    if (without) wish(data.withoutLinkage!.text, without, 9, 'sl2', [[-1, 1], [-1, 0], [1, 0]]);
    wish(this.t.noDeal, at(data.noDeal), 7, 'sl2', [[-1, 1], [1, 1]]);
    if (carried) wish(this.t.carried, carried, 26, 'sl2', [[-1, 0], [-1, 1], [0, 1]]);
    const obstacles = [
      ...along(data.frontier.map(at), 6),
      ...data.packages.filter((p) => p[2]).map((p) => { const [px, py] = at([p[0], p[1]]); return { x: px - 0.6, y: py - 0.6, width: 1.2, height: 1.2 }; }),
      ...(deal && without ? along([deal, without], 3) : []),
    ];
    const places = placeLabels(wishes, frame, obstacles);
    const label = wishes.map((w, i) => w.lines.map((text, k) => svg`<text class=${w.cls} style="--ground:${w.at[0] > at(data.noDeal)[0] ? 'var(--inset)' : 'transparent'}"
      x=${places[i].x + 1} y=${places[i].y + 12 + 15 * k}>${text}</text>`));
    const lead = carried ? this.leader(places[places.length - 1], carried) : nothing;
    return svg`
      ${deal && without ? svg`<path d=${linePath([without, deal])} stroke="var(--ink)" stroke-width="1.5" stroke-dasharray="3 3"></path>` : nothing}
      ${without ? svg`<circle cx=${without[0]} cy=${without[1]} r="5" fill="var(--sheet)" stroke="var(--ink)" stroke-width="1.6"></circle>` : nothing}
      ${deal ? svg`<circle cx=${deal[0]} cy=${deal[1]} r="10" fill="var(--marker)"></circle><circle cx=${deal[0]} cy=${deal[1]} r="5" fill="var(--ink)"></circle>` : nothing}
      ${nash ? svg`<path d=${starPath(nash[0], nash[1], 8.5)} fill="var(--ink)" stroke="var(--sheet)" stroke-width="1.5" paint-order="stroke"></path>` : nothing}
      ${lead}${label}`;
  }

  /** A carried package at the left edge of the cloud, for the words that explain the darker dots. */
  private nearestCarried(data: FrontierData, at: (p: Point) => Point, deal?: Point): Point | undefined {
    const dots = data.packages.filter((p) => p[2]).map((p) => at([p[0], p[1]]));
    if (dots.length === 0) return undefined;
    const away = (p: Point) => (deal ? Math.min(40, Math.hypot(p[0] - deal[0], p[1] - deal[1])) : 0);
    return dots.reduce((best, p) => (p[0] - away(p) < best[0] - away(best) ? p : best));
  }

  private leader(box: Box, to: Point): SVGTemplateResult {
    const from: Point = [to[0] < box.x ? box.x - 2 : to[0] > box.x + box.width ? box.x + box.width + 3 : to[0], box.y + box.height / 2];
    return svg`<path class="ax" d=${linePath([from, to])}></path>`;
  }

  protected table(data: FrontierData): FigureTable {
    const value = (p: NamedPackage): (string | number)[] => [p.text, this.number(p.at[0]), this.number(p.at[1])];
    return {
      head: [this.t.package, data.a.name, data.b.name],
      rows: [
        ...[data.deal, data.withoutLinkage, data.nash].flatMap((p) => (p ? [value(p)] : [])),
        [this.t.noDeal, this.number(data.noDeal[0]), this.number(data.noDeal[1])],
        ...data.frontier.map((p) => [this.t.frontier, this.number(p[0]), this.number(p[1])]),
      ],
    };
  }

  private summary(data: FrontierData): string {
    const named = [data.deal, data.withoutLinkage, data.nash].flatMap((p) => (p ? [`${p.text}: ${data.a.name} ${this.number(p.at[0])}, ${data.b.name} ${this.number(p.at[1])}.`] : []));
    return [this.t.summary.replace('{0}', data.a.name).replace('{1}', data.b.name), ...named].join(' ');
  }
}

function extent(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const pad = (high - low || 1) * 0.02;
  return [low - pad, high + pad];
}

/** Two lines of about equal length. */
function halves(text: string): string[] {
  const colon = text.indexOf(': ');
  const spaces = [...text.matchAll(/ /g)].map((m) => m.index);
  if (spaces.length === 0) return [text];
  const cut = colon > 0 ? colon + 1 : spaces.reduce((best, i) => (Math.abs(i - text.length / 2) < Math.abs(best - text.length / 2) ? i : best));
  return [text.slice(0, cut), text.slice(cut + 1)];
}

declare global {
  interface HTMLElementTagNameMap {
    'lp-frontier': LpFrontier;
  }
}
