import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CITIES } from "../../../src/digest/due/cities.ts";
import { readDigestRequest } from "../../../src/digest/due/request.ts";
import { nameKey, zoneNamed } from "../../../src/digest/due/zones.ts";

describe("what is typed after /digest", () => {
  it.each([
    ["07:30 Europe/Paris", "07:30", "Europe/Paris"],
    ["7h30 Paris", "07:30", "Europe/Paris"],
    ["7h", "07:00", null],
    ["7:30", "07:30", null],
    ["7", "07:00", null],
    ["19 h 30 Hanoi", "19:30", "Asia/Ho_Chi_Minh"],
    ["7.30 Bruxelles", "07:30", "Europe/Brussels"],
    ["à 8h à Séoul", "08:00", "Asia/Seoul"],
    ["8 h heure de Pékin", "08:00", "Asia/Shanghai"],
    ["Paris 7h30", "07:30", "Europe/Paris"],
    ["7 pm Londres", "19:00", "Europe/London"],
    ["12 am", "00:00", null],
    ["12:15 pm", "12:15", null],
    ["8 h 30 du soir, Marseille", "20:30", "Europe/Paris"],
    ["midi Montréal", "12:00", "America/Toronto"],
    ["minuit", "00:00", null],
    ["7 giờ 30 Hà Nội", "07:30", "Asia/Ho_Chi_Minh"],
    ["6h30 sáng TP HCM", "06:30", "Asia/Ho_Chi_Minh"],
    ["GENÈVE", null, "Europe/Zurich"],
    ["UTC+7 07:30", "07:30", "Etc/GMT-7"],
    ["oui", null, null],
  ])("« %s » asks for %s in %s", (text, time, zone) => {
    expect(readDigestRequest(text)).toEqual({ kind: "on", time, zone });
  });

  it.each([
    ["", "show"],
    ["  ", "show"],
    ["off", "off"],
    ["Stop", "off"],
    ["fin.", "off"],
    ["tắt", "off"],
    ["now", "now"],
    ["Maintenant !", "now"],
    ["bây giờ", "now"],
  ])("« %s » asks to %s", (text, kind) => {
    expect(readDigestRequest(text)).toEqual({ kind });
  });

  it.each([
    ["25h", "impossible time", "25h", []],
    ["7h75 Paris", "impossible time", "7h75", []],
    ["24:00", "impossible time", "24:00", []],
    ["7h30 Trifouillis", "unknown zone", "Trifouillis", []],
    ["7h30 Pariss", "unknown zone", "Pariss", ["Europe/Paris"]],
    ["8h Asia/Nowhere", "unknown zone", "Asia/Nowhere", []],
    ["8h San José", "ambiguous zone", "San José", ["America/Los_Angeles", "America/Costa_Rica"]],
    ["Saint-Denis", "ambiguous zone", "Saint-Denis", ["Europe/Paris", "Indian/Reunion"]],
    ["bonjour", "not understood", "bonjour", []],
    ["-7h", "not understood", "-7h", []],
  ])("« %s » is a problem: %s", (text, problem, part, choices) => {
    expect(readDigestRequest(text)).toEqual({ kind: "problem", problem, text: part, choices });
  });

  it("is any text at all, and asks for a time of the clock and a zone that exists, or for neither", () => {
    const typed = "7 h : 3 0 / + Paris é UTC am 𝟕 \n".split(" ");
    const unit = fc.constantFrom(" ", ...typed);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string()), (text) => {
        const request = readDigestRequest(text);
        const { time, zone } = request.kind === "on" ? request : { time: null, zone: null };
        expect(time ?? "00:00").toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
        expect(() => new Intl.DateTimeFormat("fr", { timeZone: zone ?? "UTC" })).not.toThrow();
      }),
    );
  });
});

describe("zones by name", () => {
  it.each([
    ["Hanoi", "Asia/Ho_Chi_Minh"],
    ["Hà Nội", "Asia/Ho_Chi_Minh"],
    ["HCMV", "Asia/Ho_Chi_Minh"],
    ["Sài Gòn", "Asia/Ho_Chi_Minh"],
    ["Séoul", "Asia/Seoul"],
    ["londres", "Europe/London"],
    ["Lyon", "Europe/Paris"],
    ["le Caire", "Africa/Cairo"],
    ["La Paz", "America/La_Paz"],
    ["New York", "America/New_York"],
    ["fuseau de Port-au-Prince", "America/Port-au-Prince"],
    ["asia/ho_chi_minh", "Asia/Ho_Chi_Minh"],
    ["America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["Europe / Paris", "Europe/Paris"],
    ["GMT -3", "Etc/GMT+3"],
    ["+07:00", "Etc/GMT-7"],
    ["utc", "UTC"],
  ])("« %s » is %s", (name, zone) => {
    expect(zoneNamed(name)).toEqual({ kind: "zone", zone });
  });

  it("know every zone of the system by the name of its city, each but once", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    const unread = zones.filter((zone) => {
      const reading = zoneNamed((zone.split("/").at(-1) ?? "").replaceAll("_", " "));
      return reading.kind !== "zone";
    });
    expect(unread).toEqual([]);
  });

  it("list real zones, each found by every name that is listed for it alone", () => {
    const all = Object.values(CITIES).flatMap((names) => [...new Set(names.split(", ").map(nameKey))]);
    for (const [zone, names] of Object.entries(CITIES)) {
      expect(() => new Intl.DateTimeFormat("fr", { timeZone: zone })).not.toThrow();
      const own = names
        .split(", ")
        .filter((name) => all.filter((other) => other === nameKey(name)).length === 1);
      expect(own.map(zoneNamed)).toEqual(own.map(() => ({ kind: "zone", zone })));
    }
  });
});
