// How far a scan is: per block, what is open, what was skipped.
import { isBlank, type Scan } from './model';

export interface BlockOfForm { readonly id: string; readonly actions: readonly string[] }
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly perBlock: ReadonlyMap<string, { readonly done: number; readonly of: number }>;
  readonly open: readonly string[];
  /** Open, while something after it is filled in: passed over, not yet to come. */
  readonly skipped: readonly string[];
}

/** In the short form a block is one question, named by the block. */
export function progressOf(scan: Scan, blocks: readonly BlockOfForm[]): Progress {
  const perBlock = new Map<string, { done: number; of: number }>();
  const order: { id: string; answered: boolean }[] = [];
  for (const block of blocks) {
    const items = scan.partij.vorm === 'kort'
      ? [{ id: block.id, answered: (scan.blokken.get(block.id) ?? null) !== null && !isBlank(scan.blokken.get(block.id)!) }]
      : block.actions.map(id => ({ id, answered: (scan.acties.get(id)?.antwoord ?? '') !== '' }));
    perBlock.set(block.id, { done: items.filter(item => item.answered).length, of: items.length });
    order.push(...items);
  }
  const open = order.filter(item => !item.answered).map(item => item.id);
  const last = order.map(item => item.answered).lastIndexOf(true);
  return { done: order.length - open.length, of: order.length, perBlock, open, skipped: order.slice(0, last + 1).filter(item => !item.answered).map(item => item.id) };
}
