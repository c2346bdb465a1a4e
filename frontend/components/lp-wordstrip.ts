import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LpFigure, figureTexts, type FigureData, type FigureTable, type FigureTexts } from './lp-figure';
import { flagUrl, type Seat } from './marks';

/** What became of a promise in one round; empty where nothing was due. */
export type WordMark = 'kept' | 'broken' | 'misread' | 'rejected' | '';

/** A promise and what became of it, round by round. */
export interface WordRow {
  /** Round in which it was made. */
  round: number;
  /** Who promised. */
  seats: Seat[];
  promise: string;
  /** How it stood at home when it was ratified: a margin or a word. */
  atHome?: string;
  /** Whether parliament refused it. */
  refused?: boolean;
  /** One mark for each round of the game. */
  marks: WordMark[];
}

/** Every promise by round: kept, broken by choice, or rejected at home. */
export interface WordstripData extends FigureData {
  rounds: number;
  rows: WordRow[];
}

export interface WordstripTexts extends FigureTexts {
  made: string;
  promise: string;
  atHome: string;
  kept: string;
  broken: string;
  misread: string;
  rejected: string;
  round: string;
}

const TEXTS: WordstripTexts = {
  ...figureTexts, made: 'Round', promise: 'Promise', atHome: 'At home', kept: 'kept', broken: 'broken by choice', misread: 'kept, taken for broken',
  rejected: 'rejected at home', round: 'round {0}',
};

const SIGN: Readonly<Record<WordMark, string>> = { kept: '', broken: '✕', misread: '✕', rejected: '○', '': '' };

@customElement('lp-wordstrip')
export class LpWordstrip extends LpFigure<WordstripData, WordstripTexts> {
  static override styles = [LpFigure.styles, css`
    .key { display: flex; flex-wrap: wrap; gap: .2rem 1rem; font-size: var(--t-12); color: var(--ink-2); margin-bottom: .3rem; }
    .key span { display: inline-flex; align-items: center; gap: .35rem; }
    :is(th, td) { padding: .31rem .6rem .31rem 0; vertical-align: middle; }
    td.r { color: var(--ink-3); width: 1.4rem; }
    thead th { white-space: nowrap; }
    thead th:last-child, td:last-child { width: 1%; }
    .who { display: inline-flex; flex-wrap: wrap; gap: .15rem .35rem; margin-inline-end: .35rem; vertical-align: -.12em; }
    .seat { font-size: var(--t-12); }
    .seat img { width: 1rem; height: .68rem; }
    .home { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .no { color: var(--alert); font-weight: var(--w-strong); }
    .strip { display: inline-flex; gap: 2px; }
    .strip i, .key i { display: inline-grid; place-items: center; width: 15px; height: 15px; flex: none; font: 700 11px/1 var(--sans); border-bottom: 1px solid var(--line); }
    i.kept { background: var(--ink); border: 0; }
    i.broken { border: 1.5px solid var(--alert); color: var(--alert); }
    i.misread { background: var(--ink); color: var(--sheet); border: 0; }
    i.rejected { border: 1.5px dashed var(--edge); }
  `];

  protected readonly defaults = TEXTS;

  protected chart(data: WordstripData): TemplateResult {
    const t = this.t;
    const marks: WordMark[] = ['kept', 'broken', 'misread', 'rejected'];
    const used = marks.filter((m) => m !== 'misread' || data.rows.some((r) => r.marks.includes(m)));
    const home = data.rows.some((r) => r.atHome);
    return html`<p class="key" aria-hidden="true">${used.map((m) => html`<span><i class=${m}>${SIGN[m]}</i>${t[m as 'kept']}</span>`)}</p>
      <div class="scroll" tabindex="0" role="group" aria-label=${data.title ?? t.promise}><table>
        <caption class="sr">${data.title ?? data.summary ?? nothing}</caption>
        <thead><tr><th scope="col" colspan="2"><span class="sr">${t.made}, </span>${t.promise}</th>${home ? html`<th scope="col">${t.atHome}</th>` : nothing}
          <th scope="col">1–${data.rounds}</th></tr></thead>
        <tbody>${data.rows.map((row) => html`<tr>
          <td class="r">${row.round}</td>
          <th scope="row"><span class="who">${row.seats.map((s) => html`<span class="seat" title=${s.name}><img src=${flagUrl(s.flag)} alt="">${s.mark}</span>`)}</span>${row.promise}</th>
          ${home ? html`<td class="home ${row.refused ? 'no' : ''}">${row.refused ? '✕ ' : ''}${row.atHome ?? ''}</td>` : nothing}
          <td><span class="strip" role="img" aria-label=${this.says(row)}>${row.marks.map((m) => html`<i class=${m}>${SIGN[m]}</i>`)}</span></td>
        </tr>`)}</tbody>
      </table></div>`;
  }

  /** It is a table already. */
  protected override foot(data: WordstripData): TemplateResult {
    return html`<figcaption class="foot"><span class="acts">${this.saves(data)}</span></figcaption>`;
  }

  protected table(data: WordstripData): FigureTable {
    return { head: [this.t.promise], rows: data.rows.map((r) => [r.promise, this.says(r)]) };
  }

  private says(row: WordRow): string {
    return row.marks.flatMap((m, i) => (m ? [`${this.t.round.replace('{0}', String(i + 1))} ${this.t[m]}`] : [])).join(', ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lp-wordstrip': LpWordstrip;
  }
}
