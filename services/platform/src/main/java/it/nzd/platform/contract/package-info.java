/** What the contract says at run time: descriptors, resource names, etags, masks. */
@NullMarked
package it.nzd.platform.contract;

import org.jspecify.annotations.NullMarked;
