/** Uploads and downloads as streams. */
@NullMarked
package it.nzd.gateway.files;

import org.jspecify.annotations.NullMarked;
