import { describe, expect, it } from "vitest";
import { relationsIn } from "../../../../src/answer/short/relations/relations.ts";
import { inFrench } from "../../../../src/language/glosses.ts";
import { languageOf } from "../../../../src/language/languages.ts";

/** The ends of what a noun leads from and to: `vietnam → chine`; null where the text has no such noun. */
function ends(text: string, head: string): string | null {
  const language = languageOf(text);
  const found = relationsIn(inFrench(text, language), language === "vi").find((one) => one.head === head);
  return found ? `${found.from ?? "?"} → ${found.to ?? "?"}` : null;
}

describe("what leads from one name to another", () => {
  it.each([
    ["l’ambassadeur du Vietnam en Suède", "ambassadeur", "vietnam → suede"],
    ["qui est l'ambassadeur du vietnam en suède", "ambassadeur", "vietnam → suede"],
    ["l’ambassadeur suédois au Vietnam", "ambassadeur", "suede → vietnam"],
    ["l’ambassadrice extraordinaire et plénipotentiaire de Suède au Chili", "ambassadrice", "suede → chili"],
    ["l’ambassadeur de la République de Corée au Chili", "ambassadeur", "coreesud → chili"],
    ["le consul général du Japon à Vinh", "consul", "japon → vinh"],
    ["l’ambassadeur en Suède du Vietnam", "ambassadeur", "vietnam → suede"],
    ["les exportations de riz du Laos vers les Philippines", "exportations", "laos → philippines"],
    ["les exportations japonaises vers le Chili", "exportations", "japon → chili"],
    ["la visite officielle du roi de Suède au Japon", "visite", "suede → japon"],
    ["le vol de Vinh à Osaka", "vol", "vinh → osaka"],
    ["Who is Vietnam's ambassador to Sweden?", "ambassadeur", "vietnam → suede"],
    ["Who is the Chinese ambassador to Sweden?", "ambassadeur", "chine → suede"],
    ["Ai là đại sứ Việt Nam tại Thụy Điển?", "ambassadeur", "vietnam → suede"],
    ["xuất khẩu của Việt Nam sang Nhật Bản là bao nhiêu?", "exportations", "vietnam → japon"],
    ["le maire de Vinh a reçu des hôtes", "maire", "vinh → ?"],
    ["l’ambassadeur du Vietnam et le maire de Vinh en Suède", "ambassadeur", "vietnam → ?"],
  ])("%s: %s, %s", (text, head, expected) => {
    expect(ends(text, head)).toBe(expected);
  });

  it.each([
    ["le match Laos – Japon", "match"],
    ["la route de Vinh à Hué", "route"],
    ["la distance de Vinh à Hué", "distance"],
    ["les relations du Vietnam avec le Japon", "relations"],
  ])("%s tells none, as it leads both ways", (text, head) => {
    expect(ends(text, head)).toBeNull();
  });
});
