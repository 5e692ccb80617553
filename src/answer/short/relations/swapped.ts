import { inFrench } from "../../../language/glosses.ts";
import { languageOf } from "../../../language/languages.ts";
import { remembered } from "../../../language/remembered.ts";
import { areRelated } from "../word-families.ts";
import { surroundings, type Evidence } from "../evidence.ts";
import { relationsIn, type Relation } from "./relations.ts";

/**
 * Whether a quote tells of the way back of what a question asks about: China's ambassador to Vietnam for Vietnam's to China, the exports of A to B
 * for those of B to A. Where the sentence names neither end, the title, the lead and what stands before it tell. Linear in the texts.
 */
export function isSwapped(question: string, evidence: Evidence): boolean {
  const asked = ordered(question);
  if (asked.length === 0) return false;
  const said = relationsIn(evidence.sentence.display);
  return asked.some((relation) => {
    const own = said.filter(({ head }) => isSame(head, relation.head));
    const told = own.length > 0 ? own : around(evidence, relation);
    return told.some((one) => isBack(relation, one)) && !told.some((one) => isOnward(relation, one));
  });
}

/** Whether a question names both ends of something that leads from one to the other. */
export function namesWay(question: string): boolean {
  return ordered(question).length > 0;
}

/** Whether a sentence tells the very way that a question asks about, with both its ends. Linear in the texts. */
export function tellsWay(question: string, { sentence }: Evidence): boolean {
  const asked = ordered(question);
  if (asked.length === 0) return false;
  const said = relationsIn(sentence.display);
  return asked.some(({ head, from, to }) =>
    said.some((one) => isSame(one.head, head) && one.from === from && one.to === to),
  );
}

/** The relations of a question whose both ends are named, and are two. */
const ordered: (question: string) => readonly Relation[] = remembered((question: string) => {
  const language = languageOf(question);
  return relationsIn(inFrench(question, language), language === "vi").filter(
    ({ from, to }) => from !== null && to !== null && from !== to,
  );
}, 20);

/** What is told around a sentence that has the noun alone. */
function around(evidence: Evidence, { head }: Relation): readonly Relation[] {
  const isNamed = evidence.sentence.display.split(/[^\p{L}\p{M}]+/u).some((word) => isSame(word, head));
  return isNamed ? relationsIn(surroundings(evidence)).filter((one) => isSame(one.head, head)) : [];
}

function isSame(head: string, other: string): boolean {
  return head === other || areRelated(head, other);
}

function isBack(asked: Relation, told: Relation): boolean {
  if (told.from !== asked.to) return false;
  return told.to === asked.from || (told.to === null && OFFICE.test(told.head));
}

function isOnward(asked: Relation, told: Relation): boolean {
  return told.from === asked.from || (told.from === null && told.to === asked.to);
}

/** Whose these are says enough. */
const OFFICE = /^(?:ambassad\p{L}*|consuls?|consulat\p{L}*)$/u;
