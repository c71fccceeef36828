import type { GlobalConfig } from 'payload';
import { navigation } from './navigation.ts';
import { notice } from './notice.ts';
import { retention } from './retention.ts';
import { settings } from './settings.ts';

export const globals: GlobalConfig[] = [notice, settings, navigation, retention];
