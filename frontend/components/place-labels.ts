/** A rectangle on the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A label that wants a place near a point, with the places it would accept, best first. */
export interface LabelWish {
  width: number;
  height: number;
  at: readonly [number, number];
  /** Space the mark itself needs around the point. */
  gap: number;
  /** Preferred directions as unit steps (x, y); right, left, above, below by default. */
  prefer?: readonly (readonly [number, number])[];
}

const AROUND: readonly (readonly [number, number])[] = [
  [1, 0], [-1, 0], [1, 1], [1, -1], [-1, 1], [-1, -1], [0, 1], [0, -1],
];

export function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}

/** Small boxes along a line, so that labels keep off it. */
export function along(points: readonly (readonly [number, number])[], thickness = 4): Box[] {
  const boxes: Box[] = [];
  for (let i = 1; i < points.length; i += 1) {
    const [ax, ay] = points[i - 1];
    const [bx, by] = points[i];
    const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 5));
    for (let s = 0; s <= steps; s += 1) {
      const x = ax + ((bx - ax) * s) / steps;
      const y = ay + ((by - ay) * s) / steps;
      boxes.push({ x: x - thickness / 2, y: y - thickness / 2, width: thickness, height: thickness });
    }
  }
  return boxes;
}

/**
 * Gives each label the place with the least overlap, in the order given: other labels weigh most, then the frame, then
 * lines and dots, then distance. Returns the top left corner for each.
 */
export function placeLabels(wishes: readonly LabelWish[], frame: Box, obstacles: readonly Box[], fixed: readonly Box[] = []): Box[] {
  const placed: Box[] = [...fixed];
  return wishes.map((wish) => {
    const directions = [...(wish.prefer ?? []), ...AROUND];
    let best: Box | undefined;
    let least = Infinity;
    directions.forEach(([dx, dy], rank) => {
      for (const reach of [0, 8, 18, 30]) {
        const gap = wish.gap + reach;
        const box: Box = {
          x: wish.at[0] + dx * gap + (dx > 0 ? 0 : dx < 0 ? -wish.width : -wish.width / 2),
          y: wish.at[1] + dy * (gap * (dx === 0 ? 1 : 0.6)) + (dy > 0 ? 0 : dy < 0 ? -wish.height : -wish.height / 2),
          width: wish.width,
          height: wish.height,
        };
        const padded = { x: box.x - 2, y: box.y - 1, width: box.width + 4, height: box.height + 2 };
        const out = box.width * box.height - overlap(box, frame);
        let cost = out * 6 + rank * 4 + reach * 3;
        for (const other of placed) cost += overlap(padded, other) * 8;
        for (const thing of obstacles) cost += overlap(padded, thing) * 2.5;
        if (cost < least) {
          least = cost;
          best = box;
        }
      }
    });
    const inside: Box = {
      ...best!,
      x: Math.max(frame.x, Math.min(best!.x, frame.x + frame.width - best!.width)),
      y: Math.max(frame.y, Math.min(best!.y, frame.y + frame.height - best!.height)),
    };
    placed.push(inside);
    return inside;
  });
}

let pen: CanvasRenderingContext2D | null | undefined;

/** Width of a text in the sans face. */
export function textWidth(text: string, size = 13, weight = 650): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * size * 0.55;
  pen.font = `${weight} ${size}px "Source Sans 3", "Segoe UI", sans-serif`;
  return pen.measureText(text).width;
}

/** Spreads positions on a line so that neighbours keep their distance, moving each as little as possible. */
export function spread(wanted: readonly number[], distance: number, low: number, high: number): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  for (let k = 0; k < 60; k += 1) {
    for (let j = 1; j < order.length; j += 1) {
      const short = distance - (order[j].y - order[j - 1].y);
      if (short > 0.01) {
        order[j - 1].y -= short / 2;
        order[j].y += short / 2;
      }
    }
    order[0] && (order[0].y = Math.max(low, order[0].y));
    const last = order[order.length - 1];
    last && (last.y = Math.min(high, last.y));
  }
  const result: number[] = [];
  order.forEach(({ y, i }) => { result[i] = y; });
  return result;
}
