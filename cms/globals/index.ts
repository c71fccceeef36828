import type { GlobalConfig } from 'payload';
import { navigation } from './navigation.ts';
import { notice } from './notice.ts';
import { settings } from './settings.ts';

export const globals: GlobalConfig[] = [notice, settings, navigation];
