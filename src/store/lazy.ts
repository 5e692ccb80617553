import type { Store, StoreSummary } from "./store.ts";

/**
 * A store that is opened at its first question, so that knowing an index to be up to date costs nothing more. It stays open; where
 * opening fails, the next question tries again.
 */
export function lazyStore(summary: StoreSummary, open: () => Promise<Store>): Store {
  let opening: Promise<Store> | undefined;
  let opened: Store | undefined;
  const store = () =>
    (opening ??= open().then(
      (found) => (opened = found),
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    ));
  return {
    get summary() {
      return opened?.summary ?? summary;
    },
    statistics: async () => (await store()).statistics(),
    nearest: async (vector, limit) => (await store()).nearest(vector, limit),
    matching: async (terms, limit) => (await store()).matching(terms, limit),
    holding: async (groups) => (await store()).holding(groups),
    fetch: async (ids) => (await store()).fetch(ids),
    documents: async (ids) => (await store()).documents(ids),
    list: async () => (await store()).list(),
    ids: async () => (await store()).ids(),
    latest: async (offset, limit) => (await store()).latest(offset, limit),
    standingIn: async (file) => (await store()).standingIn(file),
    text: async (file) => (await store()).text(file),
  };
}
