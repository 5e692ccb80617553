/** A time zone as people read it: `Europe/Paris`, and `UTC+7` for what the time zone database calls `Etc/GMT-7`. */
export function zoneInWords(zone: string): string {
  const { sign, hours } = /^Etc\/GMT(?<sign>[+-])(?<hours>\d{1,2})$/.exec(zone)?.groups ?? {};
  if (hours === undefined) return zone.replace(/^Etc\//, "");
  return `UTC${sign === "-" ? "+" : "−"}${hours}`;
}
