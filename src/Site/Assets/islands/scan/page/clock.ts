// Times as people read them.
export const isoNow = (): string => new Date().toISOString();
export const today = (): string => isoNow().slice(0, 10);
/** 14.32 */
export const timeOfDay = (iso: string): string => {
  const at = new Date(iso);
  return `${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')}`;
};

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
export const when = (iso: string, now: string): string => {
  const at = new Date(iso);
  const day = at.toDateString() === new Date(now).toDateString() ? '' : `${at.getDate()} ${months[at.getMonth()]} `;
  return `${day}om ${timeOfDay(iso)}`;
};
