import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LpFigure, figureTexts, type FigureData, type FigureTable, type FigureTexts } from './lp-figure';
import { flagUrl, type Seat } from './marks';

/** One estimate of a chance, with the range it likely lies in. Percent. */
export interface IntervalRow extends Seat {
  estimate: number;
  low: number;
  high: number;
}

/** Estimated chances, each with its likely range, against the line where it tips. */
export interface IntervalData extends FigureData {
  rows: IntervalRow[];
  /** Where it tips, in percent; one half by default. */
  line?: number;
}

export interface IntervalTexts extends FigureTexts {
  estimate: string;
  range: string;
  seat: string;
  /** {0} name, {1} estimate, {2} low, {3} high. */
  says: string;
}

const TEXTS: IntervalTexts = {
  ...figureTexts, estimate: 'Estimate', range: 'Likely range', seat: 'Seat', says: '{0}: {1} %, likely {2} to {3} %',
};

@customElement('lp-interval')
export class LpInterval extends LpFigure<IntervalData, IntervalTexts> {
  static override styles = [LpFigure.styles, css`
    .est { display: grid; grid-template-columns: 3.4rem minmax(60px, 1fr) 6.4rem; align-items: center; gap: .5rem; font-size: var(--t-13); min-height: 26px; }
    .est b { font-size: var(--t-15); font-weight: var(--w-strong); }
    .est .v { white-space: nowrap; }
    .est .v span { color: var(--ink-2); }
    .iv { position: relative; height: 20px; background: linear-gradient(var(--line), var(--line)) 0 50% / 100% 2px no-repeat; }
    .iv s { position: absolute; inset-block: 2px; border-left: 1px dashed var(--edge); }
    .iv i { position: absolute; top: 6px; height: 8px; background: color-mix(in oklab, var(--people) 45%, transparent); border-radius: 4px; transition: left var(--calm) var(--ease), width var(--calm) var(--ease); }
    .iv u { position: absolute; top: 4px; width: 12px; height: 12px; margin-left: -6px; background: var(--ink); border-radius: 50%; border: 2px solid var(--sheet); transition: left var(--calm) var(--ease); }
  `];

  protected readonly defaults = TEXTS;

  protected chart(data: IntervalData): TemplateResult {
    const clip = (n: number) => Math.max(0, Math.min(100, n));
    return html`${data.rows.map((row) => html`<div class="est">
      <span class="seat" title=${row.name}><img src=${flagUrl(row.flag)} alt="">${row.mark}</span>
      <span class="iv" role="img" aria-label=${this.says(row)}>
        <s style="left:${data.line ?? 50}%"></s>
        <i style="left:${clip(row.low)}%;width:${clip(row.high) - clip(row.low)}%"></i>
        <u style="left:${clip(row.estimate)}%"></u>
      </span>
      <span class="v" aria-hidden="true"><b>${this.number(row.estimate, 0)} %</b> <span>${row.low < row.high ? `${this.number(row.low, 0)}–${this.number(row.high, 0)}` : nothing}</span></span>
    </div>`)}
    ${this.tableOf(data, true)}`;
  }

  /** Every number stands in its row, so no toggle. */
  protected override foot(): TemplateResult {
    return html``;
  }

  protected table(data: IntervalData): FigureTable {
    const t = this.t;
    return { head: [t.seat, t.estimate, t.range], rows: data.rows.map((r) => [r.name, r.estimate, `${this.number(r.low, 0)}–${this.number(r.high, 0)}`]) };
  }

  private says(row: IntervalRow): string {
    const values = [row.name, ...[row.estimate, row.low, row.high].map((n) => this.number(n, 0))];
    return this.t.says.replace(/\{(\d)\}/g, (_, i) => values[Number(i)]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lp-interval': LpInterval;
  }
}
