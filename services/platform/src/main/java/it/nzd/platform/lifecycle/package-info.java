/**
 * Life cycles as tables: checked when they are built, asked before every step, drawn and printed.
 */
@NullMarked
package it.nzd.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
