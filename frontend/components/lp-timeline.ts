import { css, html, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { LpFigure, figureTexts, type FigureData, type FigureTable, type FigureTexts } from './lp-figure';
import { flagMark, linePath, type Seat } from './marks';
import { spread, textWidth } from './place-labels';

/** A state and its social contract: at the start, then at the end of each round. */
export interface TimelineState extends Seat {
  me: boolean;
  /** Index 0 is the start, index r the end of round r. */
  contract: number[];
}

/** What happened: a crisis ◇, a deal ■, a broken word ✕, an election ▲. */
export interface TimelineEvent {
  id: string;
  kind: 'crisis' | 'deal' | 'broken' | 'election';
  round: number;
  /** Phase within the round, 0 (news) to 4 (reckoning). */
  phase: number;
  text: string;
}

/** A moment of the game. */
export interface Moment {
  round: number;
  phase: number;
}

/** The whole game: every state's social contract, what happened, and the moment looked at. */
export interface TimelineData extends FigureData {
  rounds: number;
  /** The social contract below which a government falls. */
  fall: number;
  states: TimelineState[];
  events: TimelineEvent[];
  moment?: Moment;
}

export interface TimelineTexts extends FigureTexts {
  /** {0} is the round. */
  round: string;
  crisis: string;
  deal: string;
  broken: string;
  election: string;
  slider: string;
  moment: string;
  events: string;
  start: string;
  /** Names of the five phases, in order. */
  phases: string[];
  summary: string;
}

const TEXTS: TimelineTexts = {
  ...figureTexts, round: 'round {0}', crisis: 'crisis', deal: 'deal', broken: 'word broken', election: 'election',
  slider: 'Moment of the game', moment: 'Round', events: 'What happened', start: 'start',
  phases: ['NEWS', 'TALKS', 'RATIFICATION', 'POLICY', 'RECKONING'], summary: 'Social contract by state and round.',
};

const SIGN = { crisis: '◇', deal: '■', broken: '✕', election: '▲' } as const;
const PHASES = 5;
const LEFT = 30;
const RIGHT = 34;

@customElement('lp-timeline')
export class LpTimeline extends LpFigure<TimelineData, TimelineTexts> {
  static override styles = [LpFigure.styles, css`
    .body { position: relative; }
    .key { display: inline-flex; flex-wrap: wrap; gap: 0 .7rem; font-size: var(--t-12); color: var(--ink-3); }
    .key b { font-weight: 700; color: var(--ink-2); }
    .key .broken b { color: var(--alert); }
    input { position: absolute; appearance: none; height: 28px; margin: 0; background: none; cursor: ew-resize; z-index: 1; }
    input::-webkit-slider-runnable-track { height: 28px; background: none; }
    input::-webkit-slider-thumb { appearance: none; width: 20px; height: 20px; margin-top: 4px; border-radius: 50%; background: var(--marker); border: 2px solid var(--ink); }
    input::-moz-range-track { height: 28px; background: none; }
    input::-moz-range-thumb { width: 16px; height: 16px; border-radius: 50%; background: var(--marker); border: 2px solid var(--ink); }
    input:focus-visible { outline: none; box-shadow: none; }
    input:focus-visible::-webkit-slider-thumb { outline: 2px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 6px var(--marker); }
    input:focus-visible::-moz-range-thumb { outline: 2px solid var(--focus); outline-offset: 2px; }
    .ev { position: relative; }
    .ev li { position: absolute; }
    .ev.list li { position: static; }
    .ev button { display: inline-flex; align-items: center; gap: .3rem; min-height: 24px; padding: 0; background: none; border: 0; font: 400 var(--t-12)/1.2 var(--sans); color: var(--ink-2); white-space: nowrap; cursor: pointer; text-align: start; }
    .ev.list button { white-space: normal; font-size: var(--t-13); }
    .ev button:hover { color: var(--ink); text-decoration: underline; text-underline-offset: .2em; }
    .ev b { font-weight: 700; color: var(--ink); }
    .ev .broken b { color: var(--alert); }
    .ev [aria-current] button { color: var(--ink); font-weight: var(--w-strong); }
    .ev .when { color: var(--ink-3); min-width: 4.2rem; }
  `];

  protected readonly defaults = TEXTS;
  @state() private at = 0;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data') && this.data?.moment) {
      this.at = position(this.data.moment);
    }
  }

  protected chart(data: TimelineData): TemplateResult {
    const right = this.width - RIGHT - (this.width > 520 ? 20 : 0);
    const span = right - LEFT;
    const x = (rounds: number) => LEFT + (rounds / data.rounds) * span;
    const rail = 118;
    const now = momentOf(this.at, data.rounds);
    const steps = data.rounds * PHASES - 1;
    const half = span / (data.rounds * PHASES) / 2;
    return html`<div class="body">
      ${this.key(data)}
      <svg viewBox="0 0 ${this.width} ${rail + 34}" role="img" aria-label=${data.summary ?? this.summary(data)}>
        ${this.drawing(data, x, rail, now)}
        <path d="M${x((this.at + 0.5) / PHASES)} 2V${rail}" stroke="var(--ink)" stroke-width="2"></path>
      </svg>
      <input type="range" min="0" max=${steps} step="1" .value=${String(this.at)} aria-label=${this.t.slider} aria-valuetext=${this.words(now)}
        style="left:calc(${this.pct(LEFT + half)} - 10px);width:calc(${this.pct(span - 2 * half)} + 20px);bottom:calc(100% - ${this.keyHeight(data)} - ${this.rem(rail + 14)})"
        @input=${(e: Event) => this.go(Number((e.target as HTMLInputElement).value))}>
      ${this.events(data, x, now)}
    </div>`;
  }

  private key(data: TimelineData): TemplateResult {
    const kinds = (Object.keys(SIGN) as (keyof typeof SIGN)[]).filter((k) => data.events.some((e) => e.kind === k));
    return html`<div class="key" style="height:${this.keyHeight(data)}" aria-hidden="true">${kinds.map((k) => html`<span class=${k}><b>${SIGN[k]}</b> ${this.t[k]}</span>`)}</div>`;
  }

  private keyHeight(data: TimelineData): string {
    return data.events.length > 0 ? '1.25rem' : '0rem';
  }

  private pct(px: number): string {
    return `${((px / this.width) * 100).toFixed(3)}%`;
  }

  private rem(px: number): string {
    return `${px / 16}rem`;
  }

  private drawing(data: TimelineData, x: (r: number) => number, rail: number, now: Moment): SVGTemplateResult {
    const values = data.states.flatMap((s) => s.contract);
    const low = Math.max(0, Math.min(data.fall, ...values) - 5);
    const high = Math.min(100, Math.max(data.fall + 20, ...values) + 4);
    const y = (v: number) => rail - 14 - ((v - low) / (high - low)) * (rail - 22);
    const states = [...data.states].filter((s) => s.contract.length > 0).sort((a, b) => Number(a.me) - Number(b.me));
    const ends = spread(states.map((s) => y(s.contract[s.contract.length - 1])), 13.5, 8, rail - 10);
    const end = (s: TimelineState) => x(Math.min(data.rounds, s.contract.length - 1));
    const wide = this.width > 520;
    const column = x(1) - x(0);
    const word = textWidth(this.t.round.replace('{0}', '88'), 12, 650) < column - 6;
    const ticks = [data.fall, data.fall + 20, data.fall + 40].filter((v) => v < high);
    return svg`
      ${Array.from({ length: data.rounds + 1 }, (_, r) => svg`<path class="grid" d="M${x(r)} 8V${rail - 10}"></path>`)}
      ${Array.from({ length: data.rounds }, (_, i) => svg`<text class="tick ${now.round === i + 1 ? 'strong' : ''}" text-anchor="middle" x=${x(i + 0.5)} y=${rail + 26}>${
        word ? this.t.round.replace('{0}', String(i + 1)) : i + 1}</text>`)}
      ${ticks.map((v) => svg`<text class="tick" text-anchor="end" x=${LEFT - 8} y=${y(v) + 4}>${v}</text>`)}
      <path class="alertln" d="M${LEFT} ${y(data.fall)}H${x(data.rounds)}"></path>
      ${states.map((s, i) => {
        const line = linePath(s.contract.map((v, r): [number, number] => [x(r), y(v)]));
        return svg`
          ${s.me ? svg`<path class="halo" style="stroke-width:7" d=${line}></path>` : nothing}
          <path class="tr ${s.me ? 'me' : ''}" style=${s.me ? '' : 'stroke-width:1.5'} d=${line}></path>
          ${wide ? flagMark(s.flag, end(s) + 7, ends[i] - 5, 15) : nothing}
          <text class="tick strong" x=${end(s) + (wide ? 25 : 6)} y=${ends[i] + 4}>${s.mark}</text>`;
      })}`;
  }

  /** Events on as many lines as they need; on a narrow screen as a list with the round in front. */
  private events(data: TimelineData, x: (r: number) => number, now: Moment): TemplateResult {
    const sorted = [...data.events].sort((a, b) => position(a) - position(b));
    const list = this.width < 700;
    const lines: number[] = [];
    const items = sorted.map((e) => {
      const width = textWidth(e.text, 12, 500) + 26;
      const wanted = x((position(e) + 0.5) / PHASES) - 6;
      const left = Math.min(wanted, this.width - width);
      let line = lines.findIndex((end) => end < left);
      if (line < 0) line = lines.length;
      lines[line] = left + width;
      return { e, left, line };
    });
    return html`<ol class="ev ${list ? 'list' : ''}" style=${list ? '' : `height:${this.rem(24 * lines.length)}`}>
      ${items.map(({ e, left, line }) => html`<li class=${e.kind} style=${list ? '' : `left:${this.pct(left)};top:${this.rem(24 * line)}`}
        aria-current=${e.round === now.round && e.phase === now.phase ? 'true' : nothing}>
        <button type="button" @click=${() => this.go(position(e))}>
          ${list ? html`<span class="when">${this.t.round.replace('{0}', String(e.round))}</span>` : nothing}
          <b aria-hidden="true">${SIGN[e.kind]}</b><span class="sr">${this.t[e.kind]}: </span>${e.text}</button></li>`)}
    </ol>`;
  }

  private go(at: number): void {
    const rounds = this.data?.rounds ?? 1;
    this.at = Math.max(0, Math.min(rounds * PHASES - 1, at));
    const { round, phase } = momentOf(this.at, rounds);
    this.dispatchEvent(new CustomEvent('moment', { detail: { round, phase }, bubbles: true, composed: true }));
  }

  private words(now: Moment): string {
    return `${this.t.round.replace('{0}', String(now.round))}, ${this.t.phases[now.phase]}`;
  }

  protected table(data: TimelineData): FigureTable {
    const t = this.t;
    const what = (round: number) => data.events.filter((e) => e.round === round).map((e) => `${SIGN[e.kind]} ${e.text}`).join(', ');
    return {
      head: [t.moment, ...data.states.map((s) => s.name), t.events],
      rows: Array.from({ length: data.rounds + 1 }, (_, r) => [
        r === 0 ? t.start : t.round.replace('{0}', String(r)), ...data.states.map((s) => s.contract[r] ?? '–'), what(r),
      ]),
    };
  }

  private summary(data: TimelineData): string {
    return [this.t.summary, ...data.states.map((s) => `${s.name}: ${s.contract.map((v) => this.number(v, 0)).join(', ')}.`)].join(' ');
  }
}

function position(m: Moment): number {
  return (m.round - 1) * PHASES + m.phase;
}

function momentOf(at: number, rounds: number): Moment {
  return { round: Math.min(rounds, Math.floor(at / PHASES) + 1), phase: at % PHASES };
}

declare global {
  interface HTMLElementTagNameMap {
    'lp-timeline': LpTimeline;
  }
}
