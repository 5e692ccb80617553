/** A day of a calendar as the data of buttons hold it, eight digits, as `YYYY-MM-DD`; null where no calendar has it. */
export function referredDay(digits: string): string | null {
  const day = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].join("-");
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}

/** The digits of a day, as {@link referredDay} reads them. */
export function digitsOf(day: string): string {
  return day.replaceAll("-", "");
}
