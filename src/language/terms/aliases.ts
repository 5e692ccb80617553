/**
 * The same text with each spelling of a place or body that has several replaced by one word, so that terms meet:
 * `Hà Nội`, `Ha Noi` → `Hanoi`; `Saigon`, `HCMV`, `Ho Chi Minh City` → `HCMV`. For making terms only: offsets change.
 * The man Hô Chi Minh is left alone: only the forms that name the city are listed.
 */
export function canonicalNames(text: string): string {
  return text.normalize("NFC").replace(PATTERN, canonical);
}

/** One row a name: its canonical word, then its spellings as patterns over NFC text in any case. */
const NAMES: readonly (readonly [word: string, ...spellings: string[]])[] = [
  [
    "HCMV",
    "h[oôồ][\\s-]*ch[ií][\\s-]*minh[\\s-]*(?:ville|city)",
    "hcmv",
    "hcmc",
    "tp\\.?\\s?hcm",
    "s[aà][iïì][\\s-]?g[oòô]n",
    "(?:th[àa]nh ph[ốôo]|tp\\.?) h[ồôo] ch[íi] minh",
  ],
  ["Hanoi", "h[àa]\\s?n[ộoôọ][ịiï]"],
  ["Vietnam", "vi[êeẹệ]t[\\s-]?nam"],
  ["Danang", "[đðd][àa][\\s-]?n[ẵăa]ng"],
  ["Haiphong", "h[ảa]i[\\s-]?ph[òo]ng"],
  ["Hue", "hu[éêếe](?![\\p{L}\\p{M}])"],
  ["Seoul", "s[ée]oul", "xê-?\\s?un"],
  ["Pekin", "p[ée]kin", "beijing", "bắc kinh"],
  ["ASEAN", "asean", "anase", "association des nations de l['’]asie du sud-est"],
  ["ONU", "onu", "nations unies", "united nations", "liên hợp quốc"],
  ["UE", "union europ[ée]enne", "european union", "ue(?![\\p{L}\\p{M}])"],
  ["EtatsUnis", "[ée]tats[\\s-]unis", "united states", "usa(?![\\p{L}\\p{M}])", "hoa k[ỳy]"],
  ["CoreeSud", "cor[ée]e du sud", "south korea", "hàn quốc"],
  ["PCV", "parti communiste du vi[êe]t[\\s-]?nam", "pcv"],
];

const SPELLINGS = NAMES.map(([, ...spellings]) => `(${spellings.join("|")})`).join("|");
const PATTERN = new RegExp(`(?<![\\p{L}\\p{M}])(?:${SPELLINGS})(?![\\p{L}\\p{M}])`, "giu");

/** `groups` are the rows of {@link NAMES} in their order: the one that matched is defined. */
function canonical(spelling: string, ...groups: unknown[]): string {
  const row = groups.slice(0, NAMES.length).findIndex((group) => group !== undefined);
  return NAMES[row]?.[0] ?? spelling;
}
