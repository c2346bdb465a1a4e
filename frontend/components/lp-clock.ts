import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** The clock of a phase as the server told it. */
export interface ClockData {
  /** Whether it runs down, stands, ends on a date, or there is none. */
  kind: 'running' | 'paused' | 'date' | 'none';
  /** Milliseconds left when this was written; the device's own clock plays no part. */
  left?: number;
  /** The day and hour it ends. */
  day?: string;
}

export interface ClockTexts {
  /** What the clock measures. */
  label: string;
  minutes: string;
  minute: string;
  up: string;
  paused: string;
  ends: string;
}

const TEXTS: ClockTexts = { label: 'Time left in this phase', minutes: '{0} minutes left', minute: 'One minute left', up: 'Time is up', paused: 'paused', ends: 'ends {0}' };

/** Minutes left at which it speaks up. */
const SPEAKS_AT: readonly number[] = [5, 1, 0];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A device that was asleep or whose clock was set asks the server again. */
const SLEPT = 2_500;

/** Counts down to the end of a phase; says when five minutes and one are left. */
@customElement('lp-clock')
export class LpClock extends LitElement {
  static override styles = css`
    :host { display: inline-flex; align-items: baseline; gap: .35em; font-variant-numeric: tabular-nums; white-space: nowrap; }
    :host([hidden]) { display: none; }
    .low { color: var(--alert); }
    .still { color: var(--ink-3); }
    small { font-size: max(.5em, var(--t-12)); font-weight: var(--w-label); letter-spacing: 0; color: var(--ink-2); }
    .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  `;

  @property({ attribute: false }) data?: ClockData;
  @property({ attribute: false }) texts?: Partial<ClockTexts>;
  @state() private left = 0;
  @state() private said = '';

  /** When it ends on the page's own stopwatch, which no setting of the device's clock moves. */
  private end = 0;
  private timer?: number;
  private stopwatch = 0;
  private calendar = 0;

  private get t(): ClockTexts {
    return { ...TEXTS, ...this.texts };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.woke);
    this.run();
  }

  override disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.woke);
    window.clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) {
      this.end = performance.now() + (this.data?.left ?? 0);
      this.left = Math.max(0, this.data?.left ?? 0);
      this.said = '';
      this.run();
    }
  }

  private run(): void {
    window.clearTimeout(this.timer);
    this.stopwatch = performance.now();
    this.calendar = Date.now();
    if (this.data?.kind === 'running' || this.data?.kind === 'date') {
      this.timer = window.setTimeout(this.tick, ((this.end - performance.now()) % 1000 + 1000) % 1000 + 5);
    }
  }

  private readonly tick = (): void => {
    this.askAgain();
    const before = this.left;
    this.left = Math.max(0, this.end - performance.now());
    const passed = SPEAKS_AT.find((m) => before > m * MINUTE && this.left <= m * MINUTE);
    if (passed !== undefined) {
      this.said = passed === 0 ? this.t.up : passed === 1 ? this.t.minute : this.t.minutes.replace('{0}', String(passed));
    }
    this.run();
  };

  private readonly woke = (): void => {
    if (!document.hidden) {
      this.askAgain();
    }
  };

  /** Stopwatches stand still while some devices sleep; the calendar tells. */
  private askAgain(): void {
    if (this.data && Math.abs(Date.now() - this.calendar - (performance.now() - this.stopwatch)) > SLEPT) {
      this.stopwatch = performance.now();
      this.calendar = Date.now();
      this.dispatchEvent(new CustomEvent('clock-lost'));
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { data } = this;
    if (!data || data.kind === 'none') {
      return nothing;
    }
    const timed = data.left !== undefined && data.left !== null && (data.kind !== 'date' || this.left < HOUR);
    const low = timed && data.kind !== 'paused' && this.left <= MINUTE;
    return html`<span role="timer" aria-label=${this.t.label} class=${data.kind === 'paused' ? 'still' : low ? 'low' : ''}
      >${timed ? html`<span>${this.face()}</span>` : nothing}</span
      >${this.small(data)}<span class="sr" aria-live="polite">${this.said}</span>`;
  }

  private small(data: ClockData): TemplateResult | typeof nothing {
    const words = data.kind === 'paused' ? this.t.paused : data.day ? this.t.ends.replace('{0}', data.day) : '';
    return words ? html`<small part="note">${words}</small>` : nothing;
  }

  private face(): string {
    const seconds = Math.ceil(this.left / 1000);
    const two = (n: number) => String(n).padStart(2, '0');
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return this.left >= HOUR ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lp-clock': LpClock;
  }
}
