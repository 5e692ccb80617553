import type { ApiError, ApiResponse } from "grammy/types";
import type { Attempt } from "./attempt.ts";
import { isDoneAlready } from "./calls.ts";
import { sendingTroubles } from "./connection.ts";
import type { Log } from "../../log.ts";
import type { Migrations } from "./migrations.ts";
import type { Chat, Pacing } from "./pacing.ts";
import { unreachableOf } from "./unreachable.ts";
import { delayAfter, type Growth } from "./waiting.ts";

/** A call under way: what is known of it so far. */
export interface Delivery {
  readonly method: string;
  /** When it began, in ms of the monotonic clock. */
  readonly since: number;
  chat: Chat;
  failures: number;
  moves: number;
}

/** The answer that stands, or after how many ms to try again; throws `UnreachableChat`. */
export type Judge = <T>(delivery: Delivery, tried: Attempt<T>) => ApiResponse<T> | number;

export interface JudgeParts {
  readonly log: Log;
  readonly pacing: Pacing;
  readonly migrations: Migrations;
  readonly onMigrated: ((from: number, to: number) => unknown) | undefined;
  readonly retry: Growth;
  /** After how many ms of 5xx a call is given up. */
  readonly hopeless: number;
}

/** How often one call is sent on to a migrated group: once is usual, without end would be a fault of the server's. */
const MOST_MOVES = 3;

/** Decides what the outcome of each attempt means for its call, its chat, and the state of the connection. */
export function createJudge(parts: JudgeParts): Judge {
  const { log, pacing, migrations, retry } = parts;
  const troubles = sendingTroubles(log);

  function judge<T>(delivery: Delivery, tried: Attempt<T>): ApiResponse<T> | number {
    const { method, chat } = delivery;
    const isRepeated = delivery.failures > 0;
    if (!tried.answer) {
      troubles.note(tried.trouble, { method, chat, code: tried.code });
      return delayAfter(++delivery.failures, retry);
    }
    const { answer } = tried;
    if (!answer.ok && answer.error_code >= 500) return judgeServerError(delivery, answer);
    troubles.over();
    if (!answer.ok && answer.error_code === 429) return waitOut(delivery, answer);
    if (pacing.flows(chat)) log.info({ chat }, "Envoi : ce chat reçoit de nouveau.");
    return answer.ok ? answer : judgeRefusal(delivery, answer, isRepeated);
  }

  function judgeServerError(delivery: Delivery, answer: ApiError): ApiError | number {
    const { method, chat, since } = delivery;
    troubles.note("server", { method, chat, code: answer.error_code, description: answer.description });
    const isHopeless = performance.now() - since > parts.hopeless;
    return isHopeless ? answer : delayAfter(++delivery.failures, retry);
  }

  function waitOut({ method, chat }: Delivery, { parameters }: ApiError): number {
    const seconds = parameters?.retry_after ?? 1;
    if (chat === null) return seconds * 1_000;
    if (pacing.hold(chat, seconds * 1_000)) {
      log.warn(
        { method, chat, code: 429, seconds },
        "Envoi : Telegram demande d’attendre avant d’écrire à ce chat ; les autres n’attendent pas.",
      );
    }
    return 0;
  }

  function judgeRefusal<T>(
    delivery: Delivery,
    answer: ApiError,
    isRepeated: boolean,
  ): ApiResponse<T> | number {
    const { method, chat } = delivery;
    const to = answer.parameters?.migrate_to_chat_id;
    if (to !== undefined && typeof chat === "number" && ++delivery.moves <= MOST_MOVES) return move(chat, to);
    if (isDoneAlready(method, answer, isRepeated)) return done();
    const fault = unreachableOf(delivery, answer);
    if (fault) throw fault;
    return answer;
  }

  function move(from: number, to: number): number {
    if (migrations.note(from, to)) {
      log.info({ from, to }, "Envoi : le groupe est devenu un supergroupe ; ses messages y sont envoyés.");
      parts.onMigrated?.(from, to);
    }
    return 0;
  }

  return judge;
}

/** What Telegram answers to most calls that are carried out; who gets it in the place of a message asked for nothing but the doing. */
export function done<T>(): ApiResponse<T> {
  // The type of an answer follows from its method, which is not known here.
  return { ok: true, result: true as T };
}
