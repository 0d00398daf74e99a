// What a party is called where it gave no name.
import { roleLabels } from './answers';
import type { Scan } from './model';

export const partyName = (scan: Scan): string => scan.partij.naam || `${roleLabels[scan.partij.rol]}${scan.partij.gemeente ? ` (${scan.partij.gemeente})` : ''}`;
