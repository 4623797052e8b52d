/** What people do with barriers, one method a use case. */
@NullMarked
package it.nzd.barriers.application;

import org.jspecify.annotations.NullMarked;
