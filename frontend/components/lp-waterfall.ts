import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LpFigure, figureTexts, type FigureData, type FigureTable, type FigureTexts } from './lp-figure';
import { factorIcon, type Factor } from './marks';
import { textWidth } from './place-labels';

/** One reason a track moved. */
export interface Cause {
  text: string;
  amount: number;
}

/** One track from where it stood to where it stands. */
export interface FactorPath {
  factor: Factor;
  start: number;
  end: number;
  causes: Cause[];
}

/** A state's tracks, cause by cause. */
export interface WaterfallData extends FigureData {
  factors: FactorPath[];
}

export interface WaterfallTexts extends FigureTexts {
  security: string;
  culture: string;
  economy: string;
  rights: string;
  factor: string;
  cause: string;
  amount: string;
  start: string;
  end: string;
}

const TEXTS: WaterfallTexts = {
  ...figureTexts, security: 'Security', culture: 'Culture', economy: 'Economy', rights: 'Rights',
  factor: 'Factor', cause: 'Cause', amount: 'Change', start: 'before', end: 'now',
};

const ROW = 17;

@customElement('lp-waterfall')
export class LpWaterfall extends LpFigure<WaterfallData, WaterfallTexts> {
  protected readonly defaults = TEXTS;

  protected chart(data: WaterfallData): TemplateResult {
    const narrow = this.width < 460;
    const rows = data.factors.map((f) => Math.max(2, f.causes.length));
    const heights = rows.map((n) => n * ROW + 44 + (narrow ? 24 : 0));
    const total = heights.reduce((a, b) => a + b, 0);
    let y = 0;
    return html`<svg viewBox="0 0 ${this.width} ${total}" role="img" aria-label=${data.summary ?? this.summary(data)}>
      ${data.factors.map((f, i) => {
        const top = y;
        y += heights[i];
        return svg`<g class=${f.factor} transform="translate(0 ${top})">${this.track(data, f, rows[i], narrow)}</g>`;
      })}
    </svg>`;
  }

  private track(data: WaterfallData, f: FactorPath, rows: number, narrow: boolean): SVGTemplateResult {
    const left = narrow ? 4 : 98;
    const right = this.width - 46;
    const top = narrow ? 26 : 2;
    const axis = top + rows * ROW + 7;
    const [low, high] = this.range(data);
    const x = (v: number) => left + ((v - low) / (high - low)) * (right - left);
    let at = f.start;
    const steps = f.causes.map((cause, i) => {
      const from = at;
      at += cause.amount;
      const lost = cause.amount < 0;
      const x0 = Math.min(x(from), x(at));
      const width = Math.max(2, Math.abs(x(at) - x(from)));
      const y = top + i * ROW + 1;
      const words = `${this.signed(cause.amount)} ${cause.text}`;
      const far = Math.max(x(from), x(at), x(f.start)) + 8;
      const turn = far + textWidth(words, 13, 500) > this.width;
      const near = Math.min(x0, x(f.start)) - 8;
      return svg`
        ${lost
          ? svg`<rect x=${x0 + 0.75} y=${y + 0.75} width=${Math.max(1, width - 1.5)} height="10.5" fill="var(--sheet)" stroke="var(--fc)" stroke-width="1.5" stroke-dasharray="3 2"></rect>`
          : svg`<rect x=${x0} y=${y} width=${width} height="12" fill="var(--fc)"></rect>`}
        <text class="axn" x=${turn ? near : far} text-anchor=${turn ? 'end' : 'start'} y=${y + 10.5}><tspan class="strong">${this.signed(cause.amount)}</tspan> ${cause.text}</text>`;
    });
    const same = Math.abs(x(f.start) - x(f.end)) < 7;
    return svg`
      ${factorIcon(f.factor, 0, 1, 18)}
      <text x="25" y="15.5" style="font-size:15px;font-weight:600;fill:var(--ft)">${this.t[f.factor]}</text>
      <path d="M${left} ${axis}H${right}" stroke="var(--line)"></path>
      <path d="M${x(f.start)} ${top}V${axis}" stroke="var(--ink)" stroke-width="1.5"></path>
      ${steps}
      <text class="tick" text-anchor="middle" x=${x(f.start)} y=${axis + (same ? 19 : 17)}>${this.number(f.start)}</text>
      <circle cx=${x(f.end)} cy=${axis} r="5.5" fill="var(--ink)"></circle>
      <text x=${this.width} y=${axis + 7} text-anchor="end" style="font-size:22px;font-weight:650">${this.number(f.end)}</text>`;
  }

  /** One scale for all tracks, wide enough for every step, so that bars can be compared. */
  private range(data: WaterfallData): [number, number] {
    const values = data.factors.flatMap((f) => {
      let at = f.start;
      return [f.start, f.end, ...f.causes.map((c) => (at += c.amount))];
    });
    const low = Math.min(...values);
    const high = Math.max(...values);
    const pad = Math.max(3, (high - low) * 0.12);
    return [Math.max(0, low - pad), Math.min(100, high + pad)];
  }

  protected table(data: WaterfallData): FigureTable {
    const t = this.t;
    return {
      head: [t.factor, t.cause, t.amount],
      rows: data.factors.flatMap((f) => [
        [t[f.factor], t.start, this.number(f.start)],
        ...f.causes.map((c) => [t[f.factor], c.text, this.signed(c.amount)]),
        [t[f.factor], t.end, this.number(f.end)],
      ]),
    };
  }

  private summary(data: WaterfallData): string {
    return data.factors.map((f) => `${this.t[f.factor]} ${this.number(f.start)} → ${this.number(f.end)}: ${
      f.causes.map((c) => `${c.text} ${this.signed(c.amount)}`).join(', ') || '▬'}.`).join(' ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lp-waterfall': LpWaterfall;
  }
}
