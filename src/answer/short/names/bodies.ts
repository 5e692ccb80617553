import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";

/** Whether a name begins with the noun of a body: `Union`, `Comité populaire`. */
export function isBody(name: string): boolean {
  return BODY.test(fold(name));
}

/** Where the name of a body ends that goes on in small letters: `Union européenne`; its own end where it does not. */
export function endOfBody(text: string, { end }: Span): number {
  return end + (COMPLETION.exec(text.slice(end, end + REACH))?.[0].length ?? 0);
}

/** In UTF-16 units. */
const REACH = 80;
/** Words that bodies begin with. */
const BODY =
  /^(?:comite|conseil|organisation|institut|union|association|commission|chambre|ministere|banque|assemblee|societe|groupe|agence|federation|universite|academie|centre|sommet|forum|parti|service|departement|direction|administration|bureau|office|musee|fonds|fondation|front|cour|tribunal|ecole|lycee|hopital|theatre|club|ligue|alliance|etat|gouvernement|parlement|senat|police|armee|marine|nations|republique|printemps|prix|miss|festival|grand|coupe|journee|semaine|annee|nouvel|premier|palais|parc|opera|orchestre|ballet|cirque|eglise|secretariat|autorite|tour|compagnie|consortium|port|aeroport)(?![\p{L}])/u;
/** How a body's name goes on in small letters. */
const COMPLETION =
  /^(?: (?:\p{Ll}+(?:al|ale|aux|ales|ique|iques|aire|aires|ien|ienne|éen|éenne|iens|iennes|ais|aise|ain|aine|if|ive|eur|euse)(?!\p{L})|(?:de la |de l['’]|des |du |de |d['’]|et du |et de la |et des )\p{L}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4})){1,5}/u;
