import { byteLength, type TextStore } from "./text-store.ts";

const DATABASE = "connection-denied";
const TABLE = "texts";

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the database gave no reason"));
  });
}

function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("the database gave no reason"));
  });
}

async function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(TABLE);
  return settled(request);
}

/** Texts in IndexedDB. Rejects when the browser offers none, as private windows of some do. */
export async function databaseStore(factory: IDBFactory): Promise<TextStore> {
  const database = await openDatabase(factory);
  const reading = () => database.transaction(TABLE, "readonly").objectStore(TABLE);
  const change = async (act: (table: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(TABLE, "readwrite");
    act(transaction.objectStore(TABLE));
    await written(transaction);
  };
  return {
    kind: "database",
    read: async (key) => {
      const found: unknown = await settled(reading().get(key));
      return typeof found === "string" ? found : null;
    },
    write: (key, text) => change((table) => void table.put(text, key)),
    erase: (key) => change((table) => void table.delete(key)),
    sizes: async () => {
      const table = reading();
      const [keys, texts] = await Promise.all([settled(table.getAllKeys()), settled(table.getAll())]);
      return new Map(keys.map((key, index) => [String(key), byteLength(String(texts[index] ?? ""))]));
    },
  };
}
