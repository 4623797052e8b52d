@NullMarked
package it.nzd.platform.operation;

import org.jspecify.annotations.NullMarked;
