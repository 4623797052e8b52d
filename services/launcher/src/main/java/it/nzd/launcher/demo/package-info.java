/**
 * The four districts' data: one ordered script, played through the public methods as the
 * demonstration people. It can be played again without a second effect.
 */
@NullMarked
package it.nzd.launcher.demo;

import org.jspecify.annotations.NullMarked;
