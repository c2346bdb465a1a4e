import { svg, type SVGTemplateResult } from 'lit';

/** The four factors of a state's standing, in the order they are always shown. */
export type Factor = 'security' | 'culture' | 'economy' | 'rights';

export const FACTORS: readonly Factor[] = ['security', 'culture', 'economy', 'rights'];

/** A number for each factor. */
export type PerFactor = Readonly<Record<Factor, number>>;

/** A seat as it is marked everywhere: flag file (without `.svg`), two letters, name. */
export interface Seat {
  mark: string;
  flag: string;
  name: string;
}

/** The address of a flag; relative to the page's base, so it holds under any context path. */
export function flagUrl(flag: string): string {
  return new URL(`flags/${encodeURIComponent(flag || 'unknown')}.svg`, document.baseURI).href;
}

/** A flag inside a drawing, 3:2, with the hairline that keeps white fields visible. */
export function flagMark(flag: string, x: number, y: number, width = 20): SVGTemplateResult {
  const height = (width * 2) / 3;
  return svg`<image href=${flagUrl(flag)} x=${x} y=${y} width=${width} height=${height}></image>
    <rect class="flagline" x=${x + 0.25} y=${y + 0.25} width=${width - 0.5} height=${height - 0.5} stroke-width=".5"></rect>`;
}

const ICONS: Readonly<Record<Factor, SVGTemplateResult>> = {
  security: svg`<path d="M8 1.5l5.5 2v4.2c0 3.3-2.3 5.6-5.5 6.8-3.2-1.2-5.5-3.5-5.5-6.8V3.5z"/>`,
  culture: svg`<path d="M8 4C6.5 2.8 4.3 2.5 1.8 2.7v9.8c2.5-.2 4.7.1 6.2 1.3 1.5-1.2 3.7-1.5 6.2-1.3V2.7C11.7 2.5 9.5 2.8 8 4zm0 0v9.8"/>`,
  economy: svg`<ellipse cx="8" cy="4.2" rx="5.3" ry="2.3"/><path d="M2.7 4.2v3.8c0 1.3 2.4 2.3 5.3 2.3s5.3-1 5.3-2.3V4.2M2.7 8v3.8c0 1.3 2.4 2.3 5.3 2.3s5.3-1 5.3-2.3V8"/>`,
  rights: svg`<path d="M8 1.6v12.6M5 14.2h6M2.6 4h10.8M4 4L1.6 9.4c0 1.2 1.1 1.9 2.4 1.9s2.4-.7 2.4-1.9L4 4zm8 0L9.6 9.4c0 1.2 1.1 1.9 2.4 1.9s2.4-.7 2.4-1.9L12 4z"/>`,
};

/** A factor's icon in its colour: shield, open book, coins, scales. A word always stands beside it. */
export function factorIcon(factor: Factor, x: number, y: number, size = 16): SVGTemplateResult {
  return svg`<svg class="icon ${factor}" x=${x} y=${y} width=${size} height=${size} viewBox="0 0 16 16">${ICONS[factor]}</svg>`;
}

/** A five-pointed star, the sign of the Nash solution. */
export function starPath(cx: number, cy: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    const q = i % 2 === 0 ? r : r * 0.42;
    return `${(cx + q * Math.cos(angle)).toFixed(1)} ${(cy + q * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}

/** A line through points. */
export function linePath(points: readonly (readonly [number, number])[]): string {
  return points.length === 0 ? '' : `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

/** People in words short enough for a map: 312k, 2.75m. */
export function people(n: number, locale: string, thousand: string, million: string): string {
  const write = (value: number, digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  if (n >= 999_500) return write(n / 1e6, 2) + million;
  return n >= 1000 ? write(n / 1000, n < 9950 ? 1 : 0) + thousand : write(n, 0);
}
