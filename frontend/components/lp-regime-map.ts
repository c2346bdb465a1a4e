import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LpFigure, figureTexts, type FigureData, type FigureTable, type FigureTexts } from './lp-figure';
import { linePath } from './marks';
import { along, placeLabels, textWidth, type LabelWish } from './place-labels';

/** Where a regime stood at the end of a round. */
export interface RegimeStep {
  round: number;
  /** 0 unilateral to 100 multilateral. */
  breadth: number;
  /** 0 weak to 100 strong institutionalisation. */
  strength: number;
}

/** A regime of this game and the way it has gone. */
export interface RegimePath {
  name: string;
  /** Whether it has come to an end. */
  collapsed: boolean;
  /** Whether the viewer belongs to it. */
  mine: boolean;
  trail: RegimeStep[];
}

/** A regime of history to compare with. */
export interface RegimeReference {
  name: string;
  breadth: number;
  strength: number;
}

/** Regimes between unilateral and multilateral, weak and strong. */
export interface RegimeMapData extends FigureData {
  references: RegimeReference[];
  regimes: RegimePath[];
  /** The strength below which a regime ends. */
  collapse: number;
}

export interface RegimeMapTexts extends FigureTexts {
  unilateral: string;
  multilateral: string;
  weak: string;
  strong: string;
  collapse: string;
  ended: string;
  regime: string;
  kind: string;
  round: string;
  breadth: string;
  strength: string;
  inGame: string;
  inHistory: string;
  summary: string;
}

const TEXTS: RegimeMapTexts = {
  ...figureTexts, unilateral: 'unilateral', multilateral: 'multilateral', weak: 'weak', strong: 'strong', collapse: 'ends below {0}',
  ended: 'ended', regime: 'Regime', kind: 'Where', round: 'Round', breadth: 'Breadth', strength: 'Strength', inGame: 'in this game',
  inHistory: 'in history', summary: 'Regimes. Breadth rises to the right, strength upwards.',
};

@customElement('lp-regime-map')
export class LpRegimeMap extends LpFigure<RegimeMapData, RegimeMapTexts> {
  static override styles = [LpFigure.styles, css`
    .ref { stroke: var(--ink-3); stroke-width: 1.6; stroke-linecap: round; }
    .refname { font-size: 12px; fill: var(--ink-2); paint-order: stroke; stroke: var(--ground, var(--sheet)); stroke-width: 3px; stroke-linejoin: round; }
    .end { stroke: var(--alert); stroke-width: 2.2; stroke-linecap: round; fill: none; }
    .collapse { font-size: 12px; fill: var(--alert); }
  `];

  protected readonly defaults = TEXTS;

