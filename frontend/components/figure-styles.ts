import { css } from 'lit';

/** What all figures share: type, axes, trails, marks, the table. Only tokens, so both themes come for free. */
export const figureStyles = css`
  :host { display: block; min-width: 0; font: 400 var(--t-15, 15px) / var(--lh-text, 1.45) var(--sans, sans-serif); color: var(--ink); font-variant-numeric: tabular-nums; }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  figure, p, ol, ul, table, dl, dd { margin: 0; padding: 0; }
  ol, ul { list-style: none; }
  .title { font: var(--w-strong) var(--t-20)/var(--lh-tight) var(--serif); letter-spacing: -.005em; text-wrap: balance; color: var(--ink); }
  .sub { font-size: var(--t-13); color: var(--ink-2); margin: .12rem 0 .5rem; line-height: 1.35; }
  .foot { display: var(--figure-foot, flex); justify-content: space-between; align-items: center; gap: 1rem; font-size: var(--t-12); color: var(--ink-3); margin-top: .2rem; }
  .foot { flex-wrap: wrap; gap: 0 1rem; }
  .foot .acts { display: flex; flex-wrap: wrap; gap: 0 .9rem; }
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .link { background: none; border: 0; padding: .3rem 0; min-height: 24px; font: inherit; font-size: var(--t-13); color: var(--ink-2); text-decoration: underline; text-underline-offset: .2em; text-decoration-color: var(--edge); cursor: pointer; white-space: nowrap; }
  .link:hover { color: var(--ink); text-decoration-color: currentColor; }
  :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: var(--r-1); box-shadow: 0 0 0 5px var(--marker); }

  svg { display: block; width: 100%; height: auto; overflow: visible; }
  svg text { font-family: var(--sans); font-variant-numeric: tabular-nums; fill: var(--ink); }
  .ax { stroke: var(--edge); stroke-width: 1; fill: none; }
  .grid { stroke: var(--line); stroke-width: 1; fill: none; }
  .tick { font-size: 12px; fill: var(--ink-3); }
  .axl { font-size: 13px; font-weight: 600; fill: var(--ink-2); }
  .zone { font: 600 13px var(--serif); font-family: var(--serif) !important; fill: var(--ink-2) !important; }
  .axn { font-size: 13px; fill: var(--ink-2); }
  .strong { font-weight: 650; fill: var(--ink); }
  .sl, .sl2, .m-t { paint-order: stroke; stroke: var(--ground, var(--sheet)); stroke-width: 3px; stroke-linejoin: round; }
  .sl { font-size: 13px; font-weight: 650; }
  .m-t { font-size: 12px; font-weight: 600; stroke: var(--land-seat); }
  .m-t.quiet { font-weight: 400; }
  .m-t.mark { font-size: 13px; font-weight: 650; }
  .sl2 { font-size: 12px; fill: var(--ink-2); }
  .icon { fill: none; stroke-width: 1.7; stroke-linejoin: round; stroke-linecap: round; }
  .security { --fc: var(--security); --ft: var(--security-text); }
  .culture { --fc: var(--culture); --ft: var(--culture-text); }
  .economy { --fc: var(--economy); --ft: var(--economy-text); }
  .rights { --fc: var(--rights); --ft: var(--rights-text); }
  .icon { stroke: var(--ft); }
  .tr { fill: none; stroke: var(--seat-trail); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
  .tr.me { stroke: var(--ink); stroke-width: 2.5; }
  .tr.free { stroke-dasharray: 1 4.2; }
  .halo { fill: none; stroke: var(--marker); stroke-width: 9; stroke-linejoin: round; stroke-linecap: round; }
  .dot { fill: var(--seat-trail); }
  .dot.me { fill: var(--ink); }
  .dot.free { fill: var(--ground, var(--sheet)); stroke: var(--seat-trail); stroke-width: 1.5; }
  .alertln { stroke: var(--alert); stroke-width: 1.4; stroke-dasharray: 4 3; fill: none; }
  .flagline { fill: none; stroke: #17212b; stroke-opacity: .3; }

  .seat { display: inline-flex; align-items: center; gap: .35em; font-weight: var(--w-strong); white-space: nowrap; line-height: 1; }
  .seat img { width: var(--seat-w); height: var(--seat-h); border-radius: 1px; box-shadow: 0 0 0 1px light-dark(#17212b38, #ffffff40); flex: none; }

  .scroll { overflow: auto; max-height: 32rem; }
  table { width: 100%; border-collapse: collapse; font-size: var(--t-13); }
  th { text-align: start; font-weight: var(--w-label); padding: .3rem .75rem .3rem 0; }
  thead th { font-size: var(--t-12); color: var(--ink-2); border-bottom: 2px solid var(--ink); vertical-align: bottom; }
  tbody :is(th, td) { border-bottom: var(--rule); }
  td { padding: .3rem .75rem .3rem 0; }
  .num { text-align: end; white-space: nowrap; }
  :is(th, td):last-child { padding-inline-end: 0; }

  @keyframes draw { from { stroke-dashoffset: 1; } to { stroke-dashoffset: 0; } }
  @media (prefers-reduced-motion: no-preference) {
    .draw { stroke-dasharray: 1; animation: draw 900ms var(--ease) 1; }
  }
`;
