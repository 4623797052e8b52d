@NullMarked
package it.nzd.platform.search;

import org.jspecify.annotations.NullMarked;
