#!/usr/bin/env node
import { runAsAction } from './runner/action.ts';
import { explain } from './runner/unexpected.ts';

try {
  await runAsAction(process.env);
} catch (error) {
  explain(error);
}