  protected chart(data: RegimeMapData): TemplateResult {
    const t = this.t;
    const left = 24;
    const top = 6;
    const right = this.width - 6;
    const bottom = top + Math.round(Math.min(460, Math.max(240, (right - left) * (this.width > 640 ? 0.6 : 0.84))));
    const x = (v: number) => left + (v / 100) * (right - left);
    const y = (v: number) => bottom - (v / 100) * (bottom - top);
    const drawn = data.regimes
      .filter((r) => r.trail.length > 0)
      .map((r) => ({ r, points: r.trail.map((p): [number, number] => [x(p.breadth), y(p.strength)]) }))
      .sort((a, b) => Number(a.r.mine) - Number(b.r.mine));
    const end = (points: [number, number][]) => points[points.length - 1];
    const obstacles = [
      ...drawn.flatMap(({ r, points }) => [...along(points, r.mine ? 9 : 4), box(end(points), 6)]),
      ...data.references.map((r) => box([x(r.breadth), y(r.strength)], 5)),
    ];
    const labels = [...drawn].reverse().map(({ r, points }) => ({ text: this.label(r), at: end(points), strong: true }));
    const names = data.references.map((r) => ({ text: r.name, at: [x(r.breadth), y(r.strength)] as [number, number], strong: false }));
    const wishes: LabelWish[] = [...labels, ...names].map((l) => ({
      width: textWidth(l.text, l.strong ? 13 : 12, l.strong ? 650 : 400) + 2, height: 15, at: l.at, gap: l.strong ? 9 : 7 }));
    const ends = t.collapse.replace('{0}', String(data.collapse));
    const fixed = [{ x: right - textWidth(ends, 12, 400) - 8, y: y(data.collapse), width: textWidth(ends, 12, 400) + 8, height: 17 }];
    const places = placeLabels(wishes, { x: left + 3, y: top + 2, width: right - left - 6, height: bottom - top - 4 }, obstacles, fixed);
    return html`<svg viewBox="0 0 ${this.width} ${bottom + 24}" role="img" aria-label=${data.summary ?? this.summary(data)}>
      <rect x=${left} y=${top} width=${right - left} height=${bottom - top} fill="var(--sheet)"></rect>
      <path class="grid" d="M${x(50)} ${top}V${bottom}M${left} ${y(50)}H${right}"></path>
      <path class="alertln" d="M${left} ${y(data.collapse)}H${right}"></path>
      <text class="collapse" text-anchor="end" x=${right - 4} y=${y(data.collapse) + 14}>${ends}</text>
      <path class="ax" d="M${left} ${top}V${bottom}H${right}"></path>
      <text class="axn" x=${left} y=${bottom + 18}>${t.unilateral}</text>
      <text class="axl" text-anchor="end" x=${right} y=${bottom + 18}>${t.multilateral} →</text>
      <text class="axn" transform="translate(14 ${bottom}) rotate(-90)">${t.weak}</text>
      <text class="axl" text-anchor="end" transform="translate(14 ${top}) rotate(-90)">${t.strong} →</text>
      ${data.references.map((r) => cross([x(r.breadth), y(r.strength)], 4, 'ref'))}
      ${drawn.map(({ r, points }) => svg`<g>
        ${r.mine ? svg`<path class="halo" d=${linePath(points)}></path><circle cx=${end(points)[0]} cy=${end(points)[1]} r="9" fill="var(--marker)"></circle>` : nothing}
        <path class="tr ${r.mine ? 'me' : ''}" d=${linePath(points)}></path>
        ${points.slice(0, -1).map(([px, py]) => svg`<circle class="dot ${r.mine ? 'me' : ''}" cx=${px} cy=${py} r="2.5"></circle>`)}
        ${r.collapsed ? cross(end(points), 6, 'end') : svg`<circle class="dot ${r.mine ? 'me' : ''}" cx=${end(points)[0]} cy=${end(points)[1]} r="5.5"></circle>`}
      </g>`)}
      ${[...labels, ...names].map((l, i) => svg`<text class=${l.strong ? 'sl' : 'refname'} x=${places[i].x + 1} y=${places[i].y + 12}>${l.text}</text>`)}
    </svg>`;
  }

  private label(r: RegimePath): string {
    const now = r.trail[r.trail.length - 1];
    return r.collapsed ? `${r.name} ✕ ${this.t.ended}` : `${r.name} ${this.number(now.strength, 0)}`;
  }

  protected table(data: RegimeMapData): FigureTable {
    const t = this.t;
    return {
      head: [t.regime, t.kind, t.round, t.breadth, t.strength],
      rows: [
        ...data.regimes.flatMap((r) => r.trail.map((p, i) => [
          r.name, r.collapsed && i === r.trail.length - 1 ? t.ended : t.inGame, p.round, p.breadth, p.strength])),
        ...data.references.map((r) => [r.name, t.inHistory, '', r.breadth, r.strength]),
      ],
    };
  }

  private summary(data: RegimeMapData): string {
    const t = this.t;
    const told = data.regimes.filter((r) => r.trail.length > 0).map((r) => {
      const now = r.trail[r.trail.length - 1];
      return r.collapsed ? `${r.name}: ${t.ended}.` : `${r.name}: ${t.breadth} ${this.number(now.breadth, 0)}, ${t.strength} ${this.number(now.strength, 0)}.`;
    });
    return [t.summary, ...told].join(' ');
  }
}

function box([x, y]: readonly [number, number], r: number) {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

function cross([x, y]: readonly [number, number], r: number, cls: string): SVGTemplateResult {
  return svg`<path class=${cls} d="M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}"></path>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lp-regime-map': LpRegimeMap;
  }
}
