import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readEnvironment } from "../src/config.ts";
import { examine } from "../src/doctor/doctor.ts";
import { lineOf, type Finding } from "../src/doctor/finding.ts";
import { jsonLine } from "../src/terminal/answer-json.ts";
import { print, readArguments, runCommand } from "../src/terminal/command.ts";
import { printable } from "../src/terminal/printable.ts";

const USAGE = `Usage : npm run doctor
Vérifie les réglages, le modèle, l’index, l’état ou la base, et le jeton, et dit le remède de chaque faute. Rien n’est changé.
Options :
  --json      en JSON, sur une ligne
  -h, --help  affiche ceci`;

const OPTIONS = { help: { type: "boolean", short: "h" }, json: { type: "boolean" } } as const;

await runCommand(async () => {
  const { values } = readArguments(() => parseArgs({ options: OPTIONS }), USAGE);
  const { help = false, json = false } = values;
  if (help) {
    await print(USAGE);
    return 0;
  }
  const findings: Finding[] = [];
  for await (const finding of examine(readEnvironment(), fileURLToPath(new URL("..", import.meta.url)))) {
    findings.push(finding);
    if (!json) await print(printable(lineOf(finding)));
  }
  const faults = findings.filter(({ outcome }) => outcome === "fault").length;
  await print(json ? jsonLine({ ok: faults === 0, findings }) : summary(faults));
  return faults === 0 ? 0 : 2;
});

function summary(faults: number): string {
  if (faults === 0) return "Tout est bon.";
  return faults === 1 ? "Une faute est à corriger." : `${faults} fautes sont à corriger.`;
}
