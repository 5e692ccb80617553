import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCurrent, readFolder } from "../../src/archive/folder.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "archive-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

async function read(): Promise<{ files: string[]; skipped: [string, string][] }> {
  const { files, skipped } = await readFolder(folder);
  return {
    files: files.map(({ file }) => file),
    skipped: skipped.map(({ file, reason }): [string, string] => [file, reason]),
  };
}

const isRoot = process.getuid?.() === 0;

describe("a folder", () => {
  it("that is missing rejects", async () => {
    await expect(readFolder(join(folder, "missing"))).rejects.toThrow(/ENOENT/);
  });

  it("that is a file rejects", async () => {
    await write("a.txt", "Un");
    await expect(readFolder(join(folder, "a.txt"))).rejects.toThrow(/ENOTDIR/);
  });

  it("that is empty holds nothing", async () => {
    expect(await read()).toEqual({ files: [], skipped: [] });
  });

  it("gives its files in the order of their names, with folders below it", async () => {
    for (const file of ["b.txt", "B.TXT", "a.txt", "2016/07/c.txt", "z.pdf", "notes"])
      await write(file, "Un");
    expect((await read()).files).toEqual(["2016/07/c.txt", "B.TXT", "a.txt", "b.txt"]);
  });

  it("gives the text as decoded and a name of its content", async () => {
    await write("a.txt", "\ufeffHanoï\r\n");
    await write("b.txt", "\ufeffHanoï\r\n");
    await write("c.txt", "Hanoï\r\n");
    const [a, b, c] = (await readFolder(folder)).files;
    expect(a?.text).toBe("\ufeffHanoï\r\n");
    expect(a?.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(a?.hash).toBe(b?.hash);
    expect(a?.hash).not.toBe(c?.hash);
  });

  it("passes over hidden files and folders", async () => {
    for (const file of [".a.txt", ".git/b.txt", "c.txt"]) await write(file, "Un");
    expect(await read()).toEqual({ files: ["c.txt"], skipped: [] });
  });

  it("takes names with line breaks, quotes, emoji and spaces", async () => {
    const names = ["a\nb.txt", "a\"b'c.txt", "é📝.txt", " a .txt", "100%.txt", "-rf.txt"];
    for (const name of names) await write(name, "Un");
    expect((await read()).files.toSorted()).toEqual(names.toSorted());
  });

  it("reports what it cannot take up, and goes on", async () => {
    await write("a.txt", "Un");
    await write("binary.txt", Buffer.from([0, 1, 2, 255]));
    await write("empty.txt", "");
    await write("latin.txt", Buffer.from("Hanoï", "latin1"));
    await write("utf16.txt", Buffer.from("\ufeffHanoï", "utf16le"));
    const { files, skipped } = await read();
    expect(files).toEqual(["a.txt"]);
    expect(skipped.map(([file]) => file)).toEqual(["binary.txt", "empty.txt", "latin.txt", "utf16.txt"]);
  });

  it("walks into a folder that is called like an article", async () => {
    await write("a.txt", "Un");
    await write("folder.txt/inside.txt", "Un");
    await write("folder.txt/.hidden.txt/b.txt", "Un");
    expect(await read()).toEqual({ files: ["a.txt", "folder.txt/inside.txt"], skipped: [] });
  });

  it("skips 30 MB of one line by its size", async () => {
    await write("a.txt", "x".repeat(30_000_000));
    expect((await read()).skipped).toEqual([["a.txt", expect.stringMatching(/trop grand.*30000000/)]]);
  });

  it("follows links to files, not to folders, and is not caught in a loop", async () => {
    await write("real/a.txt", "Un");
    await symlink(join(folder, "real/a.txt"), join(folder, "file.txt"));
    await symlink(join(folder, "real"), join(folder, "folder.txt"));
    await symlink(join(folder, "real"), join(folder, "other"));
    await symlink(folder, join(folder, "real/loop"));
    await symlink("self.txt", join(folder, "self.txt"));
    await symlink("nowhere", join(folder, "broken.txt"));
    const { files, skipped } = await read();
    expect(files).toEqual(["file.txt", "real/a.txt"]);
    expect(skipped).toEqual([
      ["broken.txt", "illisible (ENOENT)"],
      ["folder.txt", expect.stringMatching(/lien vers un dossier/)],
      ["self.txt", "illisible (ELOOP)"],
    ]);
  });

  it("does not wait for a pipe", async () => {
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    await write("a.txt", "Un");
    expect(await read()).toEqual({
      files: ["a.txt"],
      skipped: [["pipe.txt", "ce n’est pas un fichier ordinaire"]],
    });
  });

  it.skipIf(isRoot)("reports an unreadable file and an unreadable folder", async () => {
    await write("a.txt", "Un");
    await write("b.txt", "Un");
    await write("c/d.txt", "Un");
    await chmod(join(folder, "b.txt"), 0);
    await chmod(join(folder, "c"), 0);
    const { files, skipped } = await read();
    await chmod(join(folder, "c"), 0o700);
    expect(files).toEqual(["a.txt"]);
    expect(skipped.map(([file, reason]) => [file, /EACCES/.test(reason)])).toEqual([
      ["b.txt", true],
      ["c", true],
    ]);
  });

  it("takes thousands of files", async () => {
    const names = Array.from({ length: 3000 }, (_, index) => `${String(index).padStart(4, "0")}.txt`);
    await Promise.all(names.map((name) => write(name, `Article ${name}`)));
    expect((await read()).files).toEqual(names);
  });
});

describe("one file", () => {
  it("is read as it is now, or not at all", async () => {
    await write("a.txt", "Un");
    expect(await readCurrent(folder, "a.txt")).toBe("Un");
    await write("a.txt", "Deux");
    expect(await readCurrent(folder, "a.txt")).toBe("Deux");
    await write("a.txt", Buffer.from([0xff]));
    expect(await readCurrent(folder, "a.txt")).toBeNull();
    await rm(join(folder, "a.txt"));
    expect(await readCurrent(folder, "a.txt")).toBeNull();
  });
});
