import { fold } from "../../../language/folding.ts";
import { surroundings, type Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { winnerOfCategory } from "../names/category.ts";
import { kinOf } from "../names/kin.ts";
import { holdsOther, officeNamed, withoutOtherLeaders } from "../names/office-answer.ts";
import { isRoleMet } from "../names/role.ts";
import type { Candidate } from "./candidates.ts";

/**
 * Whether a quote tells that a candidate is not what a question asks for, however likely it looks beside the question's words: somebody of another
 * office, or who has not the part asked for; whoever is not called the kin asked for; one of whom nothing says that he was the first. Linear in the text.
 */
export function isToldApart(inquiry: Inquiry, evidence: Evidence, candidate: Candidate): boolean {
  if (inquiry.asked !== "who" && inquiry.asked !== "which") return false;
  const office = officeNamed(inquiry);
  if (office !== null && holdsOther(inquiry, evidence, office, candidate)) return true;
  if (inquiry.asked !== "who") return false;
  if (isNotFirst(inquiry, evidence)) return true;
  const { display } = evidence.sentence;
  const winner = winnerOfCategory(inquiry, display);
  if (winner !== undefined && winner?.start !== candidate.start) return true;
  if (candidate.run !== null && withoutOtherLeaders(inquiry, evidence, [candidate.run]).length === 0)
    return true;
  return kinOf(inquiry, display) === null || !isRoleMet(inquiry, evidence);
}

/** `le tout premier recteur`: a rector who is told to be nothing of the kind may be any. */
function isNotFirst({ text, language }: Inquiry, evidence: Evidence): boolean {
  return language === "fr" && FIRST.test(text) && !TOLD_FIRST.test(fold(surroundings(evidence)));
}

const FIRST =
  / (?:tout |toute )?premi(?:er|ere|ers|eres) (?!ministre|secretaire|vice|jour|lieu|fois|tour|trimestre|semestre|mois|plan|rang|ring|ministere|adjoint)(?=\p{L})/u;
const TOLD_FIRST = /(?<!\p{L})(?:premi|1er|1re|pionni|fondat|fonde)/u;
