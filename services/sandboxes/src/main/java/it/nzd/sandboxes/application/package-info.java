/** What can be done with sandboxes: one public method a use case. */
@NullMarked
package it.nzd.sandboxes.application;

import org.jspecify.annotations.NullMarked;
