import { quoted, type Evidence, type ShortAnswer } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { nearestOf } from "../nearness.ts";
import { soughtIn } from "../sought-words.ts";
import { isKnown } from "./actors.ts";
import { findRuns, type Run } from "./capitals.ts";

/** Whether a question asks for a company by its noun. */
export function asksCompany({ text }: Inquiry): boolean {
  return COMPANY.test(text);
}

const COMPANY =
  / (?:quel(?:le)?s?|kel(?:le)?|which|what) (?:entreprises?|societes?|groupe|compagnie|banque|company|firm) /;

/** The nearest name that stands after a noun of companies, and is not told to have done something else; null where there is none. Linear in the text. */
export function companyAnswer(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const { display } = evidence.sentence;
  const runs = findRuns(display).filter(
    (run) => NOUN.test(run.before) && !isKnown(inquiry, run.text) && !didOther(inquiry, display, run),
  );
  const found = nearestOf(inquiry, display, runs);
  return found && quoted(evidence, found);
}

const NOUN =
  /(?:entreprise|societe|groupe|groupement|compagnie|banque|constructeur|operateur|geant|consortium|fabricant) (?:\p{Ll}+ ){0,2}$/u;

/** `apportés pour les deux tiers par la banque BIDV`, where it is asked who built. */
function didOther(inquiry: Inquiry, display: string, { start }: Run): boolean {
  const deed = DEED.exec(inquiry.text)?.[1];
  const sought = inquiry.sought.filter(({ key }) => key === deed);
  const done = AGENT.exec(display.slice(0, start))?.[1];
  return done !== undefined && sought.length > 0 && soughtIn({ ...inquiry, sought }, done).length === 0;
}

const DEED = / (?:entreprises?|societes?|groupe|compagnie|banque) (?:a|ont|va|vont|s'est) (\p{L}+) /u;
const AGENT =
  /(?<!\p{L})(?!été)(\p{L}+(?:é|i|u|it|ert)e?s?) (?:[^,;:.]{1,40} )?par (?:la |le |les |l['’])?(?:\p{Ll}+ ){1,3}$/u;
