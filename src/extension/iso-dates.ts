/** An ISO date or its beginning (2020, 2020-02, 2020-02-29) as people of the locale write it, as precisely as it is given. */
export function formatIsoDate(iso: string, locale: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || Number.isNaN(year)) return iso;
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = 'short';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options).format(at);
}
