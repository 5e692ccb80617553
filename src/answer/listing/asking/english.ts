import { closing, NEVER, opening, type Grammar } from "./grammar.ts";

const ARCHIVE = "(?:(?:the|this|your|our) )?(?:archives?|database|corpus|collection)";
const SOME = "(?: (?:all|any|some|the|an|a|every|me|other|latest|newest|recent|last))*";
const HAVE =
  "(?:are there|is there|there are|there is|do you have|have you(?: got)?|you have|do we have|exist)";

/** How English asks for articles. */
export const ENGLISH: Grammar = {
  courtesy: opening(
    "hello|hi|hey|please|ok|and|so|could you|can you|would you|i would like to|i d like to|i want to|tell me|know",
  ),
  counting: opening(
    `how many(?: of the)?`,
    `(?:what is |what s |give me |tell me )?the (?:total |exact )?number of`,
    `what number of`,
  ),
  listing: opening(
    "(?:in )?(?:which|what)(?: (?:are|of|is|s))?(?: the)?(?: (?:latest|newest|most recent|last))?",
    `${HAVE}(?: (?:any|some|an|a|other|more))?`,
    `(?:list|show|give|find|display|see|read|get|fetch|search|i need|i am looking for|i m looking for|looking for)${SOME}`,
    "(?:a |the )?list of(?: all)?(?: the)?",
    "(?:all|any|the|an|a|some)(?: the)?(?: (?:latest|newest|most recent|last))?|latest|newest|most recent",
  ),
  noun: /^(?:(?:news )?(?:articles?|stories|story|reports?)|news(?= (?:please )?$| (?:about|on|regarding) )|(?<briefs>(?:news )?briefs?))(?: (?:and|or) (?:articles|briefs|stories)(?= ))? /u,
  aside: opening(
    `(?:(?:in|of|from) ${ARCHIVE}|in total|exactly)`,
    `${HAVE}(?: in ${ARCHIVE})?`,
    "(?:have been |were |are )?(?:published|written|available)",
  ),
  verb: opening(
    "(?:that |which )?(?:mention|mentions|mentioning|discuss|discusses|discussing|cover|covers|covering|concern|concerns|cite|cites|citing)",
    "(?:that |which )?(?:talk|talks|talking|speak|speaks|speaking|write|writing|tell|tells) (?:about|of|on)",
    "(?:that |which )?(?:refer|refers|referring) to|(?:that |which )?(?:deal|deals|dealing) with",
    "(?:that |which )?(?:contain|contains|containing|have|has|with|use|uses) the (?:words?|names?|terms?)",
    "(?:that |which )?(?:are|is|were) (?:about|on|dedicated to|related to)",
  ),
  preposition: opening("about|on|regarding|concerning|related to"),
  trailing: closing(
    "(?:is|are|was|were)?(?: )?(?:mentioned|cited|named|discussed)(?: in)?",
    "appears?(?: in)?",
  ),
  saying: opening(
    `what (?:does|do|did) ${ARCHIVE} (?:say|have|tell|contain|know)(?: us)?(?: (?:about|on|of))?`,
    `(?:does|do) ${ARCHIVE} (?:mention|speak of|talk about|say anything about|have anything (?:on|about)|cover)`,
  ),
  whole: opening(
    `(?:in |of |does |do )?${ARCHIVE}`,
    HAVE,
    "(?:contain|have|hold|include|contained|are|in total|altogether|please)(?: in)?",
  ),
  newest: NEVER,
  tail: closing(
    "please|thanks|thank you|in total|exactly",
    `(?:in|of|from) ${ARCHIVE}`,
    HAVE,
    "(?:have been |were |are )?(?:published|written|available)",
  ),
  lead: opening("the (?:words?|names?|terms?|subject|topic)(?: of)?", "the|a|an|of|on|about|is|are|was|were"),
  negation: opening("not|nothing"),
  foreign: / (?:is|are|was|were|has|have|been|does|did|sells?|sold|contains?|exports?|exported) /u,
};
