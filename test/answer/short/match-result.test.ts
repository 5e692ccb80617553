import { describe, expect, it } from "vitest";
import { shortAnswerOf } from "../../../src/answer/short/short-answer.ts";
import { evidenceOf } from "./evidence-of.ts";

describe("of a match, the side or the score that is asked for", () => {
  it.each([
    [
      "Qui a remporté le match ?",
      "Le Vietnam s’est imposé 3-1 face à l’Indonésie, samedi soir au stade de My Dinh.",
      "Football",
      "Vietnam",
    ],
    [
      "Qui a gagné la finale du tournoi ?",
      "En finale du tournoi, Ly Hoàng Nam a dominé le Malaisien Lim Tiong Han 6-3, 7-5.",
      "Tennis",
      "Ly Hoàng Nam",
    ],
    [
      "Contre qui Ly Hoàng Nam a-t-il gagné la finale ?",
      "En finale, Ly Hoàng Nam a dominé le Malaisien Lim Tiong Han 6-3, 7-5.",
      "Tennis",
      "Lim Tiong Han",
    ],
    [
      "Contre quel pays le Vietnam a-t-il joué samedi ?",
      "Le Vietnam s’est imposé 3-1 face à l’Indonésie, samedi soir au stade de My Dinh.",
      "Football",
      "Indonésie",
    ],
    [
      "Quelle équipe a gagné le match ?",
      "Le Vietnam s’est incliné 0-2 face au Japon en match amical.",
      "Football",
      "Japon",
    ],
    [
      "Contre qui le Vietnam a-t-il perdu ?",
      "Le Vietnam s’est incliné 0-2 face au Japon en match amical.",
      "Football",
      "Japon",
    ],
    [
      "Qui a perdu le match ?",
      "Le Vietnam s’est incliné 0-2 face au Japon en match amical.",
      "Football",
      "Vietnam",
    ],
    [
      "Quelle équipe a battu Hai Phong ?",
      "Le Hanoi FC a nettement battu Hai Phong 4-0.",
      "V-League",
      "Hanoi FC",
    ],
    ["Qui a battu Hai Phong ?", "Victoire de Hanoi FC sur Hai Phong 4-0.", "V-League", "Hanoi FC"],
    [
      "Par qui le Vietnam a-t-il été éliminé ?",
      "Le Vietnam a été éliminé en demi-finale par la Thaïlande.",
      "Football",
      "Thaïlande",
    ],
    [
      "Qui a gagné la demi-finale ?",
      "Le Vietnam a été éliminé en demi-finale par la Thaïlande.",
      "Football",
      "Thaïlande",
    ],
    [
      "Qui a gagné la course ?",
      "Le Kényan Elijah Ruto s’est imposé en 2 h 24, devant le Vietnamien Hoàng Van Thinh.",
      "Course",
      "Elijah Ruto",
    ],
    [
      "Quel pays a gagné la coupe ?",
      "La Thaïlande a battu le Vietnam 2-0 en finale de la coupe.",
      "x",
      "Thaïlande",
    ],
    ["Qui a gagné le prix ?", "Le Vietnam a battu un record.", "x", null],
    [
      "Qui a gagné la finale ?",
      "La sélection vietnamienne a battu la Thaïlande 2-0 en finale.",
      "x",
      "sélection vietnamienne",
    ],
    [
      "Qui a gagné la Coupe d'Asie ?",
      "Le Vietnam s’est imposé 3-1 face à l’Indonésie, samedi soir au stade de My Dinh.",
      "Football",
      null,
    ],
    [
      "Quelle joueuse a gagné la finale dames ?",
      "Chez les dames, Nguyên Thuy Linh a battu en trois sets la Japonaise Aya Ohori en finale.",
      "Badminton",
      "Nguyên Thuy Linh",
    ],
    [
      "Qui a-t-elle battu en finale ?",
      "Nguyên Thuy Linh a battu en trois sets la Japonaise Aya Ohori en finale.",
      "Badminton",
      "Aya Ohori",
    ],
    [
      "Qui Nguyên Thuy Linh a-t-elle battu en finale ?",
      "Nguyên Thuy Linh a battu en trois sets la Japonaise Aya Ohori en finale.",
      "Badminton",
      "Aya Ohori",
    ],
    [
      "Quel a été le score du match ?",
      "Le Vietnam s’est imposé 3-1 face à l’Indonésie, samedi soir au stade de My Dinh.",
      "Football",
      "3-1",
    ],
    [
      "Quel était le score du match ?",
      "Le Vietnam a battu l’Indonésie par trois buts à un samedi.",
      "Football",
      "trois buts à un",
    ],
    [
      "Quel a été le score de la finale ?",
      "Ly Hoàng Nam a dominé en finale Lim Tiong Han 6-3, 7-5.",
      "Tennis",
      "6-3, 7-5",
    ],
    [
      "Quel a été le score du match ?",
      "Le Vietnam s’est imposé face à l’Indonésie, samedi soir au stade de My Dinh.",
      "Football",
      null,
    ],
  ])("%s — %s (%s) → %s", (question, sentence, title, answer) => {
    expect(shortAnswerOf(question, [evidenceOf(sentence, { title })])?.text ?? null).toBe(answer);
  });
});
