// Files in.
import { maxBytes, readFile, type Reading } from '../file';

export async function openFile(file: File): Promise<Reading> {
  if (file.size > maxBytes) return { ok: false, reason: `${file.name} is te groot voor een preventiescan. Er is niets veranderd.` };
  try {
    const reading = readFile(await file.text());
    return reading.ok ? reading : { ok: false, reason: `${file.name}: ${reading.reason}` };
  } catch {
    return { ok: false, reason: `${file.name} kan niet worden gelezen. Er is niets veranderd.` };
  }
}
