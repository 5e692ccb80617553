import { fold } from "../../../language/folding.ts";
import type { Inquiry } from "../inquiry.ts";

/** Whether a text speaks of earning where a question asks what somebody earns, and of costs where it asks what a thing costs; true where it asks neither. */
export function isMoneySpokenOf({ text: question }: Inquiry, text: string): boolean {
  const said = fold(text);
  return MONEYS.every(({ asked, told }) => !asked.test(question) || told.test(said));
}

const EARNING_ASKED =
  / (?:[ck]om?bien|que|quelle somme) (?:gagne|gagnent|touche|touchent|percoit|percoivent) | (?:salaire|remuneration|revenus?) /;
const EARNING =
  /(?<!\p{L})(?:gagn|touch|percev|percoi|salaire|revenu|remuner|pa[iy]e|prime|mensuel|recoi|recu|recett|rapport|encaiss|solde|traitement|indemnit|bourse|dot|par mois|par jour|par an|de quoi vivre)/u;
const COST_ASKED = / (?:coute|coutent|coutera|couteront|coutait|couter|cout|couts) /;
const COST =
  /(?<!\p{L})(?:cout|prix|tarif|budget|invest|depens|financ|montant|vers|pa[iy]|factur|vend|achet|acqui|estim|evalu|frais|somme|gratuit|billet|valeur de|moyennant|subvention|mobilis|consacr|necessit|alloue|debours)/u;

const MONEYS: readonly { readonly asked: RegExp; readonly told: RegExp }[] = [
  { asked: EARNING_ASKED, told: EARNING },
  { asked: COST_ASKED, told: COST },
];
