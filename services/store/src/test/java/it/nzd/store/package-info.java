@NullMarked
package it.nzd.store;

import org.jspecify.annotations.NullMarked;
