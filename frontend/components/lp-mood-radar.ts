import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LpFigure, figureTexts, type FigureData, type FigureTable, type FigureTexts } from './lp-figure';
import { FACTORS, factorIcon, linePath, type PerFactor } from './marks';

/** How a society weighs the four factors now, against its long-term interest. Shares in percent. */
export interface MoodRadarData extends FigureData {
  /** Weights now, in percent; they sum to 100. */
  mood: PerFactor;
  /** Long-term weights they fade back to. */
  base: PerFactor;
}

export interface MoodRadarTexts extends FigureTexts {
  factor: string;
  mood: string;
  base: string;
  security: string;
  culture: string;
  economy: string;
  rights: string;
}

const TEXTS: MoodRadarTexts = {
  ...figureTexts, factor: 'Factor', mood: 'Mood', base: 'base', security: 'security', culture: 'culture', economy: 'economy', rights: 'rights',
};

/** Directions: security up, economy right, rights down, culture left. */
const DIRECTION = { security: [0, -1], economy: [1, 0], rights: [0, 1], culture: [-1, 0] } as const;
const RING = ['security', 'economy', 'rights', 'culture'] as const;

@customElement('lp-mood-radar')
export class LpMoodRadar extends LpFigure<MoodRadarData, MoodRadarTexts> {
  static override styles = [LpFigure.styles, css`
    svg { width: 5.6rem; margin-inline: auto; }
    .foot, .foot .acts { justify-content: center; }
    .foot .link { font-size: var(--t-12); }
  `];

  protected readonly defaults = TEXTS;

  protected chart(data: MoodRadarData): TemplateResult {
    // The outermost ring is 55 %: no mood in play goes further often, and small ones stay legible.
    const most = Math.max(55, ...FACTORS.flatMap((f) => [data.mood[f], data.base[f]]));
    const at = (values: PerFactor) => `${linePath(RING.map((f): [number, number] => [
      50 + (DIRECTION[f][0] * values[f] * 32) / most, 50 + (DIRECTION[f][1] * values[f] * 32) / most]))}Z`;
    return html`<svg viewBox="0 0 100 100" role="img" aria-label=${data.summary ?? this.summary(data)}>
        <path class="grid" d="M50 18L82 50L50 82L18 50ZM50 18V82M18 50H82"></path>
        <path d=${at(data.base)} fill="none" stroke="var(--ink-3)" stroke-dasharray="2 2.5" stroke-width="1.3"></path>
        <path d=${at(data.mood)} fill="var(--marker)" fill-opacity=".55" stroke="var(--ink)" stroke-width="1.6" stroke-linejoin="round"></path>
        ${factorIcon('security', 43, 0, 14)}${factorIcon('economy', 86, 43, 14)}${factorIcon('rights', 43, 86, 14)}${factorIcon('culture', 0, 43, 14)}
      </svg>
      ${this.tableOf(data, true)}`;
  }

  /** The list beside it is its table, so no toggle; the drawing is too small for more than two short words. */
  protected override foot(data: MoodRadarData): TemplateResult {
    const named = { ...data, title: data.title ?? this.t.mood, subtitle: data.subtitle ?? this.summary(data) };
    return html`<figcaption class="foot"><span class="acts">
      <button class="link" type="button" aria-label="${this.t.mood}: ${this.t.saveSvg}" @click=${() => this.save(named, 'svg')}>SVG</button>
      <button class="link" type="button" aria-label="${this.t.mood}: ${this.t.savePng}" @click=${() => this.save(named, 'png')}>PNG</button>
    </span></figcaption>`;
  }

  protected table(data: MoodRadarData): FigureTable {
    return { head: [this.t.factor, this.t.mood, this.t.base], rows: FACTORS.map((f) => [this.t[f], data.mood[f], data.base[f]]) };
  }

  private summary(data: MoodRadarData): string {
    const say = (values: PerFactor) => FACTORS.map((f) => `${this.t[f]} ${this.number(values[f], 0)}`).join(', ');
    return `${this.t.mood}: ${say(data.mood)}. ${this.t.base}: ${say(data.base)}.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lp-mood-radar': LpMoodRadar;
  }
}
