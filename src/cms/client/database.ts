const name = 'beffroi';
const shelf = 'backups';

let database: IDBDatabase | undefined;

/** The texts kept on this computer, in the browser’s own database. */
export async function readAll(): Promise<unknown[]> {
  return act('readonly', (store) => store.getAll());
}

/** Asks at once, so that it is also done when the page is being closed. */
export async function keep(value: { id: string }): Promise<void> {
  await act('readwrite', (store) => store.put(value));
}

export async function forget(id: string): Promise<void> {
  await act('readwrite', (store) => store.delete(id));
}

async function act<T>(
  mode: IDBTransactionMode,
  action: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opened = database ?? (await open());
  database = opened;
  const transaction = opened.transaction(shelf, mode);
  const answered = answer(action(transaction.objectStore(shelf)));
  transaction.commit();
  return answered;
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(shelf, { keyPath: 'id' });
  };
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error(`No ${name} database.`));
    };
  });
}
