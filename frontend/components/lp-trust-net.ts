import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LpFigure, figureTexts, type FigureData, type FigureTable, type FigureTexts } from './lp-figure';
import { flagMark, type Seat } from './marks';

/** Another seat and what the viewer believes of its word. */
export interface TrustSeat extends Seat {
  id: string;
  /** Belief of 0 to 1 that it keeps its word. */
  trust: number;
  /** Promises in force between the viewer and this seat. */
  promises: number;
}

/** What is public between two others. */
export interface TrustTie {
  a: string;
  b: string;
  promises: number;
  /** Promises between the two that were seen broken. */
  broken: number;
}

/** Whom the viewer believes, and who is bound to whom. */
export interface TrustNetData extends FigureData {
  me: Seat;
  seats: TrustSeat[];
  ties: TrustTie[];
}

export interface TrustNetTexts extends FigureTexts {
  seat: string;
  trust: string;
  promises: string;
  others: string;
  broken: string;
  summary: string;
}

const TEXTS: TrustNetTexts = {
  ...figureTexts, seat: 'State', trust: 'I believe it', promises: 'promises between us', others: 'bound to', broken: 'broken, as seen',
  summary: 'What I believe of the others keeping their word, 0 to 1.',
};

@customElement('lp-trust-net')
export class LpTrustNet extends LpFigure<TrustNetData, TrustNetTexts> {
  static override styles = [LpFigure.styles, css`
    .mine { stroke: var(--ink); stroke-linecap: round; }
    .doubt { stroke-dasharray: 2 5; }
    .tie { stroke: var(--edge); stroke-width: 1.2; fill: none; }
    .tie.broken { stroke: var(--alert); stroke-dasharray: 4 3; }
    .x { font-size: 12px; font-weight: 700; fill: var(--alert); }
    .val { font-size: 13px; font-weight: 650; paint-order: stroke; stroke: var(--ground, var(--sheet)); stroke-width: 4px; stroke-linejoin: round; }
    .knot { fill: var(--sheet); stroke: var(--edge); stroke-width: 1.2; }
    .knot.me { fill: var(--marker); stroke: var(--ink); }
  `];

  protected readonly defaults = TEXTS;

  protected chart(data: TrustNetData): TemplateResult {
    const height = Math.round(Math.min(400, Math.max(250, this.width * 0.8)));
    const cx = this.width / 2;
    const cy = height / 2;
    const rx = Math.min(cx - 40, 260);
    const ry = cy - 26;
    const at = new Map(data.seats.map((s, i) => {
      const angle = -Math.PI / 2 + (2 * Math.PI * i) / data.seats.length;
      return [s.id, [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)] as const];
    }));
    return html`<svg viewBox="0 0 ${this.width} ${height}" role="img" aria-label=${data.summary ?? this.summary(data)}>
      ${data.ties.map((tie) => {
        const a = at.get(tie.a);
        const b = at.get(tie.b);
        if (!a || !b) return nothing;
        const mx = (a[0] + b[0]) / 2 + (cx - (a[0] + b[0]) / 2) * -0.12;
        const my = (a[1] + b[1]) / 2 + (cy - (a[1] + b[1]) / 2) * -0.12;
        return svg`<path class="tie ${tie.broken > 0 ? 'broken' : ''}" d="M${a[0]} ${a[1]}Q${mx} ${my} ${b[0]} ${b[1]}"></path>
          ${tie.broken > 0 ? svg`<text class="x" text-anchor="middle" x=${(a[0] + b[0] + 2 * mx) / 4} y=${(a[1] + b[1] + 2 * my) / 4 + 4}>✕</text>` : nothing}`;
      })}
      ${data.seats.map((s) => {
        const [x, y] = at.get(s.id)!;
        return svg`<line class="mine ${s.trust < 0.4 ? 'doubt' : ''}" x1=${cx} y1=${cy} x2=${x} y2=${y} stroke-width=${(0.8 + 7 * s.trust).toFixed(1)}></line>`;
      })}
      ${data.seats.map((s) => {
        const [x, y] = at.get(s.id)!;
        const vx = cx + (x - cx) * 0.55;
        const vy = cy + (y - cy) * 0.55;
        return svg`<text class="val" text-anchor="middle" x=${vx} y=${vy + 4}>${belief(s.trust)}</text>
          ${this.knot(s, x, y, false)}`;
      })}
      ${this.knot(data.me, cx, cy, true)}
    </svg>`;
  }

  private knot(seat: Seat, x: number, y: number, me: boolean) {
    return svg`<rect class="knot ${me ? 'me' : ''}" x=${x - 27} y=${y - 12} width="54" height="24" rx="12"></rect>
      ${flagMark(seat.flag, x - 21, y - 6, 18)}<text class="strong" style=${me ? 'font-size:13px;fill:var(--on-marker)' : 'font-size:13px'} x=${x + 2} y=${y + 4.5}>${seat.mark}</text>`;
  }

  protected table(data: TrustNetData): FigureTable {
    const t = this.t;
    return {
      head: [t.seat, t.trust, t.promises, t.others, t.broken],
      rows: data.seats.map((s) => {
        const ties = data.ties.filter((tie) => tie.a === s.id || tie.b === s.id);
        const name = (id: string) => data.seats.find((o) => o.id === id)?.mark ?? id;
        return [s.name, belief(s.trust), s.promises,
          ties.filter((tie) => tie.promises > 0).map((tie) => name(tie.a === s.id ? tie.b : tie.a)).join(', ') || '–',
          ties.reduce((sum, tie) => sum + tie.broken, 0)];
      }),
    };
  }

  private summary(data: TrustNetData): string {
    return [this.t.summary, ...data.seats.map((s) => `${s.name}: ${belief(s.trust)}.`)].join(' ');
  }
}

function belief(value: number): string {
  return value >= 0.995 ? '1' : value.toFixed(2).replace(/^0/, '');
}

declare global {
  interface HTMLElementTagNameMap {
    'lp-trust-net': LpTrustNet;
  }
}
