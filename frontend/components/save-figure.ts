/** What of a computed style a drawing needs to look the same on its own. */
const DRAWN = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity',
  'paint-order', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'] as const;
const LAID_OUT = [...DRAWN, 'display', 'position', 'width', 'height', 'padding', 'margin', 'border', 'border-collapse', 'background',
  'color', 'text-align', 'line-height', 'gap', 'flex', 'flex-wrap', 'align-items', 'justify-content', 'vertical-align', 'white-space',
  'place-items', 'box-sizing', 'grid-template-columns', 'letter-spacing'] as const;
const MARGIN = 16;
/** A drawing smaller than this, px, is saved larger. */
const LEAST_WIDTH = 320;

/** Words around the drawing. */
export interface Caption { title?: string; subtitle?: string; source?: string }

/** Saves a figure as a file of its own: the drawing with its title, its line of explanation and its source. */
export async function saveFigure(content: Element, caption: Caption, kind: 'svg' | 'png'): Promise<void> {
  const drawing = await standalone(content, caption);
  const text = new XMLSerializer().serializeToString(drawing);
  const name = (caption.title ?? 'figure').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'figure';
  const vector = new Blob([text], { type: 'image/svg+xml' });
  download(kind === 'svg' ? vector : await bitmap(text, drawing), `${name}.${kind}`);
}

async function standalone(content: Element, caption: Caption): Promise<SVGSVGElement> {
  const shown = content.getBoundingClientRect();
  const larger = content instanceof SVGElement ? Math.max(1, LEAST_WIDTH / shown.width) : 1;
  const size = { width: shown.width * larger, height: shown.height * larger };
  const root = getComputedStyle(content);
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  const width = Math.round(size.width) + 2 * MARGIN;
  let y = MARGIN;
  const line = (text: string | undefined, px: number, weight: number, opacity: number) => {
    for (const part of wrap(text ?? '', Math.floor((width - 2 * MARGIN) / (px * 0.5)))) {
      y += px * 1.25;
      const t = document.createElementNS(ns, 'text');
      t.textContent = part;
      t.setAttribute('x', String(MARGIN));
      t.setAttribute('y', String(y));
      const face = root.getPropertyValue(weight > 400 ? '--serif' : '--sans') || 'sans-serif';
      t.setAttribute('style', `font:${weight} ${px}px ${face};fill:${root.color};opacity:${opacity}`);
      svg.append(t);
    }
  };
  line(caption.title, 20, 650, 1);
  line(caption.subtitle, 13, 400, 0.8);
  y += 10;
  const copy = content.cloneNode(true) as Element;
  inline(content, copy, content instanceof SVGElement ? DRAWN : LAID_OUT);
  copy.querySelectorAll('[data-unseen]').forEach((part) => part.remove());
  await embedImages(copy);
  if (copy instanceof SVGElement) {
    copy.setAttribute('x', String(MARGIN));
    copy.setAttribute('y', String(y));
    copy.setAttribute('width', String(size.width));
    copy.setAttribute('height', String(size.height));
    svg.append(copy);
  } else {
    const foreign = document.createElementNS(ns, 'foreignObject');
    foreign.setAttribute('x', String(MARGIN));
    foreign.setAttribute('y', String(y));
    foreign.setAttribute('width', String(size.width));
    foreign.setAttribute('height', String(size.height));
    foreign.append(copy);
    svg.append(foreign);
  }
  y += size.height;
  line(caption.source, 12, 400, 0.8);
  const height = Math.round(y + MARGIN);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const ground = document.createElementNS(ns, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', resolved(content, 'var(--sheet)'));
  svg.prepend(ground);
  const letters = document.createElementNS(ns, 'style');
  letters.textContent = await faces();
  svg.prepend(letters);
  return svg;
}

/** The two faces of the page, so that letters keep their width wherever the file is opened. */
async function faces(): Promise<string> {
  const rules = Array.from(document.styleSheets).flatMap((sheet) => {
    try {
      return Array.from(sheet.cssRules);
    } catch {
      return [];
    }
  }).filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
  const wanted = rules.filter((rule) => {
    const family = rule.style.getPropertyValue('font-family');
    const range = rule.style.getPropertyValue('unicode-range').toUpperCase().replace(/U\+0+(?=[0-9A-F])/g, 'U+');
    return /Source S/.test(family) && !/italic/.test(rule.style.getPropertyValue('font-style')) && (range === '' || /^U\+0/.test(range));
  });
  const texts = await Promise.all(wanted.map(async (rule) => {
    const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'));
    if (!source) return '';
    try {
      const url = new URL(source[1], rule.parentStyleSheet?.href ?? document.baseURI);
      const data = await dataUrl(await (await fetch(url)).blob());
      return `@font-face{font-family:${rule.style.getPropertyValue('font-family')};font-weight:${rule.style.getPropertyValue('font-weight') || 'normal'};src:url("${data}")}`;
    } catch {
      return '';
    }
  }));
  return texts.join('');
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let now = '';
  for (const word of text.split(' ').filter(Boolean)) {
    if (now && now.length + word.length + 1 > most) {
      lines.push(now);
      now = word;
    } else {
      now = now ? `${now} ${word}` : word;
    }
  }
  return now ? [...lines, now] : lines;
}

/** A colour of the theme as the browser computes it. */
function resolved(near: Element, colour: string): string {
  const probe = document.createElement('span');
  probe.style.color = colour;
  (near.getRootNode() as ShadowRoot).append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value || '#fff';
}

function inline(from: Element, to: Element, properties: readonly string[]): void {
  const style = getComputedStyle(from);
  to.setAttribute('style', properties.map((p) => `${p}:${style.getPropertyValue(p)}`).join(';'));
  if (from.classList.contains('sr')) to.setAttribute('data-unseen', '');
  to.removeAttribute('class');
  Array.from(from.children).forEach((child, i) => {
    const copy = to.children[i];
    if (copy) inline(child, copy, properties);
  });
}

async function embedImages(copy: Element): Promise<void> {
  await Promise.all(Array.from(copy.querySelectorAll('image, img')).map(async (image) => {
    const attribute = image.localName === 'img' ? 'src' : 'href';
    const url = image.getAttribute(attribute);
    if (!url) return;
    try {
      image.setAttribute(attribute, await dataUrl(await (await fetch(url)).blob()));
    } catch {
      image.remove();
    }
  }));
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = failed;
    reader.readAsDataURL(blob);
  });
}

async function bitmap(text: string, drawing: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const sharp = 2;
  canvas.width = Number(drawing.getAttribute('width')) * sharp;
  canvas.height = Number(drawing.getAttribute('height')) * sharp;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'));
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
