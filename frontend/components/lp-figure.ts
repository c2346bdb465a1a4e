import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { figureStyles } from './figure-styles';
import { saveFigure } from './save-figure';

/** What every figure may carry besides its own data. */
export interface FigureData {
  /** The finding, as a sentence: what happened. */
  title?: string;
  /** What is measured and how to read it. */
  subtitle?: string;
  /** The picture in one or two sentences, for those who do not see it. */
  summary?: string;
  /** Where the data or the outline come from, shown in the foot. */
  source?: string;
}

/** Words every figure shows; each component adds its own. */
export interface FigureTexts {
  showAsTable: string;
  showAsChart: string;
  saveSvg: string;
  savePng: string;
}

export const figureTexts: FigureTexts = { showAsTable: 'Show as table', showAsChart: 'Show as chart', saveSvg: 'Save as SVG', savePng: 'Save as PNG' };

/** The same data as rows: what the toggle shows and what a screen reader walks through. */
export interface FigureTable {
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

let drawn = 0;

/**
 * A chart with its title, its line of explanation, its table and its source. It measures its own width, so letters keep
 * their size at any width from 300 px; the drawing follows the root font size (the projector's 150 %).
 */
export abstract class LpFigure<D extends FigureData, T extends FigureTexts> extends LitElement {
  static override styles: CSSResultGroup = [figureStyles];

  /** All there is to draw, as one JSON value. */
  @property({ attribute: false }) data?: D;
  /** Words to use instead of the defaults; may name only some of them. */
  @property({ attribute: false }) texts?: Partial<T>;
  /** Heading level of the title. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() protected asTable = false;
  /** Width to draw for, in px at a root font size of 16 px. */
  @state() protected width = 400;

  protected readonly uid = `lp${(drawn += 1)}`;
  private observer?: ResizeObserver;

  protected abstract readonly defaults: T;
  protected abstract chart(data: D): TemplateResult;
  protected abstract table(data: D): FigureTable;

  protected get t(): T {
    return { ...this.defaults, ...this.texts };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer = new ResizeObserver(() => this.measure());
    this.observer.observe(this);
    this.measure();
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    super.disconnectedCallback();
  }

  private measure(): void {
    const root = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
    const width = Math.round(this.clientWidth / root);
    if (width > 0 && width !== this.width) {
      this.width = Math.max(180, width);
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { data } = this;
    if (!data) {
      return nothing;
    }
    return html`<figure>
      ${this.heading(data)}
      <div class="content">${this.asTable ? this.tableOf(data, false) : this.chart(data)}</div>
      ${this.foot(data)}
    </figure>`;
  }

  protected heading(data: D): TemplateResult {
    return html`<slot name="title">${data.title
        ? html`<div class="title" role="heading" aria-level=${this.headingLevel}>${data.title}</div>`
        : nothing}</slot>
      <slot name="subtitle">${data.subtitle ? html`<p class="sub">${data.subtitle}</p>` : nothing}</slot>`;
  }

  protected foot(data: D): TemplateResult {
    return html`<figcaption class="foot">
      <span class="acts">
        <button class="link" type="button" aria-pressed=${this.asTable} @click=${() => { this.asTable = !this.asTable; }}>
          ${this.asTable ? this.t.showAsChart : this.t.showAsTable}
        </button>
        ${this.saves(data)}
      </span>
      <slot name="foot"><span>${data.source ?? nothing}</span></slot>
    </figcaption>`;
  }

  /** The ways to take the figure along. */
  protected saves(data: D): TemplateResult {
    return html`<button class="link" type="button" @click=${() => this.save(data, 'svg')}>${this.t.saveSvg}</button>
      <button class="link" type="button" @click=${() => this.save(data, 'png')}>${this.t.savePng}</button>`;
  }

  protected async save(data: D, kind: 'svg' | 'png'): Promise<void> {
    if (this.asTable) {
      this.asTable = false;
      await this.updateComplete;
    }
    const content = this.renderRoot.querySelector('.content');
    const seen = Array.from(content?.children ?? []).filter((child) => !child.classList.contains('sr'));
    const whole = seen.length === 1 && seen[0] instanceof SVGElement ? seen[0] : content;
    if (whole) {
      await saveFigure(whole, data, kind);
    }
  }

  protected tableOf(data: D, hidden: boolean): TemplateResult {
    const table = this.table(data);
    const numeric = (cell: string | number | undefined) => typeof cell === 'number' || (typeof cell === 'string' && /^[▲▼▬+−\d]/.test(cell));
    return html`<div class=${hidden ? 'sr' : 'scroll'} tabindex=${hidden ? nothing : 0} role=${hidden ? nothing : 'group'}
      aria-label=${hidden ? nothing : (data.title ?? this.t.showAsTable)}>
      <table>
        <caption class="sr">${data.title ?? nothing}</caption>
        <thead><tr>${table.head.map((h, i) => html`<th scope="col" class=${i > 0 && numeric(table.rows[0]?.[i]) ? 'num' : nothing}>${h}</th>`)}</tr></thead>
        <tbody>${table.rows.map((row) => html`<tr>${row.map((cell, i) => (i === 0
          ? html`<th scope="row">${cell}</th>`
          : html`<td class=${numeric(cell) ? 'num' : nothing}>${typeof cell === 'number' ? this.number(cell) : cell}</td>`))}</tr>`)}</tbody>
      </table>
    </div>`;
  }

  /** The language of the page decides how numbers are written. */
  protected get locale(): string {
    return this.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || 'en';
  }

  protected number(n: number, digits = 1): string {
    return new Intl.NumberFormat(this.locale, { maximumFractionDigits: digits }).format(n).replace('-', '−');
  }

  protected signed(n: number, digits = 1): string {
    return (n > 0 ? '+' : '') + this.number(n, digits);
  }
}
