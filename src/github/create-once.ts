import { statusOf } from './failure.ts';

/**
 * Creates something that must not be there twice. Where GitHub failed, or its answer got lost, it may be
 * there all the same: so it is looked for before it is tried once more.
 */
export async function createOnce<T>(
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  try {
    return await create();
  } catch (error) {
    const status = statusOf(error);
    if (status === null || status < 500) throw error;
  }
  return (await find()) ?? create();
}
