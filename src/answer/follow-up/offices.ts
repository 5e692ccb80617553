/** Offices that a person holds, flattened, as alternatives of a pattern. */
export const OFFICES =
  "maire|maires|president|presidente|vice-president|vice-presidente|premier ministre|premiere ministre|ministre|ambassadeur|ambassadrice" +
  "|directeur|directrice|directeur general|directrice generale|secretaire general|secretaire|gouverneur|gouverneure|chef|cheffe|dirigeant" +
  "|dirigeante|consul|patron|patronne|pdg|entraineur|capitaine|fondateur|fondatrice|mayor|president|prime minister|minister|ambassador" +
  "|director|secretary|governor|leader|head|chairman|founder|ceo|thi truong|chu tich|giam doc|bo truong|dai su|thu tuong|tong thong" +
  "|tong bi thu";

/** Whether a noun, flattened, is an office. */
export function isOffice(noun: string): boolean {
  return PATTERN.test(noun);
}

const PATTERN = new RegExp(`^(?:${OFFICES})$`, "u");
