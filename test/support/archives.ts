import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { SourceFolder } from "../../src/archive/folder.ts";
import { contentId } from "../../src/archive/passages.ts";
import type { PassageText } from "../../src/embedding/embedder.ts";

/** Files by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A temporary folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "archiviste-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

/** Files as the archive reads them from a folder. */
export function sourceOf(files: Readonly<Record<string, string>>): SourceFolder {
  const read = Object.entries(files).map(([file, text]) => ({ file, text, hash: contentId(text) }));
  return { files: read, skipped: [{ file: "vieux.txt", reason: "vide" }] };
}

const BRIEF = `Le marché aux fleurs de Sa Dec. Photo: VNA

Sa Dec prépare son festival des fleurs

La ville attend des visiteurs de tout le delta pour son festival, en décembre.
`;

/** A small archive: three articles, one of them twice, and one brief that stands under two. */
export const SAMPLES = {
  "000_port.txt": `Le port de Haiphong accueille un nouveau quai

Le nouveau quai du port de Haiphong mesure 750 mètres et peut recevoir deux navires à la fois.

Haiphong (VNA) – Le port de Haiphong a inauguré le 12 mars 2019 son nouveau quai. Les travaux ont coûté 36 millions de dollars.

Et après ?

Le directeur du port, Tran Van Long, attend 150 navires par mois. Selon lui, le quai a été retardé à cause des typhons. -VNA

Voir plus

${BRIEF}`,
  "001_riz.txt": `La récolte de riz bat un record à Cân Tho

Cân Tho (VNA) – Les agriculteurs de Cân Tho ont récolté 1,2 million de tonnes de riz cet automne. Le prix du riz a augmenté de 5,76 %.

Les exportateurs vendent surtout aux Philippines et en Indonésie. -VNA

Voir plus

${BRIEF}`,
  "002_musee.txt": `Le musée de la ville de Hue rouvre ses portes

Hue (VNA) – Le musée des antiquités royales a rouvert jeudi après trois ans de travaux. La directrice, Lê Thi Hoa, présente 80 objets du palais.

L’entrée est gratuite pour les écoliers. -VNA
`,
};

/** The sample archive, with an exact copy of one article. */
export const SAMPLE_FILES = { ...SAMPLES, "copie/port.txt": SAMPLES["000_port.txt"] };

/** A stand-in for a model, quick and deterministic, that notes what it is given. */
export function countingEmbedder(name = "stand-in") {
  const seen: string[] = [];
  return {
    seen,
    fingerprint: async () => name,
    embedPassages: async (texts: readonly PassageText[], onDone?: () => void) => {
      seen.push(...texts.map(({ text }) => text));
      return texts.map(({ text, context }) => {
        onDone?.();
        const own = text.slice(context);
        return {
          vector: vectorOf(name, text),
          tokens: Int8Array.from(own.slice(0, 8), (sign) => sign.charCodeAt(0)),
        };
      });
    },
  };
}

function vectorOf(name: string, text: string): Float32Array {
  const bytes = createHash("sha256").update(`${name} ${text}`).digest();
  const vector = Float32Array.from(bytes, (byte) => byte - 127.5);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
