/** What people do, in a real browser on the whole product. */
@NullMarked
package it.nzd.launcher.journeys;

import org.jspecify.annotations.NullMarked;
