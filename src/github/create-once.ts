import { statusOf } from './failure.ts';

/**
 * Creates something that must not exist twice. If GitHub failed, or its response was lost, it might exist
 * anyway, so it is searched for before another attempt.
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
