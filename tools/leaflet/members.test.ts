import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leafletInUse, sourcesIn, unusedMembers, withoutMembers } from './members.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const FILE = `
export var Thing = Parent.extend({

	// @method far(): this
	far: function (to) { // near()
		return this._step(to);
	},

	_step: function (to) {
		if (to) {
			return this._step();
		}
	},

	near: function () {},
	options: {}
});
`;

describe('methods of Leaflet that nobody calls', () => {
  it('go with those that only they called', () => {
    const unused = unusedMembers([FILE], ['thing.near()']);
    expect([...unused]).toEqual(['far', '_step']);
    const left = withoutMembers(FILE, unused);
    expect(left).toContain('near: function () {},');
    expect(left).toContain('options: {}');
    expect(left).not.toContain('_step');
  });

  it('stay where our sources call them or name them, or another file of Leaflet does', () => {
    expect(unusedMembers([FILE], ['thing.far()', "on('near')"]).size).toBe(0);
    expect([...unusedMembers([FILE, 'thing.far();'], [])]).toEqual(['near']);
  });

  it('are found in the Leaflet that is installed, and what is left of it can be read', () => {
    const ours = sourcesIn(`${root}src`);
    const files = leafletInUse(ours, `${root}node_modules`);
    const unused = unusedMembers([...files.values()], ours);
    expect([...files.keys()].every(existsSync)).toBe(true);
    expect(unused).toContain('locate');
    expect(unused).toContain('flyTo');
    expect(unused).not.toContain('setView');
    const called = [...files.values()].map((text) => withoutMembers(text, unused)).join('\n');
    expect([...unused].filter((name) => new RegExp(`\\.${name}\\(`).test(called))).toEqual([]);
  });
});
