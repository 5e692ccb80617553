// What vitest's JSON reports tell of a run. Usage:
//   node .ci/report.mjs broken REPORT          the files whose tests failed or did not run to their end, one a line
//   node .ci/report.mjs counts REPORT[,AGAIN]… what broke, on stderr, then `N passed, N failed`; exits with 1 where anything did
// AGAIN: the report of a second run of the broken files of REPORT, which counts for them.
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

/** The results of a report by file, and whether vitest itself found no fault; null where it was not written. */
function read(report) {
  if (!existsSync(report)) return null;
  const { testResults, success } = JSON.parse(readFileSync(report, "utf8"));
  return { files: new Map(testResults.map((file) => [relative(process.cwd(), file.name), file])), success };
}

const failedIn = (file) => file.assertionResults.filter(({ status }) => status === "failed");

/** A hook or the file itself failed, and its tests were skipped; or its process ended, and they are still awaited. */
const isCutOff = (file) =>
  (file.status === "failed" && failedIn(file).length === 0) ||
  file.assertionResults.some(({ status }) => status === "pending");

const brokenIn = (files) => [...files].filter(([, file]) => isCutOff(file) || failedIn(file).length > 0);

function counted(reports) {
  let [passed, failed, isWhole] = [0, 0, true];
  for (const [first, again] of reports.map((names) => names.split(",").map(read))) {
    if (!first) {
      console.error("Some tests did not run to their end.");
      isWhole = false;
      continue;
    }
    const files = new Map([...first.files, ...(again?.files ?? [])]);
    const broken = brokenIn(files);
    for (const [name, file] of broken) {
      const reasons = failedIn(file).map(
        ({ fullName, failureMessages: [why = ""] }) => `${fullName}: ${why}`,
      );
      console.error(`${name}: ${[...reasons, file.message || "cut off"].join("\n").slice(0, 2000)}`);
    }
    for (const file of files.values()) {
      passed += file.assertionResults.filter(({ status }) => status === "passed").length;
      failed += failedIn(file).length + Number(isCutOff(file));
    }
    isWhole &&= broken.length === 0 && (first.success || again?.success === true);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = isWhole ? 0 : 1;
}

const [command, ...reports] = process.argv.slice(2);
if (command === "counts") counted(reports);
else for (const [name] of brokenIn(read(reports[0])?.files ?? [])) console.log(name);
