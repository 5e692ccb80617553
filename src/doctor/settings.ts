import { ConfigError, loadConfig, type Config, type Environment } from "../config.ts";
import { findingsOn, type Finding } from "./finding.ts";

/** What the settings say. */
export interface SettingsFound {
  readonly findings: readonly Finding[];
  /** The configuration without the settings that are wrong. */
  readonly config: Config;
  /** The names of those. */
  readonly wrong: ReadonlySet<string>;
}

/** Reads the settings of an environment, every mistake a finding of its own. No folder is looked at, and none made. */
export function readSettings(environment: Environment, root: string): SettingsFound {
  const { good, told } = findingsOn("Réglages");
  const problems = problemsOf(environment, root);
  const wrong = new Set(problems.map((problem) => /^\w+/.exec(problem)?.[0] ?? ""));
  const right = Object.entries(environment).filter(([name]) => !wrong.has(name));
  return {
    findings: problems.length === 0 ? [good("tous sont bien écrits.")] : problems.map(told),
    config: loadConfig(Object.fromEntries(right), root, []),
    wrong,
  };
}

function problemsOf(environment: Environment, root: string): readonly string[] {
  try {
    loadConfig(environment, root, []);
    return [];
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.problems;
    throw fault;
  }
}
