// The browser's storage as something that may fail: blocked, full, or wiped while we look. The page goes on working
// with the file; this only says how it stands. Every key begins with the base path, as project pages share an origin.

export type ShelfState = 'werkt' | 'geblokkeerd' | 'vol';

export class Shelf {
  state: ShelfState = 'werkt';
  private readonly prefix: string;
  private readonly storage: Storage | null;

  constructor(base: string) {
    this.prefix = `${base}preventiescan:`;
    this.storage = open(`${this.prefix}proef`);
    if (!this.storage) this.state = 'geblokkeerd';
  }

  read(name: string): string | null {
    try {
      return this.storage?.getItem(this.prefix + name) ?? null;
    } catch {
      this.state = 'geblokkeerd';
      return null;
    }
  }

  /** False: it was not kept. */
  write(name: string, text: string): boolean {
    if (!this.storage) return false;
    try {
      this.storage.setItem(this.prefix + name, text);
      this.state = 'werkt';
      return true;
    } catch (error) {
      this.state = error instanceof DOMException && /quota/i.test(error.name) ? 'vol' : 'geblokkeerd';
      return false;
    }
  }

  remove(name: string): void {
    try {
      this.storage?.removeItem(this.prefix + name);
    } catch {
      this.state = 'geblokkeerd';
    }
  }

  names(start: string): string[] {
    const found: string[] = [];
    try {
      for (let i = 0; i < (this.storage?.length ?? 0); i++) {
        const key = this.storage?.key(i) ?? '';
        if (key.startsWith(this.prefix + start)) found.push(key.slice(this.prefix.length));
      }
    } catch {
      this.state = 'geblokkeerd';
    }
    return found.sort();
  }

  /** Another tab wrote, or the storage was wiped (name null). */
  onChange(listener: (name: string | null, text: string | null) => void): void {
    addEventListener('storage', event => {
      if (event.key === null) listener(null, null);
      else if (event.key.startsWith(this.prefix)) listener(event.key.slice(this.prefix.length), event.newValue);
    });
  }
}

function open(probe: string): Storage | null {
  try {
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return localStorage;
  } catch (error) {
    // Full is not blocked: what is there can still be read.
    return error instanceof DOMException && /quota/i.test(error.name) ? localStorage : null;
  }
}
