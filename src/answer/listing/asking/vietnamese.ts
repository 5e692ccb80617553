import { closing, NEVER, opening, type Grammar } from "./grammar.ts";

const ARCHIVE = "(?:kho (?:luu tru|tu lieu|du lieu)|luu tru|kho)(?: nay)?";

/** How Vietnamese asks for articles, with and without its marks. */
export const VIETNAMESE: Grammar = {
  courtesy: opening(
    "xin chao|chao(?: ban)?|lam on|xin|ban co the|ban|toi (?:muon|can)(?: biet)?|cho (?:toi |minh )?(?:hoi|biet)",
  ),
  counting: opening(
    `(?:(?:trong )?${ARCHIVE} )?(?:ban |hien |tong cong )?(?:co )?(?:bao nhieu|may)`,
    "(?:tong )?so(?: luong)?",
  ),
  listing: opening(
    "(?:ban )?co(?: (?:nhung|cac|mot))?",
    "(?:hay )?(?:liet ke|dua ra|tim|tim kiem|hien thi|cho (?:toi |minh )?(?:xem|doc)|cho (?:toi|minh)|xem|doc)(?: (?:tat ca|moi))?(?: (?:cac|nhung))?",
    "(?:trong )?(?:nhung|cac|tat ca|moi|danh sach)(?: (?:cac|nhung))?",
  ),
  noun: /^(?:bai (?:viet|bao)|bai|(?<briefs>tin van)|ban tin|tin(?: tuc)?(?= (?:moi nhat|gan day) (?:ve |$)))(?: (?:va|hoac|hay) (?:tin van|bai viet|bai bao)(?= ))? /u,
  aside: opening("nao|moi nhat|gan day", `(?:trong|cua) ${ARCHIVE}`, "(?:duoc )?(?:dang|xuat ban)"),
  verb: opening(
    "(?:co )?(?:noi|viet|nhac|de cap|ban)(?: (?:den|toi|ve))",
    "(?:co )?(?:nhac|de cap|chua|co)(?: (?:tu|ten))",
    "lien quan (?:den|toi)",
  ),
  preposition: opening("ve"),
  trailing: NEVER,
  saying: opening(`${ARCHIVE} (?:co )?noi (?:gi )?ve`, `${ARCHIVE} co (?:gi|bai (?:viet )?nao) ve`),
  whole: opening(`(?:o |trong |cua )?${ARCHIVE}`, "nao|co|khong|tat ca|vay|moi nhat|gan day"),
  newest: opening("moi nhat|gan day"),
  tail: closing("khong|vay|the|a|nhi|nao", `(?:trong|cua) ${ARCHIVE}`),
  lead: opening("tu|ten"),
  negation: NEVER,
  foreign: NEVER,
};
