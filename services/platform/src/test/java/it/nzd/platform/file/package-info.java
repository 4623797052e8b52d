@NullMarked
package it.nzd.platform.file;

import org.jspecify.annotations.NullMarked;
