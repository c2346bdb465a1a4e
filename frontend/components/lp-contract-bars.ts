import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LpFigure, figureTexts, type FigureData, type FigureTable, type FigureTexts } from './lp-figure';

/** The two sides of one state's social contract and the line below which its government falls. */
export interface ContractBarsData extends FigureData {
  openness: number;
  closure: number;
  fall: number;
}

export interface ContractBarsTexts extends FigureTexts {
  openness: string;
  closure: string;
  falls: string;
}

const TEXTS: ContractBarsTexts = { ...figureTexts, openness: 'openness', closure: 'closure', falls: 'falls at {0}' };

@customElement('lp-contract-bars')
export class LpContractBars extends LpFigure<ContractBarsData, ContractBarsTexts> {
  static override styles = [LpFigure.styles, css`
    .bars { position: relative; height: 30px; margin: .15rem 0 .1rem; }
    .bars i { position: absolute; height: 4px; border-radius: 2px; inset-inline: 0 auto; background: var(--line); width: 100%; }
    .bars i.on { background: var(--ink); transition: width var(--calm) var(--ease); }
    .bars :nth-child(1), .bars :nth-child(2) { top: 7px; }
    .bars :nth-child(3), .bars :nth-child(4) { top: 19px; }
    .bars u { position: absolute; inset-block: 0; border-left: 1.5px dashed var(--alert); }
    p { display: flex; justify-content: space-between; gap: .5rem; font-size: var(--t-12); color: var(--ink-3); line-height: 1.35; }
    p span { white-space: nowrap; }
  `];

  protected readonly defaults = TEXTS;

  protected chart(data: ContractBarsData): TemplateResult {
    const t = this.t;
    const falls = t.falls.replace('{0}', this.number(data.fall));
    const both = `${t.openness} ${this.number(data.openness)} · ${t.closure} ${this.number(data.closure)}`;
    return html`<div class="bars" role="img" aria-label=${data.summary ?? `${both}; ${falls}`}>
        <i></i><i class="on" style="width:${data.openness}%"></i><i></i><i class="on" style="width:${data.closure}%"></i>
        <u style="left:${data.fall}%"></u>
      </div>
      <p aria-hidden="true"><span>${falls}</span><span>${both}</span></p>
      ${this.tableOf(data, true)}`;
  }

  /** Both numbers stand under the bars, so no toggle. */
  protected override foot(): TemplateResult {
    return html``;
  }

  protected table(data: ContractBarsData): FigureTable {
    return { head: [this.t.openness, this.t.closure, this.t.falls.replace('{0}', '').trim()], rows: [[data.openness, data.closure, data.fall]] };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lp-contract-bars': LpContractBars;
  }
}
