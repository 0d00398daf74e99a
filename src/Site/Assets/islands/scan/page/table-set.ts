// The set on the table of "samen" and "sessie": kept in the browser where that works, in the file always.
import { emptySet, type ScanSet } from '../model';
import { readFile, writeFile, type Titles } from '../file';
import { merge } from '../merge';
import type { Shelf } from './shelf';

const name = 'samen';

export class TableSet {
  set: ScanSet = emptySet;
  /** Answers and decisions that stand in no file yet. */
  changed = false;
  private text = '';
  private pending = 0;

  constructor(private readonly shelf: Shelf, private readonly titles: Titles, private readonly onTake: () => void) {
    this.wake();
    shelf.onChange((changed, text) => {
      if (changed === name && text !== null) this.take(text);
    });
    addEventListener('focus', () => this.wake());
    addEventListener('pagehide', () => this.keep());
    document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? this.keep() : this.wake()));
    addEventListener('beforeunload', event => {
      this.keep();
      if (this.changed && shelf.state !== 'werkt') event.preventDefault();
    });
  }

  change(set: ScanSet, now: string): void {
    this.set = set;
    this.changed = true;
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.keep(now), 200) as unknown as number;
  }

  clear(): void {
    this.set = emptySet;
    this.changed = false;
    this.text = '';
    clearTimeout(this.pending);
    this.pending = 0;
    this.shelf.remove(name);
  }

  file(now: string): string {
    return writeFile(this.set, this.titles, now);
  }

  private keep(now = new Date().toISOString()): void {
    if (this.pending === 0) return;
    clearTimeout(this.pending);
    this.pending = 0;
    const there = this.shelf.read(name);
    if (there !== null && there !== this.text) this.take(there);
    const text = writeFile(this.set, this.titles, now, 0);
    if (this.shelf.write(name, text)) this.text = text;
  }

  private wake(): void {
    const there = this.shelf.read(name);
    if (there !== null && there !== this.text) this.take(there);
  }

  private take(text: string): void {
    const reading = readFile(text);
    if (!reading.ok) return;
    this.text = text;
    this.set = merge(this.set, reading.file.set);
    this.onTake();
  }
}
