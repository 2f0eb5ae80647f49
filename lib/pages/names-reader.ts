import { compareNames } from '@/lib/names/compare';
import { namesOn } from './confirm-names';
import type { Readers } from './readers';

export const namesReader: Readers['names'] = { namesOn, compareNames };
