import { describe, expect, it } from "vitest";
import { MOST_EMBEDDED, outgrown, outgrownInWords } from "../../src/store/outgrown.ts";

describe("an archive that outgrows its index", () => {
  it.each([0, 5, MOST_EMBEDDED])("is none with %d passages", (passages) => {
    expect(outgrown(passages)).toBeNull();
    expect(outgrownInWords(passages)).toBeNull();
  });

  it("is told its figures and the cure", () => {
    expect(outgrown(100_000)).toEqual({ passages: 100_000, megabytes: 2800, seconds: 20 });
    const words = outgrownInWords(100_000)?.replace(/\s/gu, " ");
    expect(words).toContain("100 000 passages (conseillé : 30 000 au plus), soit environ 2 800 Mo");
    expect(words).toContain("20,0 s à chaque démarrage ; mettez-la dans PostgreSQL par DATABASE_URL.");
  });
});
