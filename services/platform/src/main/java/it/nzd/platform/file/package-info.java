/**
 * Documents kept under a resource: judged by content, stored in pieces, read by those who may read
 * the resource.
 */
@NullMarked
package it.nzd.platform.file;

import org.jspecify.annotations.NullMarked;
