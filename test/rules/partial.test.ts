import { rules } from '../../src/rules/index.ts';
import { testPartial } from './partial.ts';

testPartial(rules);
