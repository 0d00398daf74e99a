// Undo: what an entry was before each change. Typing on in one field is one change.
import { setAction, setBlock, setParty, type ActionFields, type BlockFields } from './edit';
import { emptyAction, emptyBlock, type PartyFields, type Scan } from './model';

export type Target = { readonly kind: 'actie' | 'blok'; readonly id: string } | { readonly kind: 'partij'; readonly id: '' };
export type Change = Partial<ActionFields> | Partial<BlockFields> | Partial<PartyFields>;

export class Editing {
  private readonly steps: { readonly target: Target; readonly before: Change }[] = [];
  private field: { readonly name: string; readonly base: Scan } | null = null;

  constructor(public scan: Scan) {}

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  change(target: Target, change: Change, now: string, typing: boolean): void {
    const name = `${target.kind} ${target.id} ${Object.keys(change).join()}`;
    if (!typing || this.field?.name !== name) {
      this.steps.push({ target, before: entryOf(this.scan, target) });
      this.field = typing ? { name, base: this.scan } : null;
    }
    this.scan = apply(this.field?.base ?? this.scan, target, change, now);
  }

  /** The target that was put back, to show where. */
  undo(now: string): Target | null {
    const step = this.steps.pop();
    if (!step) return null;
    this.field = null;
    this.scan = apply(this.scan, step.target, step.before, now);
    return step.target;
  }

  /** Answers that came from elsewhere: another tab, a file. */
  receive(scan: Scan): void {
    this.field = null;
    this.scan = scan;
  }
}

function entryOf(scan: Scan, target: Target): Change {
  const { op: _, rev: __, ...fields } = target.kind === 'actie' ? scan.acties.get(target.id) ?? emptyAction : target.kind === 'blok' ? scan.blokken.get(target.id) ?? emptyBlock : scan.partij;
  return fields;
}

const apply = (scan: Scan, target: Target, change: Change, now: string): Scan =>
  target.kind === 'actie' ? setAction(scan, target.id, change as Partial<ActionFields>, now)
  : target.kind === 'blok' ? setBlock(scan, target.id, change as Partial<BlockFields>, now)
  : setParty(scan, change as Partial<PartyFields>, now);
