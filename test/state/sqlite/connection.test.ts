import { setTimeout as pause } from "node:timers/promises";
import Database from "libsql";
import { describe, expect, it, onTestFinished } from "vitest";
import { connect } from "../../../src/state/sqlite/connection.ts";
import { createTurns } from "../../../src/state/sqlite/dialect.ts";
import { makeFile } from "../../../src/state/sqlite/making.ts";
import { StateError } from "../../../src/state/state-error.ts";
import { asked, sqliteHome } from "./home.ts";

/** A connection to a file with one table, and another program's to the same. */
function opened(patience?: number) {
  const { path } = sqliteHome();
  makeFile(path);
  const connection = connect(path, patience);
  connection.execute("create table notes (text)");
  const other = new Database(path);
  onTestFinished(() => {
    connection.close();
    other.close();
  });
  return { connection, other, path };
}

async function write(connection: ReturnType<typeof connect>, text: string): Promise<void> {
  await connection.begin("durable");
  connection.query("insert into notes values (?) returning text", [text]);
  connection.commit();
}

const NOTES = "select text from notes";

describe("a connection", () => {
  it("waits for another program, while this one goes on", async () => {
    const { connection, other, path } = opened();
    other.exec("begin immediate; insert into notes values ('theirs')");
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    const writing = write(connection, "ours");
    await pause(400);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    expect(asked(path, NOTES)).toEqual([]);
    other.exec("commit");
    await writing;
    expect(asked(path, NOTES)).toEqual([{ text: "theirs" }, { text: "ours" }]);
  });

  it("says who is at fault where that lasts, and loses nothing written afterwards", async () => {
    const { connection, other, path } = opened(100);
    other.exec("begin immediate");
    const waiting = write(connection, "lost");
    await expect(waiting).rejects.toThrow(StateError);
    await expect(waiting).rejects.toThrow(
      "est tenu par un autre programme (SQLITE_BUSY) ; fermez ce programme",
    );
    other.exec("commit");
    await write(connection, "kept");
    expect(connection.inTransaction).toBe(false);
    expect(asked(path, NOTES)).toEqual([{ text: "kept" }]);
    other.exec("begin immediate; insert into notes values ('theirs'); commit");
    expect(asked(path, NOTES)).toHaveLength(2);
  });

  it("reads what was there while another program writes", async () => {
    const { connection, other } = opened(0);
    await write(connection, "first");
    other.exec("begin immediate; insert into notes values ('second')");
    await connection.begin("read");
    expect(connection.query(NOTES, []).rows).toEqual([{ text: "first" }]);
    connection.commit();
    other.exec("commit");
  });

  it.each([
    ["journal_mode", "wal"],
    ["foreign_keys", 1],
    ["secure_delete", 1],
  ])("has %s set to %s", async (name, value) => {
    const { connection } = opened();
    expect(connection.query(`pragma ${name}`, []).rows).toEqual([{ [name]: value }]);
  });

  it.each([
    ["durable", 2],
    ["quick", 1],
  ] as const)("is %s by synchronous=%d", async (mode, synchronous) => {
    const { connection } = opened();
    await connection.begin(mode);
    expect(connection.query("pragma synchronous", []).rows).toEqual([{ synchronous }]);
    connection.rollback();
  });
});

describe("a connection that libsql would end the process for", () => {
  it("refuses booleans", async () => {
    const { connection } = opened();
    await connection.begin("durable");
    expect(() => connection.query("insert into notes values (?)", [true])).toThrow(TypeError);
    connection.rollback();
  });

  it("refuses everything but to be closed once it is closed", async () => {
    const { connection } = opened();
    connection.close();
    connection.close();
    expect(connection.isOpen).toBe(false);
    await expect(connection.begin("read")).rejects.toThrow("The state is closed.");
    expect(() => connection.query(NOTES, [])).toThrow("The state is closed.");
    expect(() => connection.rollback()).toThrow("The state is closed.");
  });
});

describe("turns", () => {
  it("are taken one at a time in the order in which they are asked for", async () => {
    const turns = createTurns();
    const order: string[] = [];
    const take = async (name: string, steps: number) => {
      await turns.next();
      order.push(`${name} begins`);
      for (let step = 0; step < steps; step++) await pause(1);
      order.push(`${name} ends`);
      turns.end();
    };
    await Promise.all([take("a", 3), take("b", 0), take("c", 1)]);
    await take("d", 0);
    expect(order).toEqual(["a", "b", "c", "d"].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it("leave others theirs, however many are taken", async () => {
    const turns = createTurns();
    let others = 0;
    const timer = setInterval(() => others++, 1);
    const take = async () => {
      await turns.next();
      const end = performance.now() + 1;
      while (performance.now() < end);
      turns.end();
    };
    await Promise.all(Array.from({ length: 50 }, take));
    clearInterval(timer);
    expect(others).toBeGreaterThan(10);
  });
});
