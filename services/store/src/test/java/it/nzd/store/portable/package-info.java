/** What every service may rely on: the same on the embedded server and on a real MongoDB. */
@NullMarked
package it.nzd.store.portable;

import org.jspecify.annotations.NullMarked;
