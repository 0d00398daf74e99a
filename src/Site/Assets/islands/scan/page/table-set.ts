// The set on the table of "samen" and "sessie": kept in the browser where that works, in the file always.
import { emptySet, type ScanSet } from '../model';
import { readFile, writeFile, type Titles } from '../file';
import { merge } from '../merge';
import type { Shelf } from './shelf';

const name = 'samen';
const open = 'samen-open';

export class TableSet {
  set: ScanSet = emptySet;
  /** Answers and decisions that stand in no file yet; kept too, as a reload saves nothing. */
  get changed(): boolean {
    return this.isChanged;
  }

  private isChanged = false;
  private text = '';
  private pending = 0;

  constructor(private readonly shelf: Shelf, private readonly titles: Titles, private readonly onTake: () => void) {
    this.isChanged = shelf.read(open) === '1';
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
    this.mark(true);
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.keep(now), 200) as unknown as number;
  }

  clear(): void {
    this.set = emptySet;
    this.mark(false);
    this.text = '';
    clearTimeout(this.pending);
    this.pending = 0;
    this.shelf.remove(name);
  }

  /** The text of a file that is about to be saved. */
  file(now: string): string {
    this.mark(false);
    return writeFile(this.set, this.titles, now);
  }

  private mark(changed: boolean): void {
    this.isChanged = changed;
    if (changed) this.shelf.write(open, '1');
    else this.shelf.remove(open);
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
