/** What every change of an aggregate brings along. */
@NullMarked
package it.nzd.platform.command;

import org.jspecify.annotations.NullMarked;
